import { ALONE, type Crew } from '../crew/crew.ts';
import { notePixels, noteShape } from '../crew/kept-code.ts';
import { FIRST_SUBJECT_LABEL } from '../paint/frame.ts';
import { createRaster, type Raster } from './raster/raster.ts';
import { pickNearest, shrinkBytes, workingSize } from './raster/shrink.ts';
import type { StyleInput } from './style.ts';

/** The picture at the size an operator plans at: large shapes, flow and regions need no full resolution. */
export interface WorkingCopy {
  /** Three channels, 0–1, gamma-encoded sRGB. */
  readonly picture: Raster;
  readonly labels: Uint16Array;
  /** Pixels of the working copy per unit; a unit is 1/1024 of the side of a square picture of equal area. */
  readonly unitPx: number;
  readonly crew: Crew;
}

/** Full-size pixels per unit: strokes and gaps are given in units, so that every size shows the same picture. */
export function unitOf(widthPx: number, heightPx: number): number {
  return Math.sqrt(widthPx * heightPx) / 1024;
}

/** Shrinks picture and labels to at most `maxPixels`. */
export function workingCopy(input: StyleInput, maxPixels: number): WorkingCopy {
  const size = workingSize(input.widthPx, input.heightPx, maxPixels);
  const crew = input.crew ?? ALONE;
  const copy = {
    picture: shrinkBytes(input.rgb, input.widthPx, input.heightPx, size, crew),
    labels: pickNearest(
      input.labels,
      input.widthPx,
      input.heightPx,
      size,
      notePixels(new Uint16Array(size.widthPx * size.heightPx)),
    ),
    unitPx: unitOf(size.widthPx, size.heightPx),
    crew,
  };
  noteShape(copy);
  return copy;
}

/** 1 where a subject is, 0 on scenery; one channel. */
export function subjectPlane(copy: WorkingCopy): Raster {
  const plane = createRaster(copy.picture.widthPx, copy.picture.heightPx, 1);
  for (let i = 0; i < copy.labels.length; i++) plane.values[i] = copy.labels[i]! >= FIRST_SUBJECT_LABEL ? 1 : 0;
  return plane;
}
