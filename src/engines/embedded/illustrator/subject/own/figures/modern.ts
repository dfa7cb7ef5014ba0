import { both, circle, ellipse, path, rect, stroke } from '../shapes.ts';
import { AKIMBO, AXIS, boots, face, fist, limb, SKINS, shortHair, trousers } from './body.ts';
import { figure } from './figure.ts';

/** A masked hero with a billowing cape. */
export const superhero = figure(
  'superhero',
  ['super hero', 'caped hero', 'comic hero'],
  (brush, { colour = '#2f5fc0' }) => {
    const second = '#d0302f';
    return [
      path(
        'M230 270 Q60 520 40 900 Q140 860 200 930 Q300 880 400 930 Q470 860 566 900 Q540 520 370 270Z',
        brush.slab(second),
      ),
      stroke('M210 400 Q150 660 130 880 M390 400 Q450 660 470 880', '#00000033', 12),
      trousers(brush, colour),
      boots(brush, second, 780),
      limb(brush.ball(colour), AKIMBO),
      limb(brush.ball(colour), [
        [368, 294, 62],
        [440, 398, 52],
        [374, 474, 44],
      ]),
      path(
        'M246 250 Q200 256 196 306 Q232 380 246 440 L236 548 H364 L354 440 Q368 380 404 306 Q400 256 354 250 Q300 284 246 250Z',
        brush.ball(colour),
      ),
      stroke('M250 340 Q276 380 300 350 Q324 380 350 340 M300 360 V450 M268 420 H332 M266 456 H334', '#00000026', 6),
      path('M234 500 Q300 520 366 500 L364 560 L300 620 L236 560Z', brush.wall(second)),
      path('M234 494 Q300 514 366 494 V522 Q300 542 234 522Z', brush.wall('#f0bf3f')),
      path('M300 290 L352 312 Q350 380 300 404 Q250 380 248 312Z', brush.slab('#f0bf3f')),
      path('M306 304 L274 352 H298 L288 390 L328 338 H304Z', second),
      fist(brush, 230, 484, SKINS[1], -40),
      fist(brush, 370, 484, SKINS[1], 40),
      both(AXIS, path('M176 424 L214 452 L196 476 L164 440Z', brush.slab(second))),
      face(brush, { skin: SKINS[1] }),
      shortHair(brush, '#2b211c'),
      path(
        'M246 140 Q270 128 300 142 Q330 128 354 140 Q352 172 322 168 Q306 164 300 156 Q294 164 278 168 Q248 172 246 140Z',
        brush.wall(second),
      ),
      both(AXIS, ellipse(278, 152, 10, 9, '#fffaf2'), circle(279, 152, 5.5, '#33221a')),
      both(AXIS, path('M230 256 Q250 238 286 262 L246 300Z', brush.slab(second))),
    ];
  },
);

/** An astronaut in a white suit, visor down. */
export const astronaut = figure(
  'astronaut-figure',
  ['spaceman', 'spacewoman', 'cosmonaut', 'astronaut in a suit'],
  (brush, { colour = '#eef0f4' }) => [
    rect(196, 240, 208, 270, brush.slab('#c3c9d2'), 34),
    both(
      AXIS,
      path('M226 520 Q214 660 226 760 L222 940 H298 L302 540Z', brush.pillar(colour)),
      stroke('M224 700 Q262 716 300 700 M222 760 Q262 776 298 760', '#00000026', 6),
      path('M218 900 H300 V1000 H196 Q190 950 220 930Z', brush.pillar('#8d95a1')),
      rect(194, 980, 108, 20, '#4a5059', 6),
      rect(222, 640, 76, 20, '#d0473a'),
    ),
    limb(brush.slab(colour), [
      [228, 304, 84],
      [176, 430, 70],
      [178, 540, 60],
    ]),
    limb(brush.slab(colour), [
      [372, 304, 84],
      [440, 400, 70],
      [470, 300, 60],
    ]),
    ellipse(178, 566, 34, 38, brush.ball('#8d95a1')),
    ellipse(474, 270, 34, 40, brush.ball('#8d95a1')),
    stroke('M456 244 l-10 -26 M474 236 l0 -30 M492 244 l10 -26', '#8d95a1', 17),
    rect(148, 470, 62, 22, '#d0473a', 8),
    path(
      'M240 260 Q200 270 204 330 Q226 440 220 560 Q300 590 380 560 Q374 440 396 330 Q400 270 360 260Z',
      brush.slab(colour),
    ),
    rect(244, 360, 112, 90, brush.wall('#6b7480'), 14),
    rect(258, 374, 50, 30, '#2b4a63', 6),
    circle(330, 388, 11, '#e85a4a'),
    circle(330, 420, 11, '#5fd08a'),
    rect(258, 416, 44, 10, '#f0c95e', 5),
    stroke('M232 480 Q300 500 368 480', '#9aa2ab', 16),
    stroke('M246 440 Q200 480 230 540', '#b3bac4', 12),
    path('M226 320 h40 v26 h-40z', '#2f5fa8'),
    ellipse(300, 264, 96, 30, brush.wall('#aeb6c1')),
    circle(300, 156, 116, brush.ball('#f7f8fa')),
    path(
      'M212 160 Q214 82 300 80 Q386 82 388 160 Q384 232 300 236 Q216 232 212 160Z',
      brush.stops('diagonal', [
        [0, '#5a6f9a'],
        [0.45, '#1f2a44'],
        [0.75, '#3a4f7a'],
        [1, '#f0b860'],
      ]),
    ),
    path(
      'M212 160 Q214 82 300 80 Q386 82 388 160 Q384 232 300 236 Q216 232 212 160Z',
      'none',
      'stroke="#d2a640" stroke-width="9"',
    ),
    path('M236 150 Q240 106 290 98', 'none', 'stroke="#ffffff" stroke-width="14" stroke-linecap="round" opacity=".75"'),
    both(AXIS, rect(176, 130, 22, 56, brush.wall('#8d95a1'), 9)),
  ],
);
