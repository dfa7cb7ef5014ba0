import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import type { Raster } from '../raster/raster.ts';
import type { WorkingCopy } from '../working-copy.ts';
import { kuwahara } from './kuwahara.ts';
import { flowOf } from './tensor.ts';

/** Smoothing of the directions that the filter follows, in pixels of the working copy. */
const FLOW_SIGMA_PX = 2.2;

export interface AbstractionOptions {
  readonly radiusPx: number;
  /** Share (0–1) of the unfiltered picture that subjects get back: eyes, letters. */
  readonly subjectDetail: number;
}

/** The picture in flat areas with kept edges; three channels, size of the working copy. */
export function abstracted(copy: WorkingCopy, { radiusPx, subjectDetail }: AbstractionOptions): Raster {
  const flat = kuwahara(
    copy.picture,
    flowOf(copy.picture, FLOW_SIGMA_PX, undefined, copy.crew),
    { radiusPx },
    copy.crew,
  );
  for (let i = 0; i < copy.labels.length; i++) {
    if (copy.labels[i]! < FIRST_SUBJECT_LABEL) continue;
    for (let channel = i * 3; channel < i * 3 + 3; channel++) {
      flat.values[channel] =
        flat.values[channel]! + (copy.picture.values[channel]! - flat.values[channel]!) * subjectDetail;
    }
  }
  return flat;
}
