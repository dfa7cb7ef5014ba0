import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A grey destroyer with gun turrets and radar. */
const destroyer = ownSubject(
  {
    concept: 'destroyer',
    names: ['warship', 'battleship', 'frigate warship', 'navy ship', 'naval ship', 'cruiser warship'],
    kind: 'vessel',
    heightMetres: 16,
    footing: 'floats',
    width: 1500,
    height: 760,
  },
  (brush, { colour = '#8a949d' }) => {
    const turret = (x: number, y: number, flip: number): Svg =>
      at(x, y, 1, 0, [
        `<g transform="scale(${flip} 1)">`,
        path('M-60 0 Q-60 -70 0 -74 H40 Q80 -60 84 0Z', brush.ball(colour)),
        path('M70 -52 L220 -84 L222 -66 L74 -30Z M70 -34 L220 -60 L222 -44 L74 -14Z', brush.tube('#5b626b')),
        '</g>',
      ]);
    return [
      path('M20 470 L120 480 H1480 Q1420 640 1330 690 H190 Q90 640 20 470Z', brush.wall(colour)),
      path('M120 640 H1390 Q1360 676 1330 690 H190 Q150 670 120 640Z', brush.wall('#8f2f2a')),
      path('M20 470 L120 480 H1480 L1470 510 H34Z', tone(colour, 0.3)),
      rect(380, 360, 640, 126, brush.wall(tone(colour, 0.08))),
      path('M640 240 H900 L940 370 H610Z', brush.wall(tone(colour, 0.16))),
      repeat(6, (i) => rect(650 + i * 44, 270, 30, 30, '#2f4a5c', 4)),
      repeat(12, (i) => circle(420 + i * 50, 420, 13, '#2f4a5c')),
      repeat(14, (i) => circle(200 + i * 84, 560, 11, '#3a4a56')),
      path('M440 250 H560 L580 370 H430Z', brush.pillar(tone(colour, -0.1))),
      rect(436, 240, 128, 30, '#33373e'),
      [
        [500, 190, 50],
        [440, 130, 44],
        [390, 90, 34],
      ].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, brush.spot('#4a4f56', 0.7))),
      path('M760 20 L790 240 H740Z', brush.pillar('#6b727b')),
      stroke('M700 110 H830 M716 160 H812', '#6b727b', 11),
      path('M770 30 q70 6 80 60 q-60 -10 -80 -60Z', brush.slab('#aab1b9')),
      stroke('M764 24 L960 370 M764 24 L560 370', '#4a5059', 4),
      turret(230, 476, -1),
      turret(330, 400, -1),
      turret(1130, 480, 1),
      turret(1010, 400, 1),
      path('M1330 480 V400', 'none', 'stroke="#6b727b" stroke-width="8"'),
      path('M1334 404 h80 v44 h-80Z', brush.slab('#2f5fa8')),
      path(
        'M40 700 Q200 660 380 696 T760 696 T1140 696 T1460 700 L1440 760 H60Z',
        brush.wall('#4f94bd'),
        'opacity=".75"',
      ),
      stroke('M60 706 Q200 676 380 706 T760 706 T1140 706 T1440 712', '#ffffffb3', 11),
    ];
  },
);

/** A broad cargo barge with a wheelhouse, laden with coal. */
const barge = ownSubject(
  {
    concept: 'barge',
    names: ['cargo barge', 'river barge', 'lighter barge', 'canal barge'],
    kind: 'vessel',
    heightMetres: 6,
    footing: 'floats',
    width: 1500,
    height: 560,
  },
  (brush, { colour = '#2f5f7a' }) => [
    path(
      'M90 250 Q120 120 260 160 Q320 80 430 150 Q520 70 640 140 Q760 60 870 150 Q980 90 1060 250Z',
      brush.ball('#3a3a3f'),
    ),
    repeat(26, (i) =>
      path(
        `M${140 + i * 35} ${230 - ((i * 37) % 90)} l20 -24 l30 8 l4 28 l-30 14Z`,
        brush.slab(i % 2 ? '#4f4f56' : '#2a2a2f'),
      ),
    ),
    rect(1110, 60, 240, 200, brush.wall('#f1ece0'), 8),
    rect(1090, 40, 280, 34, brush.slab('#a8423a'), 8),
    repeat(3, (i) => rect(1130 + i * 72, 100, 56, 70, brush.slab('#8fc0d8'), 4)),
    rect(1290, 190, 44, 70, '#8a5a34', 4),
    stroke('M1230 40 V0 M1380 250 V100', '#6b727b', 8),
    path('M1384 104 h80 v50 h-80Z', brush.slab('#c8323a')),
    path('M10 240 H1490 Q1480 420 1400 500 H110 Q30 420 10 240Z', brush.wall(colour)),
    path('M30 400 H1474 Q1450 460 1400 500 H110 Q50 460 30 400Z', brush.wall('#7a2f2a')),
    rect(6, 226, 1488, 34, brush.tube(tone(colour, 0.35)), 12),
    repeat(7, (i) => [circle(180 + i * 190, 330, 44, '#15171b'), circle(180 + i * 190, 330, 22, tone(colour, -0.1))]),
    path(
      'M30 500 Q200 460 380 496 T760 496 T1140 496 T1470 500 L1440 560 H60Z',
      brush.wall('#5fa0c0'),
      'opacity=".75"',
    ),
    stroke('M60 508 Q200 478 380 506 T760 506 T1140 506 T1440 512', '#ffffffb3', 10),
  ],
);

/** An oil rig on stilts in the sea. */
const oilRig = ownSubject(
  {
    concept: 'oil-rig',
    names: ['rig', 'derrick', 'oil platform', 'drilling rig', 'oil derrick', 'drilling platform'],
    kind: 'vessel',
    heightMetres: 40,
    footing: 'floats',
    width: 1200,
    height: 1300,
  },
  (brush, { colour = '#e0a52c' }) => [
    both(
      600,
      rect(200, 760, 80, 460, brush.pillar(tone(colour, -0.1))),
      rect(440, 760, 70, 460, brush.pillar(tone(colour, -0.25))),
      stroke('M280 800 L440 960 M440 800 L280 960 M280 980 L440 1140 M440 980 L280 1140', tone(colour, -0.3), 17),
    ),
    stroke('M510 820 L690 1000 M690 820 L510 1000', tone(colour, -0.4), 15),
    path('M500 640 L560 60 H640 L700 640Z', 'none', `stroke="${tone('#c23b36', -0.1)}" stroke-width="22"`),
    repeat(7, (i) => {
      const half = 44 + i * 9.4;
      const y = 80 + i * 80;
      return stroke(
        `M${600 - half} ${y} H${600 + half} M${600 - half} ${y} L${600 + half + 9} ${y + 80} M${600 + half} ${y} L${600 - half - 9} ${y + 80}`,
        '#c23b36',
        11,
      );
    }),
    rect(586, 60, 28, 580, brush.pillar('#8d949d')),
    rect(540, 40, 120, 34, brush.tube('#5b626b'), 8),
    path('M860 560 L1160 210 L1180 224 L900 600Z', brush.slab(colour)),
    stroke('M1168 220 V520', '#33373e', 6),
    rect(820, 540, 120, 130, brush.wall(tone(colour, -0.1)), 8),
    rect(150, 460, 250, 190, brush.wall('#f1ece0'), 6),
    repeat(2, (row) => repeat(4, (i) => rect(170 + i * 56, 484 + row * 76, 38, 44, '#4a7088', 4))),
    path('M40 460 H340 L310 420 H80Z', brush.slab('#6b8f5a')),
    path('M130 450 h120 M160 430 v20 M220 430 v20', 'none', 'stroke="#ffffff" stroke-width="8"'),
    rect(100, 640, 1000, 70, brush.wall(colour)),
    rect(130, 710, 940, 60, brush.wall(tone(colour, -0.3))),
    repeat(20, (i) => rect(104 + i * 51, 606, 8, 40, '#f4f1e8')),
    stroke('M100 608 H1090', '#f4f1e8', 8),
    path(
      'M40 1240 Q180 1200 320 1236 T600 1236 T880 1236 T1160 1240 L1120 1300 H80Z',
      brush.wall('#4f94bd'),
      'opacity=".8"',
    ),
    stroke('M80 1250 Q180 1214 320 1246 T600 1246 T880 1246 T1120 1250', '#ffffffb3', 11),
  ],
);

/** A sailing ship's mast with yards, shrouds and a crow's nest. */
const mast = ownSubject(
  {
    concept: 'ship-mast',
    names: ['mast', "ship's mast", 'mainmast', "crow's nest"],
    kind: 'vessel',
    heightMetres: 14,
    footing: 'stands',
    width: 1000,
    height: 1400,
  },
  (brush, { colour = '#efe5cc' }) => [
    stroke('M500 120 L120 1390 M500 120 L880 1390 M500 420 L260 1390 M500 420 L740 1390', '#5b4630', 7),
    repeat(11, (i) =>
      stroke(
        `M${476 - i * 30} ${360 + i * 96} L${480 - i * 17} ${360 + i * 96} M${524 + i * 30} ${360 + i * 96} L${520 + i * 17} ${360 + i * 96}`,
        '#5b4630',
        5,
      ),
    ),
    path('M474 40 H526 L550 1400 H450Z', brush.pillar('#9a6b3c')),
    path('M170 270 H830 Q800 470 860 640 Q500 560 140 640 Q200 470 170 270Z', brush.slab(colour)),
    path('M90 700 H910 Q870 900 940 1120 Q500 1020 60 1120 Q130 900 90 700Z', brush.slab(colour)),
    repeat(5, (i) => stroke(`M${280 + i * 110} 280 Q${270 + i * 114} 450 ${250 + i * 124} 600`, '#00000014', 11)),
    repeat(6, (i) => stroke(`M${210 + i * 116} 712 Q${196 + i * 120} 900 ${170 + i * 132} 1080`, '#00000014', 13)),
    rect(140, 246, 720, 36, brush.tube('#8a5a31'), 16),
    rect(60, 676, 880, 40, brush.tube('#8a5a31'), 18),
    path('M410 170 H590 L570 250 H430Z', brush.pillar('#8a5a31')),
    rect(396, 152, 208, 28, brush.tube('#a8753f'), 8),
    repeat(5, (i) => rect(410 + i * 41, 110, 10, 50, '#6b4a2a')),
    path('M510 10 Q640 -10 700 40 Q640 60 580 40 Q540 60 510 80Z', brush.slab('#c8323a')),
    rect(430, 1330, 140, 70, brush.pillar('#6b4a2a'), 10),
  ],
);

/** A pilot's view: instruments, yoke and windscreen. */
const cockpit = ownSubject(
  {
    concept: 'cockpit',
    names: ['aircraft cockpit', 'airplane cockpit', 'flight deck', "pilot's seat view"],
    kind: 'machine',
    heightMetres: 1.8,
    footing: 'stands',
    width: 1400,
    height: 1000,
  },
  (brush, { colour = '#4a545e' }) => {
    const gauge = (x: number, y: number, radius: number, degrees: number): Svg =>
      at(x, y, radius / 100, 0, [
        circle(0, 0, 100, brush.metal('#8d949d')),
        circle(0, 0, 84, '#12161b'),
        repeat(10, (i) => at(0, 0, 1, i * 36, stroke('M0 -74 V-58', '#f4f5f7', 7))),
        at(0, 0, 1, degrees, path('M-7 14 L0 -62 L7 14Z', '#ff6a3a')),
        circle(0, 0, 11, '#f4f5f7'),
      ]);
    return [
      path('M0 1000 V260 Q60 20 700 10 Q1340 20 1400 260 V1000Z', brush.wall(tone(colour, -0.35))),
      path(
        'M90 440 V280 Q150 100 660 92 V440Z M740 440 V92 Q1250 100 1310 280 V440Z',
        brush.stops('down', [
          [0, '#3f86c8'],
          [0.7, '#bfe4f6'],
          [1, '#f4ecd4'],
        ]),
      ),
      path(
        'M90 440 V400 Q240 370 380 404 Q520 380 660 400 V440Z M740 440 V400 Q900 380 1040 404 Q1180 370 1310 400 V440Z',
        '#f6f9fb',
      ),
      path('M120 300 Q260 150 480 110 L280 430 H130Z', '#ffffff2e'),
      path('M0 470 Q700 380 1400 470 V760 H0Z', brush.wall(colour)),
      path('M0 470 Q700 380 1400 470 V506 Q700 420 0 506Z', '#22272d'),
      gauge(180, 600, 70, -40),
      gauge(350, 590, 76, 60),
      gauge(1050, 590, 76, 130),
      gauge(1220, 600, 70, 10),
      rect(470, 500, 200, 180, '#0f2a3a', 10),
      brush.clip('M470 500 H670 V680 H470Z', [
        rect(470, 500, 200, 100, '#3f86c8'),
        rect(470, 600, 200, 90, '#8a5f34'),
        stroke('M470 600 H670', '#ffffff', 6),
        stroke('M520 600 L570 630 L620 600', '#ffd23f', 8),
      ]),
      rect(730, 500, 200, 180, '#0c1f18', 10),
      repeat(4, (i) => circle(830, 590, 22 + i * 22, 'none', 'stroke="#3fae6a" stroke-width="4"')),
      path('M830 590 L900 530', 'none', 'stroke="#7ff0a0" stroke-width="8"'),
      repeat(3, (i) => circle(800 + i * 34, 560 + (i % 2) * 50, 7, '#ffe06a')),
      rect(470, 500, 200, 180, 'none', 10, 'stroke="#8d949d" stroke-width="9"'),
      rect(730, 500, 200, 180, 'none', 10, 'stroke="#8d949d" stroke-width="9"'),
      repeat(14, (i) =>
        circle(110 + i * 90, 712, 17, brush.ball(['#e0483f', '#f2c23f', '#4fb06a', '#4a90d8'][i % 4] ?? '')),
      ),
      path('M560 760 H840 L900 1000 H500Z', brush.wall(tone(colour, -0.15))),
      repeat(3, (i) => [
        rect(610 + i * 76, 790, 26, 160, '#15171b', 12),
        rect(594 + i * 76, 800 + i * 26, 58, 44, brush.tube('#d8dde2'), 12),
      ]),
      both(
        700,
        stroke('M260 1000 V800', '#33383f', 44),
        path(
          'M90 700 Q80 660 120 660 Q150 660 150 710 Q160 790 260 790 Q360 790 370 710 Q370 660 400 660 Q440 660 430 700 Q430 860 260 866 Q90 860 90 700Z',
          brush.ball('#22262d'),
        ),
        circle(260, 828, 30, brush.metal('#8d949d')),
      ),
    ];
  },
);

export const WORKING_SHIPS: readonly OwnSubject[] = [destroyer, barge, oilRig, mast, cockpit];
