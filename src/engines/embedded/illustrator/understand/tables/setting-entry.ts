import type { PlaceKind, RegionId, SettingId } from '../../scene.ts';
import type { Facts, SettingUse } from '../sense.ts';

/** A row of the tables of places. */
export interface SettingEntry {
  readonly setting: SettingId;
  /** The greater rank wins where a prompt names several settings ("mountain lake": lake). */
  readonly rank: number;
  readonly use: SettingUse;
  /** Words and phrases, separated by `|`; plurals are found too. */
  readonly words: string;
  readonly facts?: Facts;
  /** English nouns of things that belong to the place and are shown unless the prompt names them itself. */
  readonly brings?: Readonly<Record<string, number>>;
  /** See `Scene.placeKind`. */
  readonly placeKind?: PlaceKind;
  /** See `Scene.isFromBalcony`. */
  readonly isBalcony?: boolean;
  /** See `Scene.region`. */
  readonly region?: RegionId;
}

/** A place as such. */
export const place = (setting: SettingId, rank: number, words: string, facts?: Facts): SettingEntry =>
  facts ? { setting, rank, use: 'place', words, facts } : { setting, rank, use: 'place', words };

/** A place that is known by the things that stand in it. */
export const furnished = (
  setting: SettingId,
  rank: number,
  words: string,
  brings: Readonly<Record<string, number>>,
): SettingEntry => ({ setting, rank, use: 'place', words, brings });

/** A place that looks unlike others of its setting. */
export const kindOf = (
  placeKind: PlaceKind,
  setting: SettingId,
  rank: number,
  words: string,
  brings?: Readonly<Record<string, number>>,
  facts?: Facts,
): SettingEntry => ({
  setting,
  rank,
  use: 'place',
  words,
  placeKind,
  ...(brings && { brings }),
  ...(facts && { facts }),
});
