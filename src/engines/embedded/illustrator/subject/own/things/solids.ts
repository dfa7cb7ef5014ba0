import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path } from '../shapes.ts';

/** A cube seen over a corner. */
export const cube = ownSubject(
  {
    concept: 'cube',
    names: ['box shape', 'cuboid', 'geometric cube'],
    kind: 'symbol',
    heightMetres: 0.4,
    footing: 'stands',
    width: 920,
    height: 1000,
    anchors: { surface: { x: 460, y: 240 } },
  },
  (brush, { colour = '#3f7fd0' }) => [
    path('M460 0 L910 236 L460 480 L10 236Z', brush.wall(tone(colour, 0.3))),
    path('M10 236 L460 480 V1000 L10 752Z', brush.slab(colour)),
    path('M910 236 L460 480 V1000 L910 752Z', brush.shadowSide(colour)),
    path('M10 236 L460 480 L910 236', 'none', 'stroke="#ffffff73" stroke-width="7" stroke-linejoin="round"'),
    path('M460 480 V996', 'none', 'stroke="#ffffff40" stroke-width="7"'),
  ],
);

/** A glossy sphere. */
export const sphere = ownSubject(
  {
    concept: 'sphere',
    names: ['globe shape', 'geometric sphere'],
    kind: 'symbol',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#d84a3c' }) => [
    circle(500, 500, 498, brush.ball(colour)),
    ellipse(500, 900, 300, 70, brush.spot(tone(colour, 0.35), 0.5)),
    ellipse(330, 270, 150, 104, brush.spot('#ffffff', 0.9), 'transform="rotate(-34 330 270)"'),
  ],
);

/** A cone on its base. */
export const cone = ownSubject(
  {
    concept: 'cone',
    names: ['geometric cone', 'cone shape'],
    kind: 'symbol',
    heightMetres: 0.4,
    footing: 'stands',
    width: 820,
    height: 1000,
  },
  (brush, { colour = '#e0a52e' }) => [
    path('M410 0 L814 880 Q780 1000 410 1000 Q40 1000 6 880Z', brush.pillar(colour)),
    path('M410 0 L300 990 Q150 980 60 930Z', '#ffffff26'),
  ],
);

/** An upright cylinder. */
export const cylinder = ownSubject(
  {
    concept: 'cylinder',
    names: ['geometric cylinder', 'cylinder shape'],
    kind: 'symbol',
    heightMetres: 0.4,
    footing: 'stands',
    width: 720,
    height: 1000,
    anchors: { surface: { x: 360, y: 120 } },
  },
  (brush, { colour = '#4fa36a' }) => [
    path('M6 120 V890 Q6 1000 360 1000 Q714 1000 714 890 V120Z', brush.pillar(colour)),
    ellipse(360, 120, 354, 116, brush.wall(tone(colour, 0.32))),
    ellipse(360, 120, 354, 116, 'none', `stroke="${tone(colour, 0.5)}" stroke-width="6"`),
  ],
);
