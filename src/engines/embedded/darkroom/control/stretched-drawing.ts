import type { Studio } from '../../illustrator/picture.ts';
import type { SubjectDrawing } from '../../illustrator/subject/drawing.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';

/** Drawings made broader or narrower, and a studio that can raster them. */
export interface Stretcher {
  readonly studio: Studio;
  /** @param factor of the width; 1 gives the drawing itself. */
  stretch(drawing: SubjectDrawing, factor: number): SubjectDrawing;
}

/** Lets a studio draw things in other proportions than their own. */
export function createStretcher(studio: Studio): Stretcher {
  const origins = new WeakMap<SubjectDrawing, { readonly drawing: SubjectDrawing; readonly factor: number }>();
  return {
    studio: {
      ...studio,
      rasterise(asked, heightPx) {
        const origin = origins.get(asked);
        if (!origin) return studio.rasterise(asked, heightPx);
        return stretchedLayer(studio.rasterise(origin.drawing, heightPx), origin.factor);
      },
    },
    stretch(drawing, factor) {
      if (factor === 1) return drawing;
      const stretched = { ...drawing, width: drawing.width * factor };
      origins.set(stretched, { drawing, factor });
      return stretched;
    },
  };
}

/** Colours count as much as they cover, so that edges get no dark rim. */
function stretchedLayer(layer: SubjectLayer, factor: number): SubjectLayer {
  const { widthPx, heightPx, rgba, entityIndex } = layer;
  const size = { widthPx: Math.max(1, Math.round(widthPx * factor)), heightPx };
  const weighted = new Uint8Array(rgba.length);
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = rgba[i + 3]!;
    for (let c = 0; c < 3; c++) weighted[i + c] = (rgba[i + c]! * alpha) / 255 + 0.5;
    weighted[i + 3] = alpha;
  }
  const wide = resample({ widthPx, heightPx, channels: 4, data: weighted }, size, { kernel: TRIANGLE });
  for (let i = 0; i < wide.length; i += 4) {
    const alpha = wide[i + 3]!;
    for (let c = 0; c < 3; c++) wide[i + c] = alpha === 0 ? 0 : Math.min(255, (wide[i + c]! * 255) / alpha + 0.5);
  }
  const index = Uint8Array.from({ length: size.widthPx * heightPx }, (_, p) => {
    const column = Math.min(widthPx - 1, Math.floor(((p % size.widthPx) + 0.5) / factor));
    return wide[p * 4 + 3]! < 128 ? 0 : entityIndex[Math.floor(p / size.widthPx) * widthPx + column]!;
  });
  return { ...layer, ...size, rgba: wide, entityIndex: index, centrePx: layer.centrePx * factor };
}
