import type { GradientStop } from '../brush.ts';
import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { ellipse, repeat } from '../shapes.ts';
import { TYPEFACES } from '../typefaces.ts';

/** A sign that has a glyph: its box in the units of the font, x to the right and y up, and its colour where no other is asked for. */
type GlyphSymbol = readonly [
  concept: string,
  names: string,
  glyph: string,
  box: readonly [left: number, bottom: number, right: number, top: number],
  colour: string,
];

/** Boxes from the outlines of DejaVu Sans Bold 2.37, 2048 units to the em. */
const SYMBOLS: readonly GlyphSymbol[] = [
  ['peace-symbol', 'peace sign|peace emblem|sign of peace|symbol of peace', '☮', [170, 0, 1666, 1496], '#3d7dd8'],
  ['yin-yang', 'yin and yang|yin yang|yin yang symbol|taijitu|yin yang sign', '☯', [170, 0, 1666, 1496], '#23252c'],
  ['ankh', 'ankh symbol|ankh cross|egyptian cross|key of life', '☥', [170, 0, 1358, 1497], '#d9a83a'],
  ['infinity-symbol', 'infinity sign|infinity loop', '∞', [188, 183, 1518, 1035], '#5a62d8'],
  [
    'recycling-symbol',
    'recycle symbol|recycling sign|recycling logo|recycle sign',
    '♻',
    [172, 0, 1663, 1441],
    '#2f9e5a',
  ],
  [
    'radioactive-symbol',
    'radiation symbol|radioactive sign|radiation sign|nuclear symbol',
    '☢',
    [170, 0, 1666, 1496],
    '#e0b021',
  ],
  ['biohazard-symbol', 'biohazard sign|biohazard', '☣', [100, 0, 1736, 1496], '#e08a21'],
  ['latin-cross', 'christian cross|holy cross|crucifix|religious cross', '✝', [338, 0, 1378, 1493], '#b98a45'],
  ['star-and-crescent', 'crescent and star|star and crescent moon', '☪', [178, 0, 1659, 1496], '#d9a83a'],
  ['star-of-david', 'jewish star|six pointed star|hexagram', '✡', [187, -27, 1529, 1523], '#3d6fd0'],
  ['dharma-wheel', 'wheel of dharma|dharmachakra', '☸', [135, -22, 1701, 1505], '#d9a83a'],
  ['atom-symbol', 'atom sign|atomic symbol|symbol of an atom', '⚛', [261, 0, 1575, 1491], '#3d8fd8'],
  ['dollar-sign', 'dollar symbol', '$', [160, -301, 1286, 1556], '#2f9e5a'],
  ['euro-sign', 'euro symbol', '€', [-39, -29, 1288, 1520], '#d9a83a'],
  ['pound-sign', 'pound sterling sign|pound symbol', '£', [125, 0, 1255, 1520], '#6a5acd'],
  ['yen-sign', 'yen symbol|yuan sign', '¥', [25, 0, 1401, 1493], '#c8443a'],
  ['question-mark', 'interrogation mark', '?', [141, 0, 1055, 1520], '#3d7dd8'],
  ['exclamation-mark', 'exclamation point', '!', [287, 0, 647, 1493], '#d8414c'],
  ['ampersand', 'ampersand symbol', '&', [123, -29, 1700, 1520], '#c8443a'],
  ['at-sign', 'at symbol', '@', [135, -356, 1903, 1440], '#3d7dd8'],
  ['hash-sign', 'hashtag|hash symbol|hashtag symbol', '#', [139, 0, 1577, 1470], '#3d8fd8'],
  ['percent-sign', 'percent symbol|percentage sign', '%', [66, -29, 1987, 1520], '#2f9e5a'],
  ['pi-symbol', 'pi sign|greek letter pi|letter pi', 'π', [86, -39, 1499, 1120], '#5a62d8'],
  ['square-root-sign', 'square root symbol|square root', '√', [76, -41, 1370, 1714], '#5a62d8'],
  ['copyright-sign', 'copyright symbol', '©', [283, 0, 1765, 1485], '#3f4654'],
  ['female-symbol', 'venus symbol|female sign|woman symbol', '♀', [175, -257, 1325, 1498], '#d84f8f'],
  ['male-symbol', 'mars symbol|male sign|man symbol', '♂', [162, -29, 1701, 1475], '#3d7dd8'],
  ['caduceus', 'staff of hermes|caduceus symbol', '☤', [100, -4, 1270, 1489], '#d9a83a'],
  ['medical-symbol', 'rod of asclepius|medicine symbol|medical sign', '⚕', [125, -20, 981, 1499], '#2f8fb0'],
  ['wheelchair-symbol', 'wheelchair sign|accessibility symbol|accessible sign', '♿', [305, 2, 1530, 1497], '#3d6fd0'],
  ['right-arrow', 'rightward arrow', '→', [117, 179, 1616, 1105], '#2f9e5a'],
  ['left-arrow', 'leftward arrow', '←', [100, 179, 1599, 1105], '#d8414c'],
  ['up-arrow', 'upward arrow', '↑', [396, 0, 1322, 1500], '#2f9e5a'],
  ['down-arrow', 'downward arrow', '↓', [396, -7, 1322, 1493], '#d8414c'],
  ['hammer-and-sickle', 'hammer and sickle symbol|hammer and sickle emblem', '☭', [171, 0, 1665, 1495], '#d0342c'],
  ['plus-sign', 'plus symbol', '+', [217, 0, 1499, 1284], '#2f9e5a'],
  ['equals-sign', 'equal sign|equals symbol', '=', [217, 295, 1499, 987], '#3d7dd8'],
  ['multiplication-sign', 'times sign|multiplication symbol', '×', [256, 41, 1460, 1243], '#e08a21'],
  ['division-sign', 'division symbol', '÷', [217, 86, 1499, 1198], '#8f5fd0'],
  ['omega-symbol', 'omega sign|greek letter omega|omega', 'Ω', [55, 0, 1685, 1520], '#8f5fd0'],
];

const UNITS_TO_EM = 2048;
/** Height of the larger side of a symbol, and how deep its solid goes, in units of its drawing. */
const SIDE = 1000;
const DEPTH = 40;
const STEPS = 5;
/** Symbols that have a ground of their own. */
const DISC: ReadonlySet<string> = new Set(['yin-yang']);

function glyphSymbol([concept, names, glyph, [left, bottom, right, top], usual]: GlyphSymbol): OwnSubject {
  const scale = (SIDE - DEPTH) / Math.max(right - left, top - bottom);
  const [width, height] = [(right - left) * scale + DEPTH, (top - bottom) * scale + DEPTH];
  const set = (x: number, y: number, fill: string): string =>
    `<text x="${(-left * scale + x).toFixed(1)}" y="${(top * scale + y).toFixed(1)}" font-family="${TYPEFACES.sans.family}" font-weight="bold" font-size="${(UNITS_TO_EM * scale).toFixed(1)}" fill="${fill}">${glyph === '&' ? '&amp;' : glyph}</text>`;
  return ownSubject(
    {
      concept,
      names: names.split('|'),
      kind: 'symbol',
      heightMetres: 0.5,
      footing: 'stands',
      width: Math.round(width),
      height: Math.round(height),
    },
    (brush, { colour = usual }) => {
      const face: readonly GradientStop[] = [
        [0, tone(colour, 0.3)],
        [0.55, colour],
        [1, tone(colour, -0.22)],
      ];
      const middle = (SIDE - DEPTH) / 2;
      return [
        DISC.has(concept) ? ellipse(middle + DEPTH / 2, middle + DEPTH / 2, middle, middle, '#f6f4ee') : '',
        repeat(STEPS, (i) => set((DEPTH * (STEPS - i)) / STEPS, (DEPTH * (STEPS - i)) / STEPS, tone(colour, -0.5))),
        set(0, 0, brush.stops('diagonal', face)),
      ];
    },
  );
}

/** True for signs, which lie on things only as pictures. */
export function isSign(concept: string): boolean {
  return GLYPH_SYMBOLS.some((symbol) => symbol.concept === concept);
}

/** Signs of faith, money, mathematics and traffic, as solids. */
export const GLYPH_SYMBOLS: readonly OwnSubject[] = SYMBOLS.map(glyphSymbol);
