import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** An oak barrel with iron hoops. */
export const barrel = ownSubject(
  {
    concept: 'barrel',
    names: ['wooden barrel', 'wine barrel', 'cask', 'keg'],
    kind: 'object',
    heightMetres: 0.95,
    footing: 'stands',
    width: 740,
    height: 900,
    anchors: { surface: { x: 370, y: 60 } },
  },
  (brush, { colour = '#a06a3a', lettering: text }) => {
    const body = 'M110 60 Q-50 450 110 850 Q370 930 630 850 Q790 450 630 60 Q370 140 110 60Z';
    return [
      path(body, brush.pillar(colour)),
      brush.clip(body, [
        repeat(8, (i) => stroke(`M${170 + i * 57} 40 Q${100 + i * 77} 450 ${170 + i * 57} 900`, '#00000040', 6)),
        [130, 250, 640, 760].map((y) => [
          path(`M-20 ${y} Q370 ${y + 80} 760 ${y} V${y + 44} Q370 ${y + 126} -20 ${y + 44}Z`, brush.metal('#6b727b')),
          circle(140, y + 50, 6, '#33373d'),
          circle(600, y + 48, 6, '#33373d'),
        ]),
      ]),
      ellipse(370, 60, 262, 56, brush.wall(tone(colour, -0.35))),
      ellipse(370, 66, 232, 44, brush.slab(tone(colour, 0.1))),
      stroke('M250 40 V92 M330 26 V106 M410 26 V106 M490 40 V92', '#00000030', 5),
      text
        ? lettering(text, { cx: 370, cy: 490, width: 460, height: 170 }, { fill: '#3a2412' })
        : circle(370, 500, 27, brush.ball('#5b3a20')),
    ];
  },
);

/** A wicker basket of fruit. */
export const basket = ownSubject(
  {
    concept: 'fruit-basket',
    names: ['basket of fruit'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 860,
    anchors: { opening: { x: 500, y: 430 } },
  },
  (brush, { colour = '#c08a4a' }) => {
    const body = 'M80 440 H920 L830 820 Q810 860 760 860 H240 Q190 860 170 820Z';
    return [
      stroke('M130 440 Q140 30 500 24 Q860 30 870 440', tone(colour, -0.2), 38),
      stroke('M130 440 Q140 30 500 24 Q860 30 870 440', tone(colour, 0.25), 9, 'stroke-dasharray="22 20"'),
      path('M590 400 Q560 250 640 180 Q650 300 760 330 Q850 350 850 430Z', brush.ball('#f2c83c')),
      [
        [250, 370, 96, '#d8342f'],
        [420, 330, 104, '#7fb23c'],
        [600, 380, 92, '#f28a2a'],
        [340, 420, 80, '#e8563f'],
        [760, 410, 84, '#d8342f'],
      ].map(([x, y, r, hue]) => [
        circle(Number(x), Number(y), Number(r), brush.ball(String(hue))),
        stroke(`M${x} ${Number(y) - Number(r) + 10} q4 -26 16 -34`, '#5b3a20', 9),
      ]),
      repeat(9, (i) =>
        circle(
          480 + (i % 3) * 38 - Math.floor(i / 3) * 6 + 20,
          380 + Math.floor(i / 3) * 34,
          27,
          brush.ball('#7a3f9a'),
        ),
      ),
      path('M430 236 Q480 190 540 226 Q490 260 430 236Z', brush.slab('#5a9a45')),
      path(body, brush.pillar(colour)),
      brush.clip(
        body,
        repeat(9, (row) =>
          repeat(15, (i) =>
            rect(
              60 + i * 64 - (row % 2) * 32,
              470 + row * 44,
              58,
              38,
              brush.tube(tone(colour, row % 2 ? 0.1 : -0.06)),
              18,
            ),
          ),
        ),
      ),
      rect(56, 410, 888, 66, brush.tube(tone(colour, 0.08)), 32),
      repeat(22, (i) => stroke(`M${80 + i * 40} 418 l20 50`, '#0000002e', 7)),
    ];
  },
);

/** A galvanised bucket with water. */
export const bucket = ownSubject(
  {
    concept: 'metal-bucket',
    names: ['pail', 'water bucket', 'tin bucket'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 800,
    height: 900,
  },
  (brush, { colour = '#a9b2bc' }) => [
    path('M70 250 Q120 10 400 10 Q680 10 730 250', 'none', 'stroke="#7f868f" stroke-width="17"'),
    rect(320, 0, 160, 40, brush.tube('#a8703f'), 18),
    path('M50 250 Q400 360 750 250 L660 850 Q400 930 140 850Z', brush.metal(colour)),
    stroke('M76 400 Q400 510 724 400 M108 640 Q400 740 692 640', '#00000030', 11),
    stroke('M76 392 Q400 502 724 392', '#ffffff66', 6),
    ellipse(400, 250, 352, 84, brush.metal(tone(colour, 0.2))),
    ellipse(400, 256, 316, 64, '#5b636d'),
    path('M90 270 Q400 190 710 270 Q640 318 400 320 Q160 318 90 270Z', brush.wall('#6fb8dc')),
    stroke('M200 270 Q300 250 400 268', '#ffffffb3', 8),
    both(400, circle(70, 256, 26, brush.ball('#8d949d'))),
  ],
);
