import type { LabelLegendEntry, LabelMap } from '../../src/core/image.ts';
import type { Evidence } from './evidence.ts';

/** A rectangle of one name and colour, for planted evidence. Later ones cover earlier ones. */
export interface Patch {
  readonly name: string;
  readonly kind?: 'thing' | 'stuff';
  /** Left, top, width, height in pixels of a 100 × 100 picture. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  readonly rgb?: readonly [number, number, number];
}

const SIDE_PX = 100;
const LIGHT_GREY = 210;

/** Evidence made by hand: a 100 × 100 picture of rectangles on light grey. Patches of one name share a label. */
export function plantEvidence(patches: readonly Patch[], setting = 'meadow'): Evidence {
  const data = new Uint16Array(SIDE_PX * SIDE_PX);
  const rgb = new Uint8Array(SIDE_PX * SIDE_PX * 3).fill(LIGHT_GREY);
  const names = [...new Set(patches.map(({ name }) => name))];
  for (const { name, box, rgb: colour } of patches) {
    const [left, top, width, height] = box;
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + width; x++) {
        data[y * SIDE_PX + x] = names.indexOf(name) + 1;
        if (colour) rgb.set(colour, (y * SIDE_PX + x) * 3);
      }
    }
  }
  const legend = names.map((name, index): LabelLegendEntry => {
    const kind = patches.find((patch) => patch.name === name)?.kind ?? 'thing';
    return { label: index + 1, name, kind, areaPx: data.filter((label) => label === index + 1).length };
  });
  const labelMap: LabelMap = { widthPx: SIDE_PX, heightPx: SIDE_PX, data, legend };
  return { widthPx: SIDE_PX, heightPx: SIDE_PX, rgb, labelMap, setting };
}
