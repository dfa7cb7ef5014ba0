import { encodeMask } from '../../imaging/encode-mask.ts';
import type { ResultMask } from '../../wire/answers/predict-result.ts';
import type { Drawn } from '../states.ts';

/** Finishes every mask of a segmentation and writes it as PNG. */
export function encodeMasks({ masks, job }: Drawn): Promise<ResultMask[]> {
  const finish = job.finishMask ?? ((mask) => mask);
  return Promise.all(masks.map(async ({ mask, labels }) => ({ image: await encodeMask(finish(mask)), labels })));
}
