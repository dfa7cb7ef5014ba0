import { workAlone } from '../../crew/crew.ts';
import { blur } from '../../paint/blur.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { quantile } from '../raster/tone.ts';
import type { WorkingCopy } from '../working-copy.ts';

/** Local contrast added before tones are drawn: forms in shadow keep their modelling. */
const LOCAL_CONTRAST = 0.55;

/**
 * How dark a drawing should be at each pixel of the working copy, 0 (paper) to 1: the picture's tones stretched over the
 * whole range, with stronger local contrast, dark pictures lifted and
 * light ones lowered so that the median becomes `middle` (0 dark, 1 paper). `softnessPx` in pixels of the working copy.
 */
export function drawnDarkness(copy: WorkingCopy, softnessPx: number, middle: number): Raster {
  const luma = drawnLightness(copy);
  const soft = blur(luma.values, luma, softnessPx, copy.crew);
  const surround = blur(luma.values, luma, 38 * copy.unitPx, copy.crew);
  const low = quantile(soft, 0.02);
  const high = Math.max(low + 0.15, quantile(soft, 0.97));
  const median = (quantile(soft, 0.5) - low) / (high - low);
  // t + k·t·(1-t) brings the median to `middle`.
  const lift =
    median > 0.01 && median < 0.99 ? Math.min(1, Math.max(-0.5, (middle - median) / (median * (1 - median)))) : 0;
  const result = createRaster(luma.widthPx, luma.heightPx, 1);
  const { widthPx, values } = result;
  const darkenRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const local = soft[i]! + (soft[i]! - surround[i]!) * LOCAL_CONTRAST;
      const t = Math.min(1, Math.max(0, (local - low) / (high - low)));
      values[i] = 1 - (t + lift * t * (1 - t));
    }
  };
  workAlone(result.heightPx, darkenRows);
  return result;
}

/** Share of the strongest channel in a drawn tone: pure colours look lighter than their luma (Helmholtz and Kohlrausch). */
const PURITY = 0.4;
/** Subjects are drawn this much lighter, so that they stand out from a ground of their own tone. */
const SUBJECT_LIGHT = 0.11;

function drawnLightness({ picture, labels }: WorkingCopy): Raster {
  const { widthPx, heightPx, values } = picture;
  const plane = createRaster(widthPx, heightPx, 1);
  const weighRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const red = values[i * 3]!;
      const green = values[i * 3 + 1]!;
      const blue = values[i * 3 + 2]!;
      const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      const light = luma + (Math.max(red, green, blue) - luma) * PURITY;
      plane.values[i] = labels[i]! >= FIRST_SUBJECT_LABEL ? Math.min(1, light + SUBJECT_LIGHT * (1 - light)) : light;
    }
  };
  workAlone(heightPx, weighRows);
  return plane;
}

/** How much lighter things are drawn than they are. */
export interface SubjectLift {
  /** Lightness 0–1 of black things. */
  readonly floor: number;
  /** How far middle tones are raised, 0 to 1. */
  readonly gain: number;
}

/** Lightens subjects in a plane of darkness in place: dark faces keep their features where few tones are drawn. */
export function liftSubjects({ values }: Raster, labels: Uint16Array, { floor, gain }: SubjectLift): void {
  for (let i = 0; i < values.length; i++) {
    if (labels[i]! < FIRST_SUBJECT_LABEL) continue;
    const light = 1 - values[i]!;
    values[i] = 1 - (floor + (1 - floor) * (light + gain * light * (1 - light)));
  }
}
