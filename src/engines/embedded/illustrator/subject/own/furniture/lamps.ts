import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, stroke } from '../shapes.ts';

/** A floor lamp with a lit shade. */
export const floorLamp = ownSubject(
  {
    concept: 'floor-lamp',
    names: ['standing lamp', 'lamp', 'standard lamp'],
    kind: 'furniture',
    heightMetres: 1.6,
    footing: 'stands',
    width: 420,
    height: 1000,
    emissive: 0.25,
  },
  (brush, { colour = '#f2d9a6' }) => [
    ellipse(210, 230, 208, 200, brush.spot('#ffe6a8', 0.5)),
    rect(202, 300, 16, 660, brush.metal('#b08a4a'), 5),
    circle(210, 520, 15, brush.ball('#d2a640')),
    path('M90 1000 Q100 950 210 944 Q320 950 330 1000Z', brush.metal('#b08a4a')),
    path(
      'M130 40 H290 L390 330 Q210 366 30 330Z',
      brush.stops('right', [
        [0, tone(colour, -0.12)],
        [0.35, tone(colour, 0.75)],
        [1, tone(colour, -0.28)],
      ]),
    ),
    path('M30 330 Q210 366 390 330 L386 316 Q210 350 34 316Z', tone(colour, -0.3)),
    path('M130 40 Q210 54 290 40 L288 32 Q210 44 132 32Z', tone(colour, -0.2)),
    stroke('M300 348 V430', '#b08a4a', 4),
    circle(300, 436, 10, brush.ball('#d2a640')),
  ],
);

/** A jointed desk lamp. */
export const deskLamp = ownSubject(
  {
    concept: 'desk-lamp',
    names: ['reading lamp', 'study lamp'],
    kind: 'furniture',
    heightMetres: 0.5,
    footing: 'stands',
    width: 820,
    height: 960,
    emissive: 0.2,
  },
  (brush, { colour = '#d8453c' }) => [
    path('M470 300 L760 420 L560 940 H240Z', brush.fade('#fff0b0', 'down', 0.4)),
    ellipse(230, 910, 210, 46, brush.wall(tone(colour, -0.3))),
    ellipse(230, 892, 210, 46, brush.ball(colour)),
    stroke('M230 880 L110 520 L430 180', '#8d949d', 26),
    stroke('M226 880 L106 520 L426 180', '#ffffff66', 6),
    circle(110, 520, 34, brush.ball('#5b626b')),
    circle(110, 520, 14, brush.ball('#c9ced6')),
    circle(430, 180, 32, brush.ball('#5b626b')),
    rect(196, 850, 68, 40, brush.metal('#8d949d'), 10),
    path('M380 150 Q460 20 600 60 Q720 110 790 400 L450 340 Q360 260 380 150Z', brush.ball(colour)),
    path('M450 340 L790 400 Q700 440 600 410 Q500 390 450 340Z', brush.wall('#fff3c0')),
    ellipse(620, 390, 60, 34, brush.ball('#ffffff')),
    path('M420 140 Q470 70 570 80', 'none', 'stroke="#ffffff80" stroke-width="14" stroke-linecap="round"'),
  ],
);
