import { clamp } from '../../maths/interpolate.ts';

/**
 * A stroke alphabet for signs: polylines on a grid four units wide and six high, y downwards; points are digit pairs,
 * strokes are separated by a slash. Drawn for this purpose.
 */
const STROKES: Readonly<Record<string, string>> = {
  A: '0602204246/0444',
  B: '0006/003041423303/3344453606',
  C: '4130100105163645',
  D: '0006/002042442606',
  E: '40000646/0333',
  F: '400006/0333',
  G: '41301001051636454323',
  H: '0006/4046/0343',
  I: '2026',
  J: '4045361605',
  K: '0006/4003/1346',
  L: '000646',
  M: '0600224046',
  N: '06004640',
  O: '103041453616050110',
  P: '0006/003041423303',
  Q: '103041453616050110/2446',
  R: '0006/003041423303/2346',
  S: '413010010213334445361605',
  T: '0040/2026',
  U: '000516364540',
  V: '002640',
  W: '0016223640',
  X: '0046/4006',
  Y: '002340/2326',
  Z: '00400646',
};

const GLYPHS = new Map<string, Float32Array>(
  Object.entries(STROKES).map(([letter, text]) => [letter, segmentsOf(text)]),
);

function segmentsOf(text: string): Float32Array {
  const segments: number[] = [];
  for (const stroke of text.split('/')) {
    for (let i = 0; i + 3 < stroke.length; i += 2) {
      for (let k = 0; k < 4; k++) segments.push(Number(stroke[i + k]));
    }
  }
  return Float32Array.from(segments);
}

/** Words for shops and places of all kinds; none names a business. */
export const SIGN_WORDS: readonly string[] = [
  'CAFE',
  'BOOKS',
  'BAKERY',
  'HOTEL',
  'FLOWERS',
  'MARKET',
  'CINEMA',
  'MUSIC',
  'TEA',
  'BISTRO',
  'RECORDS',
  'PIZZA',
  'TAILOR',
  'OPTIC',
  'TOYS',
  'BAR',
  'GALLERY',
  'NOODLES',
  'DINER',
  'CYCLES',
  'LAUNDRY',
  'ARCADE',
  'JAZZ',
  'RADIO',
  'SUSHI',
  'CLUB',
];

const GRID_WIDTH = 4;
const GRID_HEIGHT = 6;
/** Width of a letter with the gap to the next, in grid units. */
const ADVANCE = 5.6;

/**
 * How far a point is from the strokes of a word that fills the unit square (x right, y down), in grid units; large outside.
 * `upright` stacks the letters.
 */
export function distanceToWord(word: string, x: number, y: number, upright: boolean): number {
  const count = word.length;
  const position = upright ? y * count : x * count;
  const index = Math.min(count - 1, Math.max(0, Math.floor(position)));
  const glyph = GLYPHS.get(word[index]!);
  if (glyph === undefined) return 9;
  const inside = position - index;
  const gx = upright ? x * ADVANCE - (ADVANCE - GRID_WIDTH) / 2 : inside * ADVANCE - (ADVANCE - GRID_WIDTH) / 2;
  const gy = upright ? inside * (GRID_HEIGHT + 1.6) - 0.8 : y * (GRID_HEIGHT + 1.2) - 0.6;
  let nearest = 81;
  for (let i = 0; i < glyph.length; i += 4) {
    const ax = glyph[i]!;
    const ay = glyph[i + 1]!;
    const dx = glyph[i + 2]! - ax;
    const dy = glyph[i + 3]! - ay;
    const t = clamp(((gx - ax) * dx + (gy - ay) * dy) / (dx * dx + dy * dy || 1));
    const ex = gx - ax - dx * t;
    const ey = gy - ay - dy * t;
    nearest = Math.min(nearest, ex * ex + ey * ey);
  }
  return Math.sqrt(nearest);
}

/** Width over height that suits a word. */
export function wordAspect(word: string, upright: boolean): number {
  return upright ? ADVANCE / ((GRID_HEIGHT + 1.6) * word.length) : (ADVANCE * word.length) / (GRID_HEIGHT + 1.2);
}
