import { paintCafe } from '../../illustrator/paint/interior/cafe.ts';
import { paintKitchen } from '../../illustrator/paint/interior/kitchen.ts';
import { paintLibrary } from '../../illustrator/paint/interior/library.ts';
import { paintRoom } from '../../illustrator/paint/interior/room.ts';
import type { Painter } from '../../illustrator/paint/painter.ts';
import { tablePainter } from '../../illustrator/paint/table/table.ts';
import type { TableTopName } from '../../illustrator/paint/table/table-tops.ts';

const ROOMS: readonly (readonly [words: RegExp, painter: Painter])[] = [
  [/\bkitchens?\b/i, paintKitchen],
  [/\b(?:caf[eé]s?|coffee (?:shop|house)|restaurant|bistro|bars?|bakery)\b/i, paintCafe],
  [/\b(?:library|libraries|bookshel(?:f|ves)|bookstore|bookshop|study)\b/i, paintLibrary],
  [/\b(?:rooms?|bedroom|bathroom|office|home|house|apartment|lounge|desk)\b/i, paintRoom],
];

const TOPS: readonly (readonly [words: RegExp, tops: readonly TableTopName[]])[] = [
  [/\b(?:black|dark)\s+(?:marble|stone|granite|slate)\b/i, ['dark-marble']],
  [/\b(?:marble|stone|granite|countertop)\b/i, ['marble']],
  [/\b(?:dark|walnut|rustic)\s+(?:wood\w*|oak|table|boards?)\b|\bwalnut\b/i, ['dark-planks']],
  [/\b(?:white|pale|light|birch)\s+(?:wood\w*|oak|boards?)\b|\bbirch\b/i, ['pale-planks']],
  [/\b(?:wood\w*|oak|planks?|boards?)\b/i, ['planks', 'pale-planks', 'dark-planks']],
  [/\b(?:gingham|check(?:ed|ered)|picnic)\b/i, ['checked-cloth']],
  [/\b(?:linen|table\s?cloth|cloth|fabric)\b/i, ['linen', 'coloured-cloth']],
];

/** The room behind stays recognisable. */
const BLUR_SHARE = 0.005;

/** The table that a prompt means: what it is topped with, and the room that it stands in. What it leaves open the seed chooses. */
export function tableForPrompt(prompt: string): Painter {
  const [, room] = ROOMS.find(([words]) => words.test(prompt)) ?? [];
  const [, tops] = TOPS.find(([words]) => words.test(prompt)) ?? [];
  return tablePainter({ blurShare: BLUR_SHARE, ...(room && { rooms: [room] }), ...(tops && { tops }) });
}
