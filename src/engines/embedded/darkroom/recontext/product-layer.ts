import type { SubjectDrawing } from '../../illustrator/subject/drawing.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import { type CutOut, extentOfCutOut } from '../backdrop/cut-out.ts';
import { LANCZOS3, TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';

/** A cut-out cropped to what is visible of it. */
export function trimmed(cut: CutOut): CutOut {
  const extent = extentOfCutOut(cut, FAINTEST);
  if (!extent) return cut;
  const { left, top, right, bottom } = extent;
  const size = { widthPx: right - left, heightPx: bottom - top };
  const rgb = new Uint8Array(size.widthPx * size.heightPx * 3);
  const alpha = new Uint8Array(size.widthPx * size.heightPx);
  for (let y = 0; y < size.heightPx; y++) {
    const from = (top + y) * cut.widthPx + left;
    rgb.set(cut.rgb.subarray(from * 3, (from + size.widthPx) * 3), y * size.widthPx * 3);
    alpha.set(cut.alpha.subarray(from, from + size.widthPx), y * size.widthPx);
  }
  return { ...size, rgb, alpha };
}

const FAINTEST = 16;

/** A cut-out as a drawing: the layout knows its shape and its size, {@link productLayer} its pixels. */
export function productDrawing({ widthPx, heightPx }: CutOut, heightMetres: number): SubjectDrawing {
  return { width: widthPx, height: heightPx, parts: [], heightMetres, anchors: {}, footing: 'stands', emissive: 0 };
}

/** The pixels of a trimmed cut-out at another height, as the illustrator's compositor takes them. `entity` is whom they show. */
export function productLayer(cut: CutOut, heightMetres: number, heightPx: number, entity: number): SubjectLayer {
  const size = { widthPx: Math.max(1, Math.round((cut.widthPx * heightPx) / cut.heightPx)), heightPx };
  const rgb = resample({ ...cut, channels: 3, data: cut.rgb }, size, { kernel: LANCZOS3 });
  const alpha = resample({ ...cut, channels: 1, data: cut.alpha }, size, { kernel: TRIANGLE });
  const rgba = new Uint8Array(alpha.length * 4);
  const entityIndex = new Uint8Array(alpha.length);
  for (let p = 0; p < alpha.length; p++) {
    if (alpha[p] === 0) continue;
    rgba.set(rgb.subarray(p * 3, p * 3 + 3), p * 4);
    rgba[p * 4 + 3] = alpha[p]!;
    if (alpha[p]! >= 128) entityIndex[p] = 1;
  }
  return {
    ...size,
    rgba,
    entityIndex,
    entities: [entity],
    anchors: {},
    baselinePx: size.heightPx,
    centrePx: size.widthPx / 2,
    pxPerMetre: heightPx / heightMetres,
    footing: 'stands',
    touchesAlongUnderside: true,
    emissive: 0,
  };
}
