import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const BEECH = '#e0b77e';
const RED = '#d8483a';
const BLUE = '#3f7fc4';
const YELLOW = '#f0bf3a';
const GREEN = '#5a9a4a';

/** A wooden wheel with a painted hub. */
const wheel = (brush: Brush, x: number, y: number, radius: number, hub: string): Svg => [
  circle(
    x,
    y,
    radius,
    brush.ball(tone(BEECH, -0.16)),
    `stroke="${tone(BEECH, -0.5)}" stroke-opacity="0.5" stroke-width="5"`,
  ),
  circle(x, y, radius * 0.78, brush.ball(BEECH)),
  circle(x, y, radius * 0.3, brush.ball(hub)),
];

const car = ownSubject(
  {
    concept: 'toy-car',
    names: ['toy cars', 'wooden toy car', 'model car', 'matchbox car', 'toy truck'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = RED }) => [
    path('M250 220 Q300 20 480 20 H600 Q740 20 800 220Z', brush.slab(tone(colour, 0.1))),
    path('M318 206 Q350 80 470 76 V206Z M520 76 H600 Q690 80 726 206 H520Z', brush.slab('#bfe0ea')),
    path('M20 330 Q20 214 130 208 H850 Q980 216 982 330 V420 Q980 452 940 452 H60 Q22 452 20 420Z', brush.tube(colour)),
    rect(20, 330, 962, 26, tone(YELLOW, 0), 4),
    circle(938, 292, 28, brush.ball('#fff2c0')),
    wheel(brush, 240, 440, 118, YELLOW),
    wheel(brush, 760, 440, 118, YELLOW),
  ],
);

const train = ownSubject(
  {
    concept: 'toy-train',
    names: ['toy trains', 'wooden toy train', 'model train', 'toy locomotive', 'wooden train'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1500,
    height: 600,
  },
  (brush, { colour = RED }) => [
    rect(30, 230, 560, 230, brush.tube(BLUE), 24),
    rect(30, 230, 560, 40, tone(BLUE, 0.3), 16),
    repeat(3, (i) => circle(140 + i * 170, 218, 74, brush.ball([YELLOW, GREEN, RED][i]!))),
    rect(20, 236, 580, 226, brush.tube(BLUE), 24),
    stroke('M590 430 H720', tone(BEECH, -0.4), 26),
    rect(700, 400, 770, 70, brush.tube(BEECH), 20),
    rect(720, 120, 290, 300, brush.slab(colour), 20),
    rect(690, 84, 350, 56, brush.tube(tone(colour, -0.16)), 24),
    rect(776, 176, 176, 122, brush.slab('#cfe6ec'), 16),
    rect(1000, 214, 430, 206, brush.tube(GREEN), 90),
    repeat(2, (i) => rect(1086 + i * 150, 214, 30, 206, YELLOW, 6)),
    path('M1250 220 L1226 60 H1384 L1360 220Z', brush.pillar(tone(GREEN, -0.12))),
    rect(1206, 22, 198, 52, brush.pillar(YELLOW), 20),
    circle(1430, 318, 40, brush.ball(YELLOW)),
    wheel(brush, 150, 488, 104, YELLOW),
    wheel(brush, 470, 488, 104, YELLOW),
    wheel(brush, 840, 482, 112, YELLOW),
    wheel(brush, 1130, 510, 84, YELLOW),
    wheel(brush, 1350, 510, 84, YELLOW),
  ],
);

const plane = ownSubject(
  {
    concept: 'toy-plane',
    names: ['toy airplane', 'toy aeroplane', 'toy planes', 'model airplane', 'model plane', 'wooden toy plane'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1100,
    height: 620,
  },
  (brush, { colour = YELLOW }) => [
    path('M120 300 L30 70 Q110 30 170 70 L290 290Z', brush.slab(RED)),
    path('M90 330 Q300 210 620 220 H860 Q990 230 990 340 Q990 450 860 450 H520 Q240 440 90 330Z', brush.tube(colour)),
    path('M600 224 Q640 120 760 124 Q850 130 870 224Z', brush.slab('#bfe0ea')),
    rect(980, 300, 44, 84, brush.pillar(tone(BEECH, -0.2)), 14),
    ellipse(1040, 340, 22, 220, brush.pillar(RED)),
    circle(1044, 340, 34, brush.ball(BEECH)),
    path('M420 350 L300 540 Q380 580 470 540 L760 350Z', brush.slab(tone(RED, 0.06))),
    stroke('M660 440 L640 540 M800 440 L820 540', tone(BEECH, -0.4), 22),
    wheel(brush, 640, 552, 64, BLUE),
    wheel(brush, 820, 552, 64, BLUE),
  ],
);

const boat = ownSubject(
  {
    concept: 'toy-boat',
    names: ['toy sailboat', 'toy ship', 'toy boats', 'model ship', 'model boat', 'wooden toy boat'],
    kind: 'object',
    heightMetres: 0.22,
    footing: 'floats',
    width: 900,
    height: 1000,
  },
  (brush, { colour = RED }) => [
    rect(430, 20, 30, 760, brush.pillar(BEECH), 10),
    path('M480 60 Q800 330 850 700 H480Z', brush.slab('#fbf6e9')),
    path('M410 140 Q180 400 90 700 H410Z', brush.slab('#f3ead6')),
    stroke('M480 480 H790', BLUE, 26),
    path('M445 20 L300 70 L445 116Z', brush.slab(BLUE)),
    path('M20 760 H880 Q820 990 660 990 H240 Q80 990 20 760Z', brush.tube(colour)),
    rect(20, 752, 860, 44, brush.tube(BEECH), 14),
  ],
);

/** Vehicles for children, of painted wood. */
export const WOODEN_TOYS: readonly OwnSubject[] = [car, train, plane, boat];
