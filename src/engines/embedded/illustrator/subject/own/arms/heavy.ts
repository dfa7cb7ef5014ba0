import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';
import { spokedWheel } from '../vehicles/wheel.ts';

/** A field gun on spoked wheels. */
const cannon = ownSubject(
  {
    concept: 'cannon',
    names: ['field gun', 'artillery', 'artillery piece', 'howitzer', 'old cannon'],
    kind: 'machine',
    heightMetres: 1.3,
    footing: 'stands',
    width: 1200,
    height: 800,
  },
  (brush, { colour = '#4d535b' }) => [
    path('M300 520 L1100 730 L1190 770 L1180 800 L1080 790 L260 620Z', brush.slab('#8a5a31')),
    path(
      'M120 200 Q100 130 150 120 L800 250 Q900 270 930 330 Q960 350 990 340 Q1010 380 980 410 Q950 420 930 400 Q890 460 800 450 L130 300Z',
      brush.tube(colour),
    ),
    path('M96 110 L170 110 L150 320 L82 300Q60 200 96 110Z', brush.tube(tone(colour, 0.14))),
    path('M96 120 Q70 200 88 296 L104 298 Q92 200 112 122Z', '#15171b'),
    repeat(3, (i) =>
      path(`M${360 + i * 190} ${160 + i * 38} l34 7 l-16 ${206 - i * 8} l-34 -8Z`, brush.tube(tone(colour, 0.1))),
    ),
    stroke('M190 160 L780 278', '#ffffff40', 15),
    spokedWheel(brush, 540, 520, 280, '#9a6636', 12),
    circle(540, 520, 40, brush.metal('#6b727c')),
    repeat(3, (i) => circle(80 + i * 92, 752, 46, brush.ball('#33373e'))),
    circle(126, 676, 46, brush.ball('#3a3f47')),
    circle(218, 676, 46, brush.ball('#33373e')),
  ],
);

/** A guided missile on a launching rail. */
const missile = ownSubject(
  {
    concept: 'missile',
    names: ['guided missile', 'ballistic missile', 'cruise missile', 'warhead'],
    kind: 'machine',
    heightMetres: 5,
    footing: 'stands',
    width: 1200,
    height: 900,
  },
  (brush, { colour = '#dfe3e2' }) => [
    path('M120 900 L200 780 H860 L940 900Z', brush.wall('#4f5a46')),
    repeat(4, (i) => circle(280 + i * 170, 850, 50, brush.ball('#24272b'))),
    repeat(4, (i) => circle(280 + i * 170, 850, 22, brush.ball('#7d838b'))),
    path('M260 790 L300 640 L700 420 L760 480 L560 790Z', brush.slab('#5f6b53')),
    `<g transform="translate(-12 -110) rotate(-33 560 480)">${[
      path('M20 400 L150 380 L170 460 H20Z M20 620 L150 640 L170 560 H20Z', brush.slab('#c23b2f')),
      rect(60, 430, 860, 160, brush.tube(colour), 12),
      path('M920 430 Q1100 440 1200 510 Q1100 580 920 590Z', brush.tube('#c23b2f')),
      path('M560 430 L660 330 H700 L720 430Z M560 590 L660 690 H700 L720 590Z', brush.slab(tone(colour, -0.25))),
      rect(260, 430, 40, 160, brush.tube('#33373e')),
      rect(800, 430, 30, 160, brush.tube('#33373e')),
      path('M50 440 H70 V580 H50 L20 560 V460Z', '#33373e'),
      stroke('M110 458 H900', '#ffffff8c', 11),
    ].join('')}</g>`,
  ],
);

/** A jousting lance, striped, with its hand guard. */
const lance = ownSubject(
  {
    concept: 'lance',
    names: ['jousting lance', "knight's lance"],
    kind: 'tool',
    heightMetres: 3,
    footing: 'stands',
    width: 260,
    height: 1400,
  },
  (brush, { colour = '#c8323a' }) => [
    path('M130 0 L152 90 H108Z', brush.metal('#c9ced6')),
    path('M108 86 H152 L182 1010 H78Z', brush.pillar('#f2ead8')),
    brush.clip('M108 86 H152 L182 1010 H78Z', [
      repeat(9, (i) =>
        path(`M60 ${150 + i * 110} L200 ${80 + i * 110} V${136 + i * 110} L60 ${206 + i * 110}Z`, brush.pillar(colour)),
      ),
    ]),
    path('M0 1090 Q60 960 130 940 Q200 960 260 1090 Q130 1140 0 1090Z', brush.metal('#c2a24a')),
    path('M0 1090 Q130 1140 260 1090 Q130 1170 0 1090Z', '#6b4f1a'),
    rect(104, 1110, 52, 200, brush.pillar('#5b371d'), 10),
    repeat(5, (i) => stroke(`M104 ${1140 + i * 36} l52 -18`, '#00000059', 7)),
    path('M100 1290 H160 L190 1390 Q130 1410 70 1390Z', brush.pillar('#7a4a26')),
  ],
);

export const HEAVY_ARMS: readonly OwnSubject[] = [cannon, missile, lance];
