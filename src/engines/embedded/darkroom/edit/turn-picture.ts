import type { Raster } from '../../../../core/image.ts';
import type { EditResult, PictureOrder } from './editor.ts';

/** Where each pixel of a turned picture comes from. */
interface Turn {
  /** Whether width and height change places. */
  readonly isQuarter: boolean;
  readonly from: (x: number, y: number, picture: Raster) => readonly [x: number, y: number];
}

const RIGHT: Turn = { isQuarter: true, from: (x, y, { heightPx }) => [y, heightPx - 1 - x] };
const LEFT: Turn = { isQuarter: true, from: (x, y, { widthPx }) => [widthPx - 1 - y, x] };
const AROUND: Turn = { isQuarter: false, from: (x, y, { widthPx, heightPx }) => [widthPx - 1 - x, heightPx - 1 - y] };
const MIRRORED: Turn = { isQuarter: false, from: (x, y, { widthPx }) => [widthPx - 1 - x, y] };
const UPSIDE: Turn = { isQuarter: false, from: (x, y, { heightPx }) => [x, heightPx - 1 - y] };

/** How turns are worded after "rotate", in this order. */
const TURNS: readonly (readonly [words: RegExp, turn: Turn])[] = [
  [/\b180\b|\bupside down\b|\bhalf (?:a )?turn\b|\baround\b/i, AROUND],
  [/\b270\b.*\b(?:counter|anti)[- ]?clockwise\b/i, RIGHT],
  [/\b(?:counter|anti)[- ]?clockwise\b|\bleft\b|\b270\b|-\s?90\b/i, LEFT],
  [/\bclockwise\b|\bright\b|\b90\b|\bquarter (?:of a )?turn\b/i, RIGHT],
];
const OTHER_ANGLE = /(?<!\d)(?!(?:90|180|270)\b)\d+/;
/** What "flip" and "mirror" may be followed by; anything else is a thing in the picture. */
const WHOLE = /^(?:(?:it|this|(?:the|this)\s+(?:whole\s+)?(?:picture|photo|image|photograph))\b)?\s*(.*)$/i;
const ACROSS = /^(?:(?:it\s+)?horizontal(?:ly)?|left\s+(?:to|and)\s+right|sideways)?\W*$/i;
const DOWN = /^(?:vertical(?:ly)?|upside down|top to bottom)\W*$/i;

/** Turns a picture by right angles: "90 degrees clockwise", "to the left", "upside down". */
export function rotatePicture(wording: string, order: PictureOrder): EditResult {
  const turn = OTHER_ANGLE.test(wording) ? undefined : TURNS.find(([words]) => words.test(wording))?.[1];
  return turn
    ? turned(order, turn)
    : {
        refusal:
          'Pictures are turned by right angles: "rotate 90 degrees clockwise", "rotate to the left", "rotate by 180 degrees".',
      };
}

/** Mirrors a picture, left to right where nothing else is said. */
export function mirrorPicture(wording: string, order: PictureOrder): EditResult {
  const direction = WHOLE.exec(wording.trim())![1]!;
  if (ACROSS.test(direction)) return turned(order, MIRRORED);
  if (DOWN.test(direction)) return turned(order, UPSIDE);
  return { refusal: `Only whole pictures are mirrored, "horizontally" or "vertically", not "${wording.trim()}".` };
}

function turned({ picture, mask }: PictureOrder, { isQuarter, from }: Turn): EditResult {
  if (mask) return { refusal: 'A picture cannot be turned within a mask.' };
  const { channels, data } = picture;
  const widthPx = isQuarter ? picture.heightPx : picture.widthPx;
  const heightPx = isQuarter ? picture.widthPx : picture.heightPx;
  const result = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const [fromX, fromY] = from(x, y, picture);
      const source = (fromY * picture.widthPx + fromX) * channels;
      const to = (y * widthPx + x) * channels;
      for (let c = 0; c < channels; c++) result[to + c] = data[source + c]!;
    }
  return { raster: { widthPx, heightPx, channels, data: result }, notUnderstood: [] };
}
