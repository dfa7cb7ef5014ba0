import { workAlone } from '../../crew/crew.ts';
import { releasePixels } from '../../crew/kept-code.ts';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import type { Raster } from '../raster/raster.ts';
import type { WorkingCopy } from '../working-copy.ts';
import { kuwahara } from './kuwahara.ts';
import { flowOf } from './tensor.ts';

/** Smoothing of the directions that the filter follows, in pixels of the working copy. */
const FLOW_SIGMA_PX = 2.2;
/** Houses, whose windows are small, get this share of what subjects get back. */
const HOUSE_SHARE = 0.7;

export interface AbstractionOptions {
  readonly radiusPx: number;
  /** Share (0–1) of the unfiltered picture that subjects get back: eyes, letters. */
  readonly subjectDetail: number;
}

/** The picture in flat areas with kept edges; three channels, size of the working copy. */
export function abstracted(copy: WorkingCopy, { radiusPx, subjectDetail }: AbstractionOptions): Raster {
  const flow = flowOf(copy.picture, FLOW_SIGMA_PX, undefined, copy.crew);
  const flat = kuwahara(copy.picture, flow, { radiusPx }, copy.crew);
  for (const spent of [flow.alongX, flow.alongY, flow.anisotropy, flow.strength]) releasePixels(spent);
  giveDetailBack(flat, copy, subjectDetail);
  return flat;
}

/** Subjects, and houses less, get some of what the filter took from them. */
function giveDetailBack(flat: Raster, { picture, labels }: WorkingCopy, subjectDetail: number): void {
  const { widthPx, heightPx, values } = flat;
  const { values: detailed } = picture;
  const mixRows = (from: number, to: number): void => {
    for (let i = from * widthPx; i < to * widthPx; i++) {
      const label = labels[i]!;
      if (label < FIRST_SUBJECT_LABEL && label !== STUFF_LABELS.building) continue;
      const detail = label < FIRST_SUBJECT_LABEL ? subjectDetail * HOUSE_SHARE : subjectDetail;
      for (let channel = i * 3; channel < i * 3 + 3; channel++) {
        values[channel] = values[channel]! + (detailed[channel]! - values[channel]!) * detail;
      }
    }
  };
  workAlone(heightPx, mixRows);
}
