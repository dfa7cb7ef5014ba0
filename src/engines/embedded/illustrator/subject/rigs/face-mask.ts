import { type Brush, type Svg, tone } from '../own/brush.ts';
import { path, stroke } from '../own/shapes.ts';

/** A mask over mouth and nose of a pack head, in its 32 × 32 frame, with its bands and folds. */
export function faceMask(brush: Brush, colour: string): Svg {
  return [
    stroke('M8.6 21 L5.4 18.6 M23.4 21 L26.6 18.6', tone(colour, 0.4), 0.5),
    path(
      'M8.4 20.6 Q12 19.6 14.4 18.9 Q16 18.2 17.6 18.9 Q20 19.6 23.6 20.6 Q24 26.4 20 28.6 Q16 30.2 12 28.6 Q8 26.4 8.4 20.6Z',
      brush.wall(colour),
    ),
    stroke('M9 23.2 Q16 24.6 23 23.2 M9.8 25.8 Q16 27.2 22.2 25.8', tone(colour, -0.25), 0.45, 'opacity="0.7"'),
    stroke('M8.6 20.8 Q12 19.8 14.4 19.1 Q16 18.4 17.6 19.1 Q20 19.8 23.4 20.8', tone(colour, 0.5), 0.5),
  ];
}
