import { type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A coil of rope. */
const rope = ownSubject(
  {
    concept: 'rope',
    names: ['coil of rope', 'lasso', 'lariat', 'rope coil'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (_brush, { colour = '#c99a5a' }) => {
    const strand = (d: string): Svg => [
      stroke(d, tone(colour, -0.55), 74),
      stroke(d, colour, 62),
      path(d, 'none', `stroke="${tone(colour, -0.4)}" stroke-width="60" stroke-dasharray="6 24" opacity=".7"`),
      stroke(d, tone(colour, 0.4), 15, 'transform="translate(-8 -14)" opacity=".7"'),
    ];
    const ring = (cy: number, rx: number, ry: number): Svg =>
      strand(`M${480 - rx} ${cy} A${rx} ${ry} 0 1 1 ${480 + rx} ${cy} A${rx} ${ry} 0 1 1 ${480 - rx} ${cy}`);
    return [
      strand('M860 560 Q960 620 900 690 Q840 740 700 700'),
      ring(560, 430, 150),
      ring(480, 420, 150),
      ring(400, 400, 146),
      ring(320, 380, 140),
      ring(240, 350, 130),
      strand('M140 220 Q60 140 150 80 Q230 40 330 110'),
    ];
  },
);

/** A tied burlap sack, full. */
const sack = ownSubject(
  {
    concept: 'sack',
    names: ['burlap sack', 'gunny sack', 'jute sack', 'sack of potatoes', 'sack of grain', 'grain sack'],
    kind: 'object',
    heightMetres: 0.7,
    footing: 'stands',
    width: 760,
    height: 900,
  },
  (brush, { colour = '#b8945c', lettering: text }) => {
    const body = 'M300 220 Q120 330 60 620 Q20 840 140 890 Q380 916 620 890 Q740 840 700 620 Q640 330 460 220Z';
    return [
      path(
        'M280 190 Q180 120 200 30 Q280 70 320 20 Q380 70 440 10 Q500 70 570 40 Q580 130 480 190Z',
        brush.slab(tone(colour, 0.14)),
      ),
      path(
        'M320 30 L350 180 M440 20 L410 180 M530 60 L460 190',
        'none',
        `stroke="${tone(colour, -0.4)}" stroke-width="11"`,
      ),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        repeat(22, (i) => stroke(`M20 ${240 + i * 31} H740`, '#00000014', 4)),
        repeat(22, (i) => stroke(`M${40 + i * 33} 220 V900`, '#00000014', 4)),
        stroke(
          'M320 230 Q220 420 210 620 M440 230 Q540 420 560 640 M380 230 Q370 380 390 480',
          tone(colour, -0.4),
          17,
          'opacity=".5"',
        ),
      ]),
      rect(268, 176, 224, 52, brush.tube('#7a5a34'), 24),
      path(
        'M470 200 Q560 180 580 260 M480 214 Q540 250 530 320',
        'none',
        'stroke="#7a5a34" stroke-width="15" stroke-linecap="round"',
      ),
      text
        ? lettering(text, { cx: 380, cy: 610, width: 420, height: 160 }, { fill: '#5b3a1c' })
        : at(520, 720, 1, -8, [
            rect(-76, -64, 152, 128, brush.slab(tone(colour, 0.24)), 6),
            repeat(6, (i) => stroke(`M${-76 + i * 30} -64 v-15 M${-76 + i * 30} 64 v15`, '#5b3a1c', 6)),
          ]),
      path('M120 600 Q150 420 250 320', 'none', 'stroke="#ffffff66" stroke-width="22" stroke-linecap="round"'),
    ];
  },
);

/** A western saddle on a stand. */
const saddle = ownSubject(
  {
    concept: 'saddle',
    names: ['horse saddle', 'western saddle'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#8a4a22' }) => [
    both(500, path('M260 560 L140 990 H210 L330 600Z', brush.pillar('#a87a4a'))),
    rect(160, 860, 680, 40, brush.tube('#8a5f36')),
    path(
      'M130 360 Q300 470 500 470 Q760 470 900 330 L930 420 Q900 560 780 600 Q500 640 220 590 Q110 540 130 360Z',
      brush.wall('#b8483a'),
    ),
    repeat(6, (i) => path(`M${190 + i * 110} 560 l30 -40 l30 40 l-30 40Z`, '#f1e2c0')),
    path(
      'M160 330 Q150 150 260 110 Q290 100 300 130 Q310 180 290 230 Q380 350 560 330 Q700 310 740 190 Q800 100 900 150 Q950 190 900 320 Q860 440 640 460 Q330 480 160 330Z',
      brush.slab(colour),
    ),
    path('M260 110 Q200 60 250 20 Q310 -6 340 40 Q350 90 300 130Z', brush.ball(tone(colour, -0.2))),
    path(
      'M290 230 Q380 350 560 330 Q700 310 740 190 Q780 240 720 330 Q640 420 500 420 Q360 410 290 230Z',
      brush.slab(tone(colour, -0.3)),
    ),
    path('M400 440 Q420 700 520 720 Q640 700 650 440Z', brush.slab(tone(colour, 0.06))),
    repeat(3, (i) => path(`M${450 + i * 60} 560 q26 -44 50 0 q-10 50 -26 60 q-20 -12 -24 -60Z`, tone(colour, -0.4))),
    stroke('M416 460 Q430 680 520 700 Q630 690 636 460', '#e2c9a0', 6, 'stroke-dasharray="17 13"'),
    rect(496, 700, 44, 110, brush.pillar(tone(colour, -0.2)), 8),
    path(
      'M420 800 H620 L650 940 Q520 980 390 940Z M456 836 L436 910 Q520 930 604 910 L584 836Z',
      brush.metal('#b8a070'),
      'fill-rule="evenodd"',
    ),
    circle(250, 300, 26, brush.metal('#e3e7eb')),
    circle(780, 330, 26, brush.metal('#e3e7eb')),
    stroke('M790 350 Q810 480 770 600 M800 350 Q830 480 810 620', '#6b3a1c', 13),
    path('M200 300 Q190 190 250 150', 'none', 'stroke="#ffffff73" stroke-width="17" stroke-linecap="round"'),
  ],
);

/** A hanging bird feeder with a finch. */
const birdFeeder = ownSubject(
  {
    concept: 'bird-feeder',
    names: ['feeder', 'bird table', 'seed feeder'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 800,
    height: 1100,
  },
  (brush, { colour = '#a86a38' }) => [
    rect(366, 700, 68, 400, brush.pillar('#8a5a31')),
    path('M250 1100 Q270 1040 330 1060 Q400 1020 470 1060 Q530 1040 560 1100Z', brush.ball('#6f9a42')),
    path('M100 660 H700 L660 740 H140Z', brush.wall(tone(colour, -0.2))),
    rect(80, 630, 640, 44, brush.tube(colour), 10),
    rect(
      220,
      300,
      360,
      340,
      brush.stops('right', [
        [0, '#d8ecf4', 0.9],
        [0.5, '#ffffff', 0.7],
        [1, '#a9c9d8', 0.9],
      ]),
    ),
    path('M226 420 Q400 380 574 430 V636 H226Z', brush.ball('#c9a05a')),
    repeat(40, (i) =>
      ellipse(240 + ((i * 71) % 320), 450 + ((i * 47) % 176), 11, 7, ['#3a2f28', '#e0c07a', '#8a6a3a'][i % 3] ?? ''),
    ),
    both(400, rect(200, 290, 30, 350, brush.pillar(colour))),
    path('M60 320 L400 60 L740 320 L700 350 L400 130 L100 350Z', brush.slab(tone(colour, 0.06))),
    path('M120 330 L400 120 L680 330Z', brush.slab('#8f3f36')),
    path('M120 330 L400 120 L680 330 L650 330 L400 160 L150 330Z', brush.slab(tone('#8f3f36', 0.2))),
    circle(400, 40, 34, 'none', 'stroke="#6b727b" stroke-width="13"'),
    at(640, 560, 1, 0, [
      path('M-60 40 Q-140 80 -160 130 Q-70 130 -20 80Z', brush.slab('#3f6f8f')),
      path('M-70 30 Q-60 -70 30 -70 Q100 -60 90 20 Q70 80 0 80 Q-60 80 -70 30Z', brush.ball('#4a8fb8')),
      path('M10 10 Q80 0 86 30 Q60 84 0 78 Q-10 40 10 10Z', '#f0a85a'),
      path('M90 -30 L130 -16 L92 0Z', '#e0a030'),
      circle(60, -30, 11, '#15171b'),
      circle(63, -33, 4, '#ffffff'),
      stroke('M10 78 V104 M34 74 V104', '#8a5a31', 8),
    ]),
    repeat(14, (i) => ellipse(130 + i * 40, 628 - (i % 2) * 8, 11, 7, ['#3a2f28', '#e0c07a'][i % 2] ?? '')),
  ],
);

/** A wooden skate ramp. */
const ramp = ownSubject(
  {
    concept: 'skate-ramp',
    names: ['ramp', 'quarter pipe', 'skateboard ramp', 'half pipe'],
    kind: 'building',
    heightMetres: 2,
    footing: 'stands',
    width: 1300,
    height: 700,
  },
  (brush, { colour = '#c99a5c' }) => [
    path('M900 60 H1240 L1290 20 H980Z', brush.slab(tone(colour, 0.2))),
    path(
      'M20 690 Q620 640 900 60 L980 20 Q760 560 140 660Z',
      brush.stops('diagonal', [
        [0, tone(colour, 0.35)],
        [0.6, colour],
        [1, tone(colour, -0.2)],
      ]),
    ),
    repeat(6, (i) =>
      path(
        `M${200 + i * 118} ${676 - i * i * 15} L${300 + i * 118} ${640 - i * i * 16}`,
        'none',
        'stroke="#00000026" stroke-width="6"',
      ),
    ),
    path('M20 690 Q620 640 900 60 H1240 V690Z', brush.wall(tone(colour, -0.28))),
    repeat(5, (i) =>
      rect(
        470 + i * 172,
        [590, 440, 180, 80, 80][i] ?? 80,
        34,
        690 - ([590, 440, 180, 80, 80][i] ?? 80),
        brush.pillar(tone(colour, -0.05)),
      ),
    ),
    stroke('M500 640 L820 300 M840 660 L1130 120 M840 130 L1180 640', tone(colour, -0.12), 22),
    path('M1240 60 L1290 20 V650 L1240 690Z', brush.shadowSide(colour)),
    stroke('M896 62 L976 22', '#c9ced6', 22),
    path('M20 690 Q620 640 900 60', 'none', `stroke="${tone(colour, 0.5)}" stroke-width="13"`),
  ],
);

/** A gilded Christmas bauble. */
const bauble = ownSubject(
  {
    concept: 'bauble',
    names: ['decoration', 'decor', 'ornament', 'christmas ball', 'christmas ornament', 'christmas decoration'],
    kind: 'object',
    heightMetres: 0.14,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#c8242f' }) => [
    circle(400, 50, 44, 'none', 'stroke="#d9ac3f" stroke-width="17"'),
    path('M310 100 H490 L510 220 Q400 250 290 220Z', brush.metal('#e0b64a')),
    repeat(6, (i) => stroke(`M${320 + i * 32} 106 L${306 + i * 38} 222`, '#8a6418', 6)),
    circle(400, 604, 394, brush.ball(colour)),
    brush.clip('M6 604 A394 394 0 1 1 794 604 A394 394 0 1 1 6 604Z', [
      path('M-20 500 Q400 640 820 500 V690 Q400 830 -20 690Z', brush.wall('#f4e6c4')),
      path('M-20 500 Q400 640 820 500 M-20 690 Q400 830 820 690', 'none', 'stroke="#e0b64a" stroke-width="26"'),
      repeat(6, (i) =>
        at(
          60 + i * 136,
          640 + Math.sin(((i + 0.5) / 6) * 3.14) * 60,
          0.8,
          0,
          repeat(6, (k) => at(0, 0, 1, k * 60, stroke('M0 0 V-64 M0 -36 L-20 -54 M0 -36 L20 -54', colour, 10))),
        ),
      ),
      repeat(22, (i) =>
        circle(60 + ((i * 173) % 700), i % 2 ? 280 + ((i * 31) % 160) : 830 + ((i * 41) % 140), 9, '#f4d98a'),
      ),
    ]),
    path('M110 480 Q150 320 300 260', 'none', 'stroke="#ffffffcc" stroke-width="36" stroke-linecap="round"'),
    ellipse(590, 860, 90, 34, '#ffffff33', 'transform="rotate(-34 590 860)"'),
  ],
);

export const STORES: readonly OwnSubject[] = [rope, sack, saddle, birdFeeder, ramp, bauble];
