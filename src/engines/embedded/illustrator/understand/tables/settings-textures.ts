import { place, type SettingEntry } from './setting-entry.ts';

/** Surfaces seen from straight above, that fill the picture. */
const texture = (words: string): SettingEntry => place('table', 9, words, { angle: 'top' });

/** Surfaces and backgrounds. */
export const TEXTURE_SETTINGS: readonly SettingEntry[] = [
  texture(
    'wood texture|wooden texture|wood grain texture|wood grain|wood background|wooden background|wood planks texture|wood surface',
  ),
  texture(
    'marble texture|marble background|marble surface|slate texture|slate background|stone texture|stone background',
  ),
  texture('cloth texture|linen cloth texture|fabric texture|linen texture|fabric background|textile texture'),
  place(
    'abstract',
    9,
    'abstract background|abstract wallpaper|abstract backdrop|abstract pattern|abstract shapes|abstract gradient|abstract texture',
  ),
];
