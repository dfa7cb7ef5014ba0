import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, rect, turn } from '../shapes.ts';

/** A drawn-out brass spyglass, its wide end up to the right. */
export const spyglass = ownSubject(
  {
    concept: 'spyglass',
    names: ['spyglasses', 'hand telescope', 'pirate telescope', 'brass telescope'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 940,
    height: 400,
  },
  (brush, { colour = '#c79a45' }) => [
    turn(-16, 463, 215, [
      rect(23, 180, 300, 84, brush.tube(colour), 10),
      rect(13, 170, 34, 104, brush.tube(tone(colour, -0.15)), 8),
      rect(293, 159, 300, 126, brush.tube('#5b3524'), 8),
      rect(285, 151, 30, 142, brush.tube(tone(colour, 0.1)), 6),
      rect(567, 135, 330, 174, brush.tube('#6b3f2a'), 8),
      rect(559, 127, 34, 190, brush.tube(tone(colour, 0.1)), 6),
      rect(847, 125, 58, 194, brush.tube(colour), 8),
      ellipse(905, 222, 16, 94, tone(colour, -0.3)),
      ellipse(908, 222, 10, 76, '#bfe0ea'),
    ]),
  ],
);
