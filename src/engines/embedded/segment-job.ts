import type { Raster } from '../../core/image.ts';
import { findStuff } from './darkroom/segment/find-stuff.ts';
import { segmentForeground } from './darkroom/segment/foreground.ts';
import { segmentOwnAlpha } from './darkroom/segment/own-alpha.ts';
import { segmentScribbles } from './darkroom/segment/scribbles.ts';
import type { Segmentation } from './darkroom/segment/segmentation.ts';
import type { RenderJob } from './render-job.ts';
import type { Wanted } from './segment-question.ts';

/** Finds one thing in a picture. */
export const segmentJob: RenderJob<'segment'> = ({ picture, wanted }, _tools, report) => {
  report('segment', 0);
  const output = segment(picture, wanted);
  return { output, moved: [output.mask.data.buffer] };
};

function segment(picture: Raster, wanted: Wanted): Segmentation {
  switch (wanted.kind) {
    case 'foreground':
      return segmentOwnAlpha(picture) ?? segmentForeground(picture);
    case 'background':
      return inverted(segmentOwnAlpha(picture) ?? segmentForeground(picture));
    case 'scribbled':
      return segmentScribbles(picture, wanted);
    case 'stuff':
      return findStuff(picture, wanted.stuff);
  }
}

function inverted({ mask, confidence }: Segmentation): Segmentation {
  return { mask: { ...mask, data: mask.data.map((value) => 255 - value) }, confidence };
}
