import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A pot lid with its knob. */
const lid = ownSubject(
  {
    concept: 'pot-lid',
    names: ['lid', 'saucepan lid', 'cooking pot lid'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#aeb6bf' }) => [
    ellipse(500, 490, 490, 68, tone(colour, -0.5)),
    path('M10 480 Q60 250 400 210 H600 Q940 250 990 480 Q940 540 500 548 Q60 540 10 480Z', brush.ball(colour)),
    path(
      'M10 470 Q60 530 500 540 Q940 530 990 470 Q1000 500 960 514 Q760 558 500 558 Q240 558 40 514 Q0 500 10 470Z',
      brush.metal(tone(colour, 0.1)),
    ),
    path('M430 210 L450 130 H550 L570 210 Q500 230 430 210Z', brush.metal('#5b626b')),
    path('M370 90 Q380 10 500 8 Q620 10 630 90 Q620 150 500 152 Q380 150 370 90Z', brush.ball('#2a2d33')),
    path('M130 400 Q200 290 360 260', 'none', 'stroke="#ffffffcc" stroke-width="26" stroke-linecap="round"'),
    circle(720, 330, 17, '#3a3f47'),
    ellipse(500, 216, 116, 17, '#00000040'),
  ],
);

/** A roll of aluminium foil pulled from its box. */
const foil = ownSubject(
  {
    concept: 'aluminium-foil',
    names: ['foil', 'aluminum foil', 'tin foil', 'tinfoil', 'aluminium foil roll'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1072,
    height: 636,
  },
  (brush, { colour = '#3a78b8', lettering: text }) => [
    at(-112, 0, 1, 0, [
      path('M130 200 L250 60 H1170 L1060 200Z', brush.wall(tone(colour, -0.35))),
      rect(170, 90, 940, 150, brush.tube('#c9d0d8'), 60),
      ellipse(190, 164, 44, 76, brush.ball('#e8ecf0')),
      ellipse(190, 164, 17, 30, '#9a7a52'),
      path('M1060 200 L1170 60 V330 L1060 480Z', brush.shadowSide(colour)),
      rect(120, 200, 940, 280, brush.wall(colour), 6),
      lettering(text ?? 'FOIL', { cx: 400, cy: 350, width: 380, height: 150 }, { fill: '#ffffff' }),
      path(
        'M150 194 H1040 L980 420 L1000 560 L880 630 L720 600 L560 636 L640 480 L700 380 L640 300Z',
        brush.stops('diagonal', [
          [0, '#ffffff'],
          [0.2, '#aab2bc'],
          [0.4, '#eef1f4'],
          [0.6, '#8d96a0'],
          [0.8, '#f4f6f8'],
          [1, '#9aa2ac'],
        ]),
      ),
      path(
        'M680 210 L760 330 L720 420 L800 520 M860 210 L840 330 L920 430 L880 560 M980 230 L930 310',
        'none',
        'stroke="#7d868f" stroke-width="7" opacity=".6"',
      ),
      path('M700 240 L790 340 L760 430 M900 240 L880 340', 'none', 'stroke="#ffffff" stroke-width="9"'),
      repeat(24, (i) => path(`M${134 + i * 38} 200 l19 -17 l19 17Z`, '#e3e7eb')),
    ]),
  ],
);

/** A kettle barbecue with sausages over the coals. */
const grill = ownSubject(
  {
    concept: 'barbecue-grill',
    names: ['grill', 'barbecue', 'bbq', 'bbq grill', 'charcoal grill', 'barbeque'],
    kind: 'furniture',
    heightMetres: 1,
    footing: 'stands',
    width: 960,
    height: 1100,
  },
  (brush, { colour = '#33373e' }) => [
    [
      [380, 60, 60],
      [470, 20, 40],
      [540, 110, 66],
      [440, 130, 56],
    ].map(([x = 0, y = 0, r = 0]) => circle(x, y + 40, r, brush.ball('#c9ced6'), 'opacity=".5"')),
    stroke('M300 640 L180 1060 M640 640 L760 1060', '#6b727b', 30),
    stroke('M470 680 V1040', '#4a5059', 26),
    rect(220, 860, 500, 30, brush.tube('#8a5a31'), 8),
    circle(190, 1040, 56, brush.ball('#22262d')),
    circle(190, 1040, 22, '#8d949d'),
    rect(730, 1060, 70, 40, '#22262d', 10),
    rect(440, 1020, 60, 80, '#22262d', 10),
    ellipse(470, 380, 390, 80, '#15171b'),
    repeat(15, (i) => circle(180 + i * 42, 384 + (i % 3) * 15, 28, brush.ball(i % 2 ? '#ff7a2a' : '#5b2a1a'))),
    repeat(13, (i) =>
      stroke(`M${130 + i * 57} ${330 + Math.abs(i - 6) ** 2 * 0.9} V${430 - Math.abs(i - 6) ** 2 * 0.9}`, '#c9ced6', 8),
    ),
    [
      [250, 340, -12],
      [400, 366, 8],
      [350, 310, 20],
    ].map(([x = 0, y = 0, degrees = 0]) =>
      at(x, y, 1, degrees, [
        rect(-80, -26, 160, 52, brush.tube('#a8482a'), 26),
        repeat(3, (k) => stroke(`M${-44 + k * 40} -20 l16 40`, '#4a1c10', 8)),
      ]),
    ),
    at(600, 350, 1, -8, [
      path('M-90 10 Q-80 -60 10 -56 Q110 -50 100 10 Q60 50 -20 46 Q-80 44 -90 10Z', brush.ball('#8f3f26')),
      repeat(3, (k) => stroke(`M${-50 + k * 46} -34 l10 60`, '#3a140c', 9)),
    ]),
    path('M80 390 Q90 470 470 480 Q850 470 860 390 Q850 700 470 720 Q90 700 80 390Z', brush.ball(colour)),
    path('M80 386 Q90 470 470 480 Q850 470 860 386 V412 Q830 500 470 510 Q110 500 80 412Z', brush.metal('#8d949d')),
    both(470, rect(20, 420, 90, 36, brush.tube('#8a5a31'), 14)),
    path('M150 530 Q190 640 320 680', 'none', 'stroke="#ffffff66" stroke-width="22" stroke-linecap="round"'),
    at(810, 210, 1, 20, [
      rect(-14, -160, 28, 220, brush.pillar('#8a5a31'), 10),
      path('M-12 60 H12 L50 120 H-50Z', brush.metal('#aab1b9')),
      rect(-54, 114, 108, 90, brush.metal('#c9ced6'), 8),
    ]),
  ],
);

/** A picnic cool box with ice and bottles. */
const cooler = ownSubject(
  {
    concept: 'cooler',
    names: ['cool box', 'ice chest', 'coolbox', 'picnic cooler'],
    kind: 'object',
    heightMetres: 0.45,
    footing: 'stands',
    width: 1100,
    height: 820,
  },
  (brush, { colour = '#2f7fc8' }) => [
    path('M140 320 L190 40 H930 L980 320Z', brush.wall('#f4f6f8')),
    path('M180 300 L220 80 H900 L940 300Z', brush.wall('#d3dae1')),
    repeat(4, (i) => [
      rect(
        250 + i * 160,
        130 - (i % 2) * 30,
        84,
        250,
        brush.pillar(['#5f9a3f', '#8a4f2a', '#c8323a', '#e0a63e'][i] ?? ''),
        30,
      ),
      rect(
        274 + i * 160,
        60 - (i % 2) * 30,
        36,
        90,
        brush.pillar(['#5f9a3f', '#8a4f2a', '#c8323a', '#e0a63e'][i] ?? ''),
        10,
      ),
      rect(270 + i * 160, 52 - (i % 2) * 30, 44, 24, brush.metal('#e3e7eb'), 6),
    ]),
    repeat(15, (i) =>
      rect(
        180 + i * 50,
        280 + (i % 3) * 22,
        62,
        58,
        brush.slab('#d8f0fa'),
        12,
        `transform="rotate(${(i * 37) % 60} ${210 + i * 50} ${310 + (i % 3) * 22})" opacity=".95"`,
      ),
    ),
    rect(60, 340, 980, 460, brush.wall(colour), 40),
    rect(40, 320, 1020, 90, brush.wall('#f4f6f8'), 26),
    rect(380, 480, 340, 60, brush.tube(tone(colour, -0.3)), 30),
    both(550, rect(14, 440, 60, 170, brush.pillar('#f4f6f8'), 24)),
    rect(160, 600, 780, 40, '#ffffff59', 20),
    stroke('M110 450 V740', '#ffffff80', 19),
    rect(500, 380, 100, 80, brush.metal('#c9ced6'), 12),
    both(550, rect(120, 790, 130, 30, '#22262d', 10)),
  ],
);

/** What food is covered, wrapped, cooled and grilled with. */
export const COOKWARE: readonly OwnSubject[] = [lid, foil, grill, cooler];
