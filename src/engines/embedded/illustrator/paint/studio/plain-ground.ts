import type { LinearRgb } from '../../maths/colour.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';

/** A backdrop of one colour from edge to edge, evenly lit: what is drawn for "on a white background". */
export function paintPlainGround(frame: Frame, ground: LinearRgb): void {
  const { widthPx, heightPx, colour } = frame;
  paintOwnRows(frame, 0, heightPx, (y) => {
    for (let i = y * widthPx * 3; i < (y + 1) * widthPx * 3; i += 3) colour.set(ground, i);
  });
}
