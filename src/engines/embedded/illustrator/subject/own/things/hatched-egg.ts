import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

/** The lower half of an eggshell that something has hatched from, pieces of the upper one beside it. */
export const hatchedEgg = ownSubject(
  {
    concept: 'hatched-egg',
    names: ['hatched egg', 'hatched eggshell', 'open eggshell'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#f3e7cf' }) => {
    const shell =
      'M130 250 L205 150 L280 250 L360 160 L430 262 L500 170 L575 262 L650 158 L725 250 L800 150 L870 250 Q890 480 740 590 Q500 670 260 590 Q110 480 130 250Z';
    return [
      ellipse(500, 240, 360, 86, tone(colour, -0.5)),
      path(shell, brush.ball(colour), `stroke="${tone(colour, -0.5)}" stroke-width="6" stroke-opacity="0.5"`),
      brush.clip(shell, [
        repeat(5, (i) => ellipse(230 + i * 140, 370 + (i % 2) * 110, 42, 34, tone(colour, -0.2), 'opacity="0.6"')),
      ]),
      stroke('M360 160 L392 300 L350 380 M650 158 L626 300 L668 360', tone(colour, -0.5), 6, 'opacity="0.6"'),
      path('M20 640 L40 520 L110 470 L150 560 L190 640Z', brush.ball(tone(colour, 0.1))),
      path('M850 640 L880 560 L950 530 L990 640Z', brush.ball(tone(colour, -0.06))),
    ];
  },
);
