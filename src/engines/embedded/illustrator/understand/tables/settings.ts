import type { SettingEntry } from './setting-entry.ts';
import { FURNISHED_SETTINGS } from './settings-furnished.ts';
import { KIND_SETTINGS } from './settings-kinds.ts';
import { PLAIN_SETTINGS } from './settings-plain.ts';
import { PUBLIC_ROOMS } from './settings-public-rooms.ts';
import { TEXTURE_SETTINGS } from './settings-textures.ts';

/** Every word for a place with what it sets. */
export const SETTING_ENTRIES: readonly SettingEntry[] = [
  ...PLAIN_SETTINGS,
  ...KIND_SETTINGS,
  ...TEXTURE_SETTINGS,
  ...FURNISHED_SETTINGS,
  ...PUBLIC_ROOMS,
];
