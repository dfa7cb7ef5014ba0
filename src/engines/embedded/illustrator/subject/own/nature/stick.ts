import { ownSubject } from '../own-drawing.ts';
import { path, stroke } from '../shapes.ts';

/** A fallen stick with the stub of a twig: what is thrown for a dog. */
export const stick = ownSubject(
  {
    concept: 'stick',
    names: ['wooden stick', 'dry stick', 'long stick'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 900,
    height: 233,
  },
  (brush, { colour = '#8a5f38' }) => [
    path('M560 96 Q600 40 650 14 L676 34 Q640 70 620 112Z', brush.pillar(colour)),
    path(
      'M24 190 Q180 150 330 152 Q520 140 700 92 Q800 66 876 40 L892 74 Q790 116 700 142 Q520 196 330 206 Q170 208 34 232 Q10 214 24 190Z',
      brush.wall(colour),
    ),
    path('M876 40 L892 74 Q900 52 876 40Z', '#e2c49a'),
    stroke('M70 204 Q250 172 420 176 M300 190 Q500 176 660 128 M520 148 Q680 118 800 82', '#00000038', 7),
    stroke('M60 192 Q200 162 330 162 Q520 150 690 104', '#ffffff33', 8),
  ],
);
