import type { SettingId } from '../scene.ts';
import { paintLake } from './outdoors/lake.ts';
import { paintMeadow } from './outdoors/meadow.ts';
import type { Painter } from './painter.ts';

/** Painters of the settings under an open sky. */
export const OUTDOOR_PAINTERS: Partial<Record<SettingId, Painter>> = {
  lake: paintLake,
  meadow: paintMeadow,
};
