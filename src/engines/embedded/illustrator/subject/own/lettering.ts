import { bytesOfHex } from '../../maths/colour.ts';
import { escapeSvgText } from '../svg.ts';
import { round } from './shapes.ts';
import { type Typeface, type TypefaceName, typefaceFor } from './typefaces.ts';

/** Where letters may go: a box around its centre. */
export interface LetteringBox {
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
  readonly height: number;
}

export interface LetteringStyle {
  readonly fill: string;
  /** Default sans. */
  readonly face?: TypefaceName;
  /** Further attributes of the text elements. */
  readonly extra?: string;
}

const MOST_LINES = 4;
/** Luma (0–255) above which dark letters are easier to read. */
const LIGHT_GROUND = 150;

/** The text in bold letters as large as the box allows, broken into lines at spaces where that makes it larger. */
export function lettering(text: string, box: LetteringBox, style: LetteringStyle): string {
  const face = typefaceFor(text, style.face);
  const words = text.trim().split(/\s+/);
  let best = layOut([words.join(' ')], box, face);
  for (let lines = 2; lines <= Math.min(MOST_LINES, words.length); lines++) {
    const candidate = layOut(breakEvenly(words, lines, face), box, face);
    if (candidate.fontSize > best.fontSize) best = candidate;
  }
  const { lines, fontSize } = best;
  const lineHeight = face.lineHeight * fontSize;
  const firstBaseline = box.cy - ((lines.length - 1) * lineHeight) / 2 + fontSize * face.baseline;
  return lines
    .map(
      (line, index) =>
        `<text x="${box.cx}" y="${round(firstBaseline + index * lineHeight)}" text-anchor="middle" font-family="${face.family}" font-weight="${face.weight}" font-size="${round(fontSize)}" fill="${style.fill}" ${style.extra ?? ''}>${escapeSvgText(line)}</text>`,
    )
    .join('');
}

/** Ink that can be read on a ground of the given `#rrggbb`: a warm white, or a dark brown on light grounds. */
export function inkOn(ground: string): string {
  const [red, green, blue] = bytesOfHex(ground);
  // Rec. 709 luma of the gamma-coded channels.
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luma > LIGHT_GROUND ? '#3a2418' : '#fff6e0';
}

function layOut(
  lines: readonly string[],
  box: LetteringBox,
  face: Typeface,
): { lines: readonly string[]; fontSize: number } {
  const widest = Math.max(...lines.map((line) => widthInEms(line, face)), 0.5);
  return { lines, fontSize: Math.min(box.width / widest, box.height / (lines.length * face.lineHeight)) };
}

function breakEvenly(words: readonly string[], lineCount: number, face: Typeface): string[] {
  const target = widthInEms(words.join(' '), face) / lineCount;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && lines.length < lineCount - 1 && widthInEms(longer, face) > target * 1.15) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function widthInEms(text: string, { advances, usualAdvance }: Typeface): number {
  let width = 0;
  for (const character of text) width += advances.find(([sort]) => sort.test(character))?.[1] ?? usualAdvance;
  return width;
}
