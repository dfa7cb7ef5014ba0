import { tone } from '../brush.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { AXIS, beard, boots, face, fist, limb, SKINS, TORSO, trousers } from './body.ts';
import { figure } from './figure.ts';

/** Father Christmas with his sack. */
export const santa = figure(
  'santa-figure',
  ['santa', 'santa claus', 'father christmas', 'saint nicholas'],
  (brush, { colour = '#c8262e' }) => [
    path('M380 360 Q560 330 570 560 Q570 760 430 770 Q350 600 380 360Z', brush.ball('#8a5f3a')),
    stroke('M420 420 Q500 440 530 540 M410 480 Q470 520 490 640', '#00000026', 8),
    path(
      'M226 620 Q220 760 240 840 H298 L302 640Z M374 620 Q380 760 360 840 H302 L298 640Z',
      brush.wall(tone(colour, -0.1)),
    ),
    boots(brush, '#26242a', 820),
    both(AXIS, rect(230, 804, 74, 36, brush.wall('#f7f6f2'), 16)),
    path(
      'M244 260 Q196 270 190 330 Q150 460 160 640 Q300 720 440 640 Q450 460 410 330 Q404 270 356 260Z',
      brush.ball(colour),
    ),
    path('M154 610 Q300 700 446 610 L450 660 Q300 750 150 660Z', brush.wall('#f7f6f2')),
    path('M278 320 H322 V690 H278Z', brush.wall('#f7f6f2')),
    path('M156 500 Q300 566 444 500 L446 548 Q300 616 154 548Z', brush.wall('#26242a')),
    rect(262, 530, 76, 66, brush.slab('#e6b544'), 10),
    rect(278, 546, 44, 34, '#26242a', 5),
    limb(brush.slab(colour), [
      [372, 306, 80],
      [446, 420, 70],
      [440, 350, 60],
    ]),
    rect(408, 322, 66, 36, brush.wall('#f7f6f2'), 16),
    circle(440, 306, 31, brush.ball('#26242a')),
    path('M424 330 Q400 340 400 370 L452 372 Q470 350 456 330Z', brush.ball('#8a5f3a')),
    limb(brush.slab(colour), [
      [228, 306, 80],
      [150, 420, 70],
      [152, 520, 60],
    ]),
    rect(118, 506, 70, 38, brush.wall('#f7f6f2'), 16),
    circle(152, 566, 33, brush.ball('#26242a')),
    face(brush, { skin: SKINS[0], brow: '#ffffff' }),
    beard(brush, '#f4f4f6', 350),
    path(
      'M240 130 Q240 40 310 30 Q400 30 430 140 Q420 170 404 160 Q390 100 352 90 L360 130 Q300 108 240 130Z',
      brush.slab(colour),
    ),
    circle(416, 170, 27, brush.ball('#f7f6f2')),
    path('M232 138 Q300 104 368 138 Q380 120 366 104 Q300 76 234 104 Q220 120 232 138Z', brush.wall('#f7f6f2')),
  ],
);

/** A vampire count in evening dress. */
export const vampire = figure(
  'vampire-figure',
  ['vampire', 'dracula', 'count dracula'],
  (brush, { colour = '#8f1626' }) => [
    path(
      'M226 270 Q90 540 60 960 L120 920 L170 980 L230 930 L300 986 L370 930 L430 980 L480 920 L540 960 Q510 540 374 270Z',
      brush.slab('#24202a'),
    ),
    path('M240 300 Q150 560 150 900 L230 930 L300 986 L370 930 L450 900 Q450 560 360 300Z', brush.slab(colour)),
    trousers(brush, '#2a2730'),
    both(AXIS, path('M236 940 H296 V1000 H206 Q204 972 238 960Z', brush.slab('#15131a'))),
    limb(brush.slab('#2f2b36'), [
      [232, 296, 60],
      [168, 400, 50],
      [262, 420, 42],
    ]),
    limb(brush.slab('#2f2b36'), [
      [368, 296, 60],
      [432, 400, 50],
      [338, 420, 42],
    ]),
    path(TORSO, brush.slab('#2f2b36')),
    path('M270 264 L300 450 L330 264Z', '#f4f1ea'),
    path('M262 330 L300 470 L338 330 L344 500 Q300 520 256 500Z', brush.slab(colour)),
    path('M286 276 L300 290 L314 276 V304 L300 292 L286 304Z', colour),
    repeat(3, (i) => circle(300, 480 - i * 26 + 10, 5, '#e6b544')),
    limb(brush.slab('#2f2b36'), [
      [232, 296, 60],
      [180, 404, 50],
      [270, 430, 40],
    ]),
    limb(brush.slab('#2f2b36'), [
      [368, 296, 60],
      [420, 404, 50],
      [330, 430, 40],
    ]),
    fist(brush, 280, 432, '#d8d6e0', 80),
    fist(brush, 322, 436, '#d8d6e0', -80),
    path('M210 310 Q190 200 236 170 Q250 240 300 270 Q350 240 364 170 Q410 200 390 310 L300 290Z', brush.slab(colour)),
    path(
      'M210 310 Q190 200 236 170 L230 240 Q240 290 300 300 Q360 290 370 240 L364 170 Q410 200 390 310 Q300 330 210 310Z',
      '#24202a',
    ),
    face(brush, { skin: '#dcd8e4', stern: true, brow: '#1c1a20' }),
    path('M286 198 l5 14 5 -14z M304 198 l5 14 5 -14z', '#ffffff'),
    path(
      'M242 150 Q232 60 300 58 Q368 60 358 150 Q352 112 330 106 L300 134 L270 106 Q248 112 242 150Z',
      brush.ball('#1f1c24'),
    ),
  ],
);

/** A friendly alien with large eyes. */
export const alien = figure(
  'alien-figure',
  ['alien', 'extraterrestrial', 'martian', 'little green man'],
  (brush, { colour = '#7fc25a' }) => [
    limb(brush.ball(colour), [
      [262, 600, 70],
      [246, 780, 56],
      [258, 950, 44],
    ]),
    limb(brush.ball(colour), [
      [338, 600, 70],
      [354, 780, 56],
      [342, 950, 44],
    ]),
    both(AXIS, path('M220 1000 Q200 960 250 944 H286 Q296 990 284 1000Z', brush.ball(tone(colour, -0.1)))),
    path('M256 410 Q214 430 220 520 Q214 620 300 650 Q386 620 380 520 Q386 430 344 410Z', brush.ball(colour)),
    path('M236 480 Q230 600 300 630 Q370 600 364 480 Q300 520 236 480Z', brush.ball('#8a93a8')),
    circle(300, 550, 24, brush.ball('#ffd65c')),
    limb(brush.ball(colour), [
      [240, 450, 48],
      [170, 560, 40],
      [150, 680, 32],
    ]),
    limb(brush.ball(colour), [
      [360, 450, 48],
      [440, 520, 40],
      [470, 400, 32],
    ]),
    stroke(
      'M150 690 l-20 32 M152 694 l0 38 M156 690 l18 32 M470 390 l-22 -30 M472 386 l2 -38 M476 390 l24 -28',
      tone(colour, -0.1),
      14,
    ),
    path('M272 380 H328 L336 430 H264Z', brush.wall(tone(colour, -0.2))),
    path(
      'M300 60 Q110 60 116 220 Q130 330 240 390 Q300 420 360 390 Q470 330 484 220 Q490 60 300 60Z',
      brush.ball(colour),
    ),
    both(
      AXIS,
      path('M150 210 Q180 180 240 216 Q280 246 272 286 Q220 310 180 276 Q150 250 150 210Z', brush.ball('#1d2030')),
      ellipse(198, 226, 20, 13, '#ffffff', 'transform="rotate(30 198 226)"'),
      circle(240, 272, 8, '#ffffff80'),
    ),
    both(AXIS, stroke('M236 76 Q210 40 190 30', colour, 12), circle(184, 26, 19, brush.ball('#ffd65c'))),
    stroke('M274 340 Q300 360 326 340', tone(colour, -0.5), 8),
    both(AXIS, circle(290, 306, 4, tone(colour, -0.5))),
  ],
  { kind: 'fantasy', heightMetres: 1.4 },
);
