import { governingPreposition, isSeenFromInside } from './inside.ts';
import type { Reader } from './reader.ts';
import { absorb, bringCompanions } from './setting-reader.ts';
import { ANY_HOUSE_ROOM, HOUSE_ROOMS } from './tables/house-rooms.ts';
import type { Mark } from './tagger.ts';

/** More than "room" and "interior" themselves have. */
const RANK = 7;
const IN = /^(in|into|in the middle of)$/;

/** "in a barn", "a church interior": the house is the room around the scene, not a thing in it. */
export function readHouseRoom(reader: Reader, { noun }: Mark): boolean {
  const { clause, draft } = reader;
  const concept = noun?.concepts[0];
  if (concept === undefined || clause.isNegated || noun?.isPlural) return false;
  const known = HOUSE_ROOMS.get(concept);
  const isInside = isSeenFromInside(reader);
  if (!isInside && (known === undefined || !IN.test(governingPreposition(reader)))) return false;
  if (reader.next()?.sense.kind === 'noun' || reader.next()?.sense.kind === 'possessive') return false;
  if (known === undefined && reader.kindOf(concept) !== 'building') return false;
  const { setting, placeKind, brings } = known ?? ANY_HOUSE_ROOM;
  draft.place.setSetting(setting, RANK);
  if (placeKind !== undefined) draft.place.setKind(setting, placeKind);
  if (brings !== undefined) bringCompanions(reader, { setting, brings });
  absorb(reader, setting);
  return true;
}
