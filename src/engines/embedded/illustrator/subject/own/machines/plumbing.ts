import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const line = (d: string, colour: string, width: number, extra = ''): string =>
  path(d, 'none', `stroke="${colour}" stroke-width="${width}" ${extra}`);

/** A round pipe along a path, with square ends. */
const tubing = (d: string, width: number, hex: string): Svg => [
  line(d, tone(hex, -0.45), width),
  line(d, hex, width * 0.76),
  line(d, tone(hex, 0.55), width * 0.2, `transform="translate(${-width * 0.14} ${-width * 0.16})"`),
];

/** Bent water pipes with flanges. */
const pipes = ownSubject(
  {
    concept: 'water-pipe',
    names: [
      'plumbing',
      'pipeline',
      'duct',
      'drainpipe',
      'metal pipe',
      'steel pipe',
      'copper pipe',
      'iron pipe',
      'plastic pipe',
      'drain pipe',
      'exhaust pipe',
      'pipes',
    ],
    kind: 'machine',
    heightMetres: 1.2,
    footing: 'stands',
    width: 1100,
    height: 900,
  },
  (brush, { colour = '#8b97a3' }) => {
    const flange = (x: number, y: number, isUpright: boolean): Svg =>
      at(x, y, 1, isUpright ? 0 : 90, [
        rect(-82, -24, 164, 48, brush.metal(tone(colour, -0.12)), 8),
        repeat(2, (i) => circle(-60 + i * 120, 0, 12, brush.ball('#e3e7eb'))),
      ]);
    return [
      tubing('M860 900 V640 Q860 560 940 560 H1100', 84, '#b87446'),
      tubing('M0 250 H420 Q560 250 560 390 V500 Q560 640 700 640 H1100', 120, colour),
      tubing('M200 900 V420 Q200 250 370 250', 120, colour),
      tubing('M700 0 V150 Q700 250 800 250 H1100', 100, '#7a8f6a'),
      flange(200, 560, true),
      flange(200, 860, true),
      flange(90, 250, false),
      flange(560, 440, true),
      flange(800, 640, false),
      flange(1030, 640, false),
      at(700, 70, 0.85, 0, [rect(-82, -24, 164, 48, brush.metal('#6b7d5c'), 8)]),
      at(1000, 250, 0.85, 90, [rect(-82, -24, 164, 48, brush.metal('#6b7d5c'), 8)]),
      path('M560 820 Q600 850 600 880 Q598 900 560 900 Q522 900 520 880 Q520 850 560 820Z', brush.ball('#5fb0e0')),
    ];
  },
);

/** A pipe valve with a red hand wheel. */
const valve = ownSubject(
  {
    concept: 'valve',
    names: ['stopcock', 'gate valve', 'water valve'],
    kind: 'machine',
    heightMetres: 0.5,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#c8323a' }) => [
    rect(0, 560, 1000, 220, brush.tube('#8b97a3')),
    both(
      500,
      rect(90, 510, 70, 320, brush.tube('#6f7b87'), 10),
      repeat(3, (i) => circle(125, 570 + i * 100, 17, brush.ball('#e3e7eb'))),
    ),
    path(
      'M270 560 Q290 480 380 470 V420 H620 V470 Q710 480 730 560 V780 Q720 858 500 860 Q280 858 270 780Z',
      brush.metal('#9aa6b2'),
    ),
    rect(350, 380, 300, 56, brush.metal('#7d8995'), 10),
    repeat(3, (i) => circle(390 + i * 110, 408, 17, brush.ball('#e3e7eb'))),
    rect(470, 190, 60, 200, brush.metal('#d9b45a')),
    ellipse(500, 190, 330, 130, 'none', `stroke="${tone(colour, -0.5)}" stroke-width="62"`),
    ellipse(500, 180, 330, 130, 'none', `stroke="${colour}" stroke-width="56"`),
    path('M180 180 Q190 70 400 56', 'none', `stroke="${tone(colour, 0.6)}" stroke-width="15" stroke-linecap="round"`),
    stroke('M500 180 L190 150 M500 180 L810 150 M500 180 L420 300 M500 180 L600 62', tone(colour, -0.1), 36),
    circle(500, 176, 56, brush.ball(tone(colour, 0.06))),
    circle(500, 170, 20, brush.ball('#d9b45a')),
  ],
);

/** A brass pressure gauge with its regulator screw. */
const gauge = ownSubject(
  {
    concept: 'pressure-gauge',
    names: ['regulator', 'gauge', 'manometer', 'pressure regulator', 'barometer'],
    kind: 'machine',
    heightMetres: 0.3,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#c9a04a' }) => [
    rect(340, 700, 120, 160, brush.metal(colour)),
    path('M120 840 H680 V980 H120Z', brush.tube('#8b97a3')),
    both(400, rect(90, 810, 60, 190, brush.tube('#6f7b87'), 8)),
    path('M310 820 L340 760 H460 L490 820 V870 H310Z', brush.metal(tone(colour, -0.1))),
    circle(400, 390, 390, brush.metal(colour)),
    circle(400, 390, 320, brush.ball('#fbf7ea')),
    path('M206 560 A258 258 0 0 1 150 330', 'none', 'stroke="#4fb06a" stroke-width="34"'),
    path('M150 330 A258 258 0 0 1 480 144', 'none', 'stroke="#f2c23f" stroke-width="34"'),
    path('M480 144 A258 258 0 0 1 594 560', 'none', 'stroke="#d8303a" stroke-width="34"'),
    repeat(21, (i) =>
      at(
        400,
        390,
        1,
        -130 + i * 13,
        stroke(i % 5 === 0 ? 'M0 -236 V-190' : 'M0 -236 V-214', '#22262d', i % 5 === 0 ? 11 : 6),
      ),
    ),
    at(400, 390, 1, 34, [path('M-17 60 L0 -210 L17 60Z', '#22262d')]),
    circle(400, 390, 40, brush.ball('#c8323a')),
    path('M150 260 Q220 130 360 100', 'none', 'stroke="#ffffffb3" stroke-width="22" stroke-linecap="round"'),
  ],
);

/** A washbasin with a tap. */
const basin = ownSubject(
  {
    concept: 'washbasin',
    names: ['basin', 'sink', 'bathroom sink', 'wash basin', 'kitchen sink', 'washstand'],
    kind: 'furniture',
    heightMetres: 0.9,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#f2f4f6' }) => [
    path('M330 480 H570 L600 960 Q450 1000 300 960Z', brush.pillar(colour)),
    ellipse(450, 970, 190, 30, brush.pillar(tone(colour, -0.1))),
    path('M40 250 Q60 500 330 540 H570 Q840 500 860 250Z', brush.pillar(colour)),
    path(
      'M20 210 Q20 180 70 170 H830 Q880 180 880 210 V250 Q880 290 830 294 H70 Q20 290 20 250Z',
      brush.pillar(tone(colour, 0.3)),
    ),
    ellipse(
      450,
      236,
      330,
      40,
      brush.stops('down', [
        [0, tone(colour, -0.4)],
        [1, tone(colour, -0.05)],
      ]),
    ),
    ellipse(450, 250, 260, 22, '#8fd0ef'),
    ellipse(450, 254, 46, 9, '#7d8995'),
    path(
      'M420 200 V90 Q420 20 490 20 Q570 20 570 96 V120 H524 V96 Q524 66 494 66 Q468 66 468 96 V200Z',
      brush.metal('#c2c9d0'),
    ),
    path('M534 120 H560 V240 Q548 250 534 240Z', '#9fd8f2cc'),
    both(444, rect(300, 150, 50, 50, brush.metal('#c2c9d0'), 8), rect(270, 130, 110, 30, brush.metal('#dfe4e9'), 14)),
    circle(325, 144, 10, '#d8303a'),
    circle(563, 144, 10, '#3a6fd8'),
    path('M90 300 Q120 440 300 500', 'none', 'stroke="#ffffff" stroke-width="19" stroke-linecap="round"'),
  ],
);

/** A round sewer outlet with trickling water and a rat's-eye view. */
const sewer = ownSubject(
  {
    concept: 'sewer',
    names: ['sewer pipe', 'storm drain', 'culvert', 'drain'],
    kind: 'building',
    heightMetres: 3,
    footing: 'stands',
    width: 1200,
    height: 960,
  },
  (brush, { colour = '#8d8a82' }) => [
    rect(0, 0, 1200, 860, brush.wall(colour)),
    repeat(8, (row) =>
      repeat(8, (i) =>
        rect(
          -70 + i * 168 + (row % 2) * 80,
          6 + row * 108,
          158,
          98,
          brush.slab(tone(colour, ((row * 3 + i * 5) % 6) * 0.04 - 0.12)),
          8,
        ),
      ),
    ),
    circle(600, 460, 380, brush.slab(tone(colour, 0.16))),
    repeat(20, (i) => at(600, 460, 1, i * 18, stroke('M0 -380 V-300', '#00000040', 8))),
    circle(
      600,
      460,
      300,
      brush.stops('down', [
        [0, '#08090b'],
        [0.7, '#1c2420'],
        [1, '#2f3f36'],
      ]),
    ),
    circle(600, 420, 170, 'none', 'stroke="#2a322e" stroke-width="15"'),
    circle(600, 430, 230, 'none', 'stroke="#222a26" stroke-width="17"'),
    path(
      'M346 620 Q600 560 854 620 Q780 730 770 860 L830 960 H360 L430 860 Q420 730 346 620Z',
      brush.stops('down', [
        [0, '#4f6b4a'],
        [0.6, '#7f9a5f'],
        [1, '#a9bd7f'],
      ]),
    ),
    stroke('M470 640 Q500 760 470 930 M580 620 V940 M690 636 Q670 760 720 930', '#d5e2b088', 13),
    path('M0 860 Q300 820 600 870 T1200 850 V960 H0Z', brush.wall('#6f8a55')),
    stroke('M60 900 H300 M420 920 H700 M840 900 H1120', '#c9d8a080', 8),
    repeat(5, (i) =>
      rect(390 + i * 98, 180 + Math.abs(i - 2) ** 2 * 18, 24, 560 - Math.abs(i - 2) ** 2 * 44, brush.metal('#5b4a3a')),
    ),
    path('M120 0 Q150 200 110 380 Q170 240 160 0Z M1040 0 Q1010 160 1060 300 Q1080 140 1090 0Z', '#5f7a4a'),
  ],
);

export const PLUMBING: readonly OwnSubject[] = [pipes, valve, gauge, basin, sewer];
