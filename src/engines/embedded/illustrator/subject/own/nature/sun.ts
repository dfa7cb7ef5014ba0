import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle } from '../shapes.ts';

/** The sun as painters put it into a sky: a disc with a narrow glow. */
export const sun = ownSubject(
  {
    concept: 'sun',
    names: ['solar disc', 'sun disc'],
    kind: 'sky-object',
    heightMetres: 2,
    footing: 'flies',
    width: 1000,
    height: 1000,
    emissive: 1,
  },
  (brush, { colour = '#ffb52e' }) => [
    circle(500, 500, 498, brush.spot(colour, 0.45)),
    circle(500, 500, 492, brush.spot(tone(colour, 0.45), 1)),
    circle(500, 500, 470, tone(colour, 0.2)),
  ],
);
