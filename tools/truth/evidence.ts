import type { LabelMap } from '../../src/core/image.ts';
import { COLOUR_NAMES } from '../../src/engines/embedded/illustrator/scene.ts';

/** What a label map shows of one thing. Rows and columns in pixels, right and bottom not included. */
export interface Region {
  readonly name: string;
  readonly label: number;
  readonly areaPx: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture and what is where in it: all that verdicts are made of, besides the plan's names. */
export interface Evidence {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgb: Uint8Array;
  readonly labelMap: LabelMap;
  /** What was drawn as a background. */
  readonly setting: string;
  /** The picture of the compared prompt, same seed. */
  readonly otherRgb?: Uint8Array;
}

const COLOUR_PREFIX = new RegExp(`^(?:${COLOUR_NAMES.join('|')}) (?=.)`);

/** The noun of a legend's name: members of a group are numbered, `apple 2`; some names bear a colour, `black cat`. */
export function baseName(name: string): string {
  return name.replace(/ \d+$/, '').replace(COLOUR_PREFIX, '').replaceAll('-', ' ');
}

/** The regions of a label map that show a noun: things and scenery of that name or its plain plural, with boxes. */
export function regionsOf({ labelMap }: Pick<Evidence, 'labelMap'>, noun: string): Region[] {
  return labelMap.legend
    .filter(({ name }) => [baseName(noun), `${baseName(noun)}s`].includes(baseName(name)))
    .map(({ name, label }) => boxOfLabel(labelMap, name, label))
    .filter((region) => region.areaPx > 0);
}

function boxOfLabel({ data, widthPx, heightPx }: LabelMap, name: string, label: number): Region {
  let left = widthPx;
  let right = 0;
  let top = heightPx;
  let bottom = 0;
  let areaPx = 0;
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (data[y * widthPx + x] !== label) continue;
      areaPx++;
      if (x < left) left = x;
      if (x >= right) right = x + 1;
      if (y < top) top = y;
      bottom = y + 1;
    }
  }
  return { name, label, areaPx, left, top, right, bottom };
}

/** Number of separate patches of a label that have at least `leastPx` pixels (four neighbours connect). */
export function patchesOf({ data, widthPx, heightPx }: LabelMap, label: number, leastPx: number): number {
  const seen = new Uint8Array(data.length);
  const stack: number[] = [];
  let patches = 0;
  for (let start = 0; start < data.length; start++) {
    if (data[start] !== label || seen[start]) continue;
    let size = 0;
    stack.push(start);
    seen[start] = 1;
    while (stack.length > 0) {
      const at = stack.pop()!;
      size++;
      const x = at % widthPx;
      const y = (at - x) / widthPx;
      for (const next of [
        x > 0 ? at - 1 : -1,
        x + 1 < widthPx ? at + 1 : -1,
        y > 0 ? at - widthPx : -1,
        y + 1 < heightPx ? at + widthPx : -1,
      ]) {
        if (next < 0 || seen[next] || data[next] !== label) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    if (size >= leastPx) patches++;
  }
  return patches;
}

/** Share of the scenery below a region, along its lower half, that shows a material of the legend; 1 where only things are below. */
export function shareBelow({ data, widthPx, heightPx, legend }: LabelMap, region: Region, material: string): number {
  const wanted = legend.find(({ name, kind }) => kind === 'stuff' && name === material)?.label;
  const things = new Set(legend.filter(({ kind }) => kind === 'thing').map(({ label }) => label));
  let below = 0;
  let found = 0;
  for (let y = Math.floor((region.top + region.bottom) / 2); y < Math.min(region.bottom, heightPx - 1); y++) {
    for (let x = region.left; x < region.right; x++) {
      const next = data[(y + 1) * widthPx + x]!;
      if (data[y * widthPx + x] !== region.label || things.has(next)) continue;
      below++;
      if (next === wanted) found++;
    }
  }
  return below === 0 ? 1 : found / below;
}

/** True when a pixel of one region lies within `reachPx` (square neighbourhood) of a pixel of the other. */
export function touches({ data, widthPx, heightPx }: LabelMap, a: Region, b: Region, reachPx: number): boolean {
  const reach = Math.max(1, Math.round(reachPx));
  const near = new Uint8Array(data.length);
  for (let y = b.top; y < b.bottom; y++) {
    for (let x = b.left; x < b.right; x++) {
      if (data[y * widthPx + x] !== b.label) continue;
      const fromX = Math.max(0, x - reach);
      const toX = Math.min(widthPx, x + reach + 1);
      for (let row = Math.max(0, y - reach); row < Math.min(heightPx, y + reach + 1); row++)
        near.fill(1, row * widthPx + fromX, row * widthPx + toX);
    }
  }
  for (let i = 0; i < data.length; i++) if (data[i] === a.label && near[i]) return true;
  return false;
}
