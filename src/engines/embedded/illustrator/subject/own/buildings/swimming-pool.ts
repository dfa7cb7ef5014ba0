import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path } from '../shapes.ts';

/** A tiled swimming pool with a ladder, seen along the ground. */
export const swimmingPool = ownSubject(
  {
    concept: 'swimming-pool',
    names: ['swimming pool', 'outdoor pool', 'infinity pool', 'backyard pool', 'pool'],
    kind: 'landform',
    heightMetres: 0.8,
    footing: 'lies',
    width: 1600,
    height: 330,
  },
  (brush, { colour = '#35b4dd' }) => [
    path('M250 60 H1350 L1596 322 Q1596 330 1580 330 H20 Q4 330 4 322Z', brush.wall('#e9e2d6')),
    path(
      'M306 84 H1294 L1480 296 H120Z',
      brush.stops('down', [
        [0, tone(colour, 0.45)],
        [0.35, colour],
        [1, tone(colour, -0.22)],
      ]),
    ),
    path('M306 84 H1294 L1306 98 H294Z', tone(colour, -0.35)),
    path(
      'M380 130 q60 -10 120 0 t120 0 M760 122 q60 -10 120 0 t120 0 M420 176 q80 -14 160 0 t160 0 M880 186 q80 -14 160 0 t160 0 M270 234 q90 -16 180 0 t180 0 M800 250 q90 -16 180 0 t180 0',
      'none',
      'stroke="#ffffffb0" stroke-width="7" stroke-linecap="round"',
    ),
    path('M250 60 L4 322 M1350 60 L1596 322', 'none', 'stroke="#c9bfae" stroke-width="4"'),
    path(
      'M1120 130 V30 Q1120 4 1146 4 Q1172 4 1172 30 V70 M1210 130 V30 Q1210 4 1236 4 Q1262 4 1262 30 V70 M1120 96 H1210',
      'none',
      'stroke="#cfd6da" stroke-width="13" stroke-linecap="round"',
    ),
  ],
);
