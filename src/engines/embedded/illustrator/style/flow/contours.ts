import { workAlone } from '../../crew/crew.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import type { Raster } from '../raster/raster.ts';
import { lumaPlane } from '../raster/tone.ts';
import type { WorkingCopy } from '../working-copy.ts';
import { type LineOptions, lineStrength } from './lines.ts';
import { flowOf } from './tensor.ts';

export interface ContourOptions extends LineOptions {
  /** Luma (0–1) by which a subject is set off from what lies behind it, so that its outline never gets lost. Default 0.1. */
  readonly subjectOffset?: number;
}

/** {@link lineStrength} of a working copy (or of a smoothed version of its picture): the lines a draughtsman would draw. */
export function contours(copy: WorkingCopy, options: ContourOptions, picture: Raster = copy.picture): Raster {
  const guide = lumaPlane(picture);
  const offset = options.subjectOffset ?? 0.1;
  const { widthPx, heightPx, values } = guide;
  const { labels } = copy;
  const offsetRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const label = labels[i]!;
      // Neighbouring subjects get different offsets: their common edge is a contour too.
      if (label >= FIRST_SUBJECT_LABEL) values[i] = values[i]! - offset * (1 + (label % 3) * 0.5);
    }
  };
  workAlone(heightPx, offsetRows);
  return lineStrength(guide, flowOf(guide, 1.6, undefined, copy.crew), options, copy.crew);
}
