import type { PersonSighting } from '../../../../core/find-persons.ts';
import type { Raster } from '../../../../core/image.ts';
import type { RenderJob } from '../../render-job.ts';
import { findStuff } from './find-stuff.ts';
import { segmentForeground } from './foreground.ts';
import { segmentOwnAlpha } from './own-alpha.ts';
import type { Wanted } from './questions.ts';
import { segmentScribbles } from './scribbles.ts';
import type { Segmentation } from './segmentation.ts';

/** Finds one thing in a picture. */
export const segmentJob: RenderJob<'segment'> = ({ picture, wanted }, _tools, report) => {
  report('segment', 0);
  const output = segment(picture, wanted);
  return { output, moved: [output.mask.data.buffer] };
};

function segment(picture: Raster, wanted: Wanted): Segmentation {
  switch (wanted.kind) {
    case 'foreground':
      return segmentSubject(picture, wanted.persons);
    case 'background':
      return inverted(segmentSubject(picture, wanted.persons));
    case 'scribbled':
      return segmentScribbles(picture, wanted);
    case 'stuff':
      return findStuff(picture, wanted.stuff);
  }
}

/** A subject that depends on where it is sought is half a guess. */
function segmentSubject(picture: Raster, persons?: readonly PersonSighting[]): Segmentation {
  const own = segmentOwnAlpha(picture);
  if (own) return own;
  const { mask, confidence, steadiness } = segmentForeground(picture, persons);
  return { mask, confidence: confidence * steadiness };
}

function inverted({ mask, confidence }: Segmentation): Segmentation {
  return { mask: { ...mask, data: mask.data.map((value) => 255 - value) }, confidence };
}
