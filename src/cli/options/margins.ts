import { InvalidArgumentError } from 'commander';
import type { Margins } from '../../imaging/frame-picture.ts';
import { wholeNumber } from './option-values.ts';

const MOST_PX = 4096;
const SIDES = 4;

/** `left,top,right,bottom` in pixels. */
export function parseMargins(text: string): Margins {
  const sides = text.split(',').map(wholeNumber('--expand', 0, MOST_PX));
  const [leftPx, topPx, rightPx, bottomPx] = sides;
  if (sides.length !== SIDES || sides.every((side) => side === 0))
    throw new InvalidArgumentError(
      `Expected left,top,right,bottom in pixels, not all of them 0, for --expand but received ${JSON.stringify(text)}.`,
    );
  return { leftPx: leftPx!, topPx: topPx!, rightPx: rightPx!, bottomPx: bottomPx! };
}
