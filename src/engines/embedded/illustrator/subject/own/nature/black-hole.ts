import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat } from '../shapes.ts';

/** A black hole in its disc of glowing gas, whose far side is seen bent above and below it. */
export const blackHole = ownSubject(
  {
    concept: 'black-hole',
    names: ['supermassive black hole', 'event horizon', 'singularity'],
    kind: 'sky-object',
    heightMetres: 1,
    footing: 'flies',
    width: 1400,
    height: 900,
    emissive: 1,
  },
  (brush) => [
    ellipse(700, 450, 690, 440, brush.spot('#ff9a3c', 0.4)),
    circle(700, 450, 330, brush.spot('#ffb25a', 0.9)),
    circle(700, 450, 286, '#ffcf86', 'opacity="0.55"'),
    circle(700, 450, 268, '#ff9d3f', 'opacity="0.8"'),
    circle(700, 450, 246, '#ffe3b0'),
    circle(700, 450, 232, '#000000'),
    ellipse(700, 470, 694, 74, brush.spot('#ff8a2a', 0.95)),
    repeat(7, (i) =>
      ellipse(
        700,
        470,
        640 - i * 50,
        58 - i * 6,
        'none',
        `stroke="${['#ff7a1c', '#ff9436', '#ffb05a', '#ffc987', '#ffe0b4', '#fff0d8', '#ffffff'][i]}" stroke-width="${9 + i}" opacity="${0.35 + i * 0.08}"`,
      ),
    ),
    // What lies nearer than the disc's far half hides it.
    path('M470 450 A230 230 0 0 1 930 450 L930 462 Q700 430 470 462Z', '#000000'),
    path(
      'M20 470 Q360 420 700 456 Q1040 420 1380 470 Q1040 520 700 506 Q360 520 20 470Z',
      brush.stops('right', [
        [0, '#ff8a2a', 0],
        [0.2, '#ffae55', 0.9],
        [0.5, '#fff4dc', 1],
        [0.8, '#ffae55', 0.9],
        [1, '#ff8a2a', 0],
      ]),
    ),
  ],
);
