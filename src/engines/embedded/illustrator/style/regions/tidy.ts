import { ALONE, type Crew } from '../../crew/crew.ts';
import { notePixels } from '../../crew/kept-code.ts';

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const MODE_RADIUS = 2;
/** Of groups whose small forms matter: eyes and mouths are few pixels wide. */
const FINE_RADIUS = 1;
/** Numbers lie below this, and in colour maps below that. */
const NUMBERS = 65_536;
const MOST_COLOURS = 256;

/**
 * Gives each pixel the commonest number of the 5×5 pixels round it that belong to the same group; frayed borders become smooth. In the
 * group `fine`, if there is one, only 3×3 pixels count.
 */
export function smoothBorders(
  index: Uint16Array,
  { widthPx, heightPx }: Size,
  group: Uint8Array,
  { fine, crew = ALONE }: { readonly fine?: number; readonly crew?: Crew } = {},
): void {
  const source = notePixels(index.slice());
  const votes = new Uint8Array(NUMBERS);
  const smoothRow = (y: number): void => {
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const radius = group[i] === fine ? FINE_RADIUS : MODE_RADIUS;
      const top = Math.max(0, y - radius);
      const bottom = Math.min(heightPx - 1, y + radius);
      const left = Math.max(0, x - radius);
      const right = Math.min(widthPx - 1, x + radius);
      let best = source[i]!;
      if (isUniform(source, widthPx, left, right, top, bottom)) continue;
      // A pixel's own colour wins a draw.
      let most = 1;
      for (let py = top; py <= bottom; py++) {
        for (let j = py * widthPx + left; j <= py * widthPx + right; j++) {
          if (group[j] !== group[i]) continue;
          const colour = source[j]!;
          const count = ++votes[colour]!;
          if (count > most || (count === most && colour === source[i])) {
            most = count;
            best = colour;
          }
        }
      }
      for (let py = top; py <= bottom; py++) {
        for (let j = py * widthPx + left; j <= py * widthPx + right; j++) votes[source[j]!] = 0;
      }
      index[i] = best;
    }
  };
  const smoothSome = (from: number, to: number): void => {
    for (let y = from; y < to; y++) smoothRow(y);
  };
  crew.share(heightPx, smoothSome, { pixels: index, values: widthPx });
}

/** Whether all numbers in a window, ends included, are the same. */
function isUniform(
  numbers: Uint16Array,
  widthPx: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  const first = numbers[top * widthPx + left]!;
  for (let y = top; y <= bottom; y++) {
    for (let i = y * widthPx + left; i <= y * widthPx + right; i++) if (numbers[i] !== first) return false;
  }
  return true;
}

/** Gives areas with fewer pixels than `smallest` says for their colour to the neighbour with the longest common border. */
export function dropSpecks(
  index: Uint16Array,
  { widthPx, heightPx }: Size,
  smallest: (colour: number) => number,
): void {
  const visited = notePixels(new Uint8Array(index.length));
  const members = notePixels(new Int32Array(index.length));
  const borders = new Uint32Array(MOST_COLOURS);
  for (let start = 0; start < index.length; start++) {
    if (visited[start]) continue;
    const colour = index[start]!;
    borders.fill(0);
    let count = 1;
    members[0] = start;
    visited[start] = 1;
    const visit = (j: number): void => {
      if (index[j] !== colour) borders[index[j]!]!++;
      else if (!visited[j]) {
        visited[j] = 1;
        members[count++] = j;
      }
    };
    for (let next = 0; next < count; next++) {
      const i = members[next]!;
      const x = i % widthPx;
      if (x > 0) visit(i - 1);
      if (x < widthPx - 1) visit(i + 1);
      if (i >= widthPx) visit(i - widthPx);
      if (i < widthPx * (heightPx - 1)) visit(i + widthPx);
    }
    if (count >= smallest(colour)) continue;
    let neighbour = colour;
    for (let other = 0; other < MOST_COLOURS; other++) {
      if (borders[other]! > (neighbour === colour ? 0 : borders[neighbour]!)) neighbour = other;
    }
    for (let i = 0; i < count; i++) index[members[i]!] = neighbour;
  }
}
