import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A folded paper plane. */
const paperPlane = ownSubject(
  {
    concept: 'paper-plane',
    names: ['paper plane', 'paper airplane', 'paper aeroplane'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'flies',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#f6f8fa' }) => [
    path('M10 250 L990 30 L420 430Z', brush.slab(colour)),
    path('M420 430 L990 30 L470 620Z', brush.slab(tone(colour, -0.3))),
    path('M420 430 L990 30 L560 480 L470 620Z', brush.slab(tone(colour, -0.18))),
    path('M990 30 L700 560 L540 470Z', brush.slab(tone(colour, -0.06))),
    path('M10 250 L990 30', 'none', 'stroke="#ffffff" stroke-width="8"'),
    stroke('M990 30 L420 430', tone(colour, -0.35), 6),
  ],
);

/** A folded paper boat. */
const paperBoat = ownSubject(
  {
    concept: 'paper-boat',
    names: ['origami boat'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'floats',
    width: 1000,
    height: 620,
  },
  (brush, { colour = '#f6f8fa' }) => [
    path('M500 20 L690 380 H310Z', brush.slab(tone(colour, 0.2))),
    path('M500 20 L690 380 H500Z', brush.slab(tone(colour, -0.14))),
    path('M10 250 L330 380 H670 L990 250 L800 610 H200Z', brush.slab(colour)),
    path('M10 250 L330 380 L200 610Z', brush.slab(tone(colour, -0.1))),
    path('M990 250 L670 380 L800 610Z', brush.slab(tone(colour, -0.26))),
    path('M330 380 H670 L800 610 H200Z', brush.wall(tone(colour, -0.02))),
    stroke('M330 380 L200 610 M670 380 L800 610', tone(colour, -0.3), 6),
  ],
);

/** A unicycle. */
const unicycle = ownSubject(
  {
    concept: 'unicycle',
    names: ['monocycle'],
    kind: 'vehicle',
    heightMetres: 1.2,
    footing: 'stands',
    width: 700,
    height: 1200,
    anchors: { seat: { x: 350, y: 40 } },
  },
  (brush, { colour = '#c8323a' }) => [
    circle(350, 880, 310, 'none', 'stroke="#22262d" stroke-width="40"'),
    circle(350, 880, 286, 'none', 'stroke="#c9ced6" stroke-width="13"'),
    repeat(16, (i) => at(350, 880, 1, i * 22.5, stroke('M0 -20 V-284', '#aab1b9', 5))),
    path(
      'M310 140 H390 L400 520 Q440 560 440 640 L420 890 H376 L390 640 Q390 580 350 580 Q310 580 310 640 L324 890 H280 L260 640 Q260 560 300 520Z',
      brush.pillar(colour),
    ),
    rect(330, 90, 40, 240, brush.metal('#aab1b9'), 8),
    path(
      'M180 60 Q200 10 350 30 Q500 10 520 60 Q530 110 460 110 Q350 130 240 110 Q170 110 180 60Z',
      brush.ball('#2b2d33'),
    ),
    circle(350, 880, 44, brush.metal('#8d949d')),
    stroke('M350 880 L470 980', '#8d949d', 24),
    rect(430, 970, 130, 36, brush.tube('#22262d'), 12),
    stroke('M350 880 L230 780', '#6b727b', 24),
    rect(140, 756, 130, 36, brush.tube('#22262d'), 12),
  ],
);

/** A playground seesaw. */
const seesaw = ownSubject(
  {
    concept: 'seesaw',
    names: ['see saw', 'teeter totter'],
    kind: 'furniture',
    heightMetres: 1,
    footing: 'stands',
    width: 1400,
    height: 700,
  },
  (brush, { colour = '#e0483f' }) => [
    path('M700 300 L880 690 H520Z', brush.slab('#3f7fc0')),
    path('M700 360 L800 640 H600Z', brush.slab(tone('#3f7fc0', -0.3))),
    at(700, 330, 1, -14, [
      rect(-700, -30, 1400, 60, brush.tube(colour), 26),
      both(
        0,
        rect(-690, -60, 170, 40, brush.tube('#f2c23f'), 18),
        path('M-470 -30 V-150 H-560', 'none', 'stroke="#8d949d" stroke-width="22" stroke-linecap="round"'),
        rect(-590, -172, 70, 40, '#22262d', 16),
      ),
    ]),
    circle(700, 330, 48, brush.metal('#c9ced6')),
  ],
);

/** A round trampoline. */
const trampoline = ownSubject(
  {
    concept: 'trampoline',
    names: ['garden trampoline'],
    kind: 'furniture',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1400,
    height: 542,
    anchors: { surface: { x: 700, y: 150 }, seat: { x: 700, y: 150 } },
  },
  (brush, { colour = '#2f7fc0' }) => [
    repeat(5, (i) =>
      stroke(
        `M${170 + i * 265} ${200 + Math.sin(((i + 0.5) / 5) * 3.14) * 90} V${430 + Math.sin(((i + 0.5) / 5) * 3.14) * 100}`,
        '#8d949d',
        26,
      ),
    ),
    stroke('M170 430 Q200 480 435 520 M965 520 Q1200 480 1230 430', '#8d949d', 24),
    ellipse(700, 190, 690, 176, brush.tube(tone(colour, -0.2))),
    ellipse(700, 170, 690, 168, brush.slab(colour)),
    ellipse(700, 172, 570, 126, '#8d949d'),
    repeat(44, (i) =>
      stroke(
        `M${(700 + Math.cos(i * 0.1428) * 530).toFixed(1)} ${(172 + Math.sin(i * 0.1428) * 114).toFixed(1)} L${(700 + Math.cos(i * 0.1428) * 580).toFixed(1)} ${(172 + Math.sin(i * 0.1428) * 130).toFixed(1)}`,
        '#e3e7eb',
        6,
      ),
    ),
    ellipse(700, 174, 530, 112, brush.slab('#2a2d33')),
    path('M240 130 Q440 60 760 64', 'none', 'stroke="#ffffff59" stroke-width="13" stroke-linecap="round"'),
  ],
);

/** A toy-soldier nutcracker. */
const nutcracker = ownSubject(
  {
    concept: 'nutcracker',
    names: ['nutcracker soldier', 'nutcracker doll', 'toy soldier'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 520,
    height: 1200,
  },
  (brush, { colour = '#c8303a' }) => [
    rect(70, 1120, 380, 80, brush.tube('#3f7f4a'), 10),
    both(
      260,
      rect(150, 830, 96, 230, brush.pillar('#f4f1ea')),
      path('M140 1000 H250 V1120 H110 Q100 1060 140 1040Z', brush.ball('#22262d')),
    ),
    path('M130 540 H390 L410 850 H110Z', brush.pillar(colour)),
    rect(104, 790, 312, 44, brush.tube('#22262d')),
    rect(226, 780, 68, 64, brush.metal('#e0b64a'), 8),
    repeat(3, (i) => circle(260, 590 + i * 62, 15, brush.ball('#e8c054'))),
    repeat(3, (i) => stroke(`M180 ${590 + i * 62} H340`, '#e0b64a', 9)),
    both(
      260,
      rect(50, 570, 76, 260, brush.pillar(tone(colour, -0.1)), 30),
      circle(88, 850, 40, brush.ball('#f0c8a0')),
      path('M30 590 Q40 520 130 530 L140 580 Q90 570 40 610Z', brush.slab('#e0b64a')),
      rect(48, 770, 80, 30, '#e0b64a'),
    ),
    rect(140, 270, 240, 290, brush.pillar('#f0c8a0'), 30),
    path('M140 420 Q150 560 260 570 Q370 560 380 420 L350 470 H170Z', brush.slab('#f4f1ea')),
    rect(196, 440, 128, 60, '#3a1a1a', 6),
    repeat(5, (i) => rect(204 + i * 23, 444, 19, 26, '#ffffff', 3)),
    path('M176 420 Q220 390 258 420 Q300 390 344 420 Q300 446 260 432 Q220 446 176 420Z', '#3a2a24'),
    both(
      260,
      circle(208, 350, 24, '#ffffff'),
      circle(210, 352, 13, '#2a4a8a'),
      stroke('M176 312 Q206 296 236 312', '#3a2a24', 11),
      circle(176, 404, 22, '#f08a8a'),
    ),
    path('M244 360 H276 L284 404 H236Z', brush.slab('#e0a878')),
    path('M120 270 L140 30 Q260 -10 380 30 L400 270 Q260 300 120 270Z', brush.pillar('#22262d')),
    path('M116 250 Q260 290 404 250 L400 290 Q260 324 120 290Z', brush.tube('#e0b64a')),
    circle(260, 160, 40, brush.metal('#e0b64a')),
    path('M240 30 Q260 -20 290 10 Q300 40 270 60Z', brush.ball('#c8303a')),
  ],
);

/** A gingerbread house with icing. */
const gingerbreadHouse = ownSubject(
  {
    concept: 'gingerbread-house',
    names: ['gingerbread cottage', 'candy house'],
    kind: 'food',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#b8743a' }) => [
    ellipse(500, 930, 490, 66, '#f8f6f2'),
    rect(690, 60, 130, 240, brush.wall(tone(colour, -0.1))),
    path('M680 40 Q750 10 830 40 L826 100 Q790 130 770 96 Q740 140 716 96 Q690 120 680 90Z', '#fdfcfa'),
    path('M160 420 L500 110 L840 420 V920 H160Z', brush.wall(colour)),
    path(
      'M70 470 Q60 430 100 390 L470 60 Q500 40 530 60 L900 390 Q940 430 930 470 Q880 520 840 470 L500 180 L160 470 Q120 520 70 470Z',
      brush.slab('#fdfcfa'),
    ),
    repeat(10, (i) =>
      circle(
        i < 5 ? 130 + i * 74 : 870 - (i - 5) * 74,
        i < 5 ? 424 - i * 66 : 424 - (i - 5) * 66,
        32,
        brush.ball(['#e0404f', '#4fb06a', '#f2c23f', '#4a90d8', '#d86ab0'][i % 5] ?? ''),
      ),
    ),
    path(
      'M160 500 q34 50 68 0 q34 50 68 0 q34 50 68 0 q34 50 68 0 q34 50 68 0 q34 50 68 0 q34 50 68 0 q34 50 68 0 q34 50 68 0 q34 50 68 0',
      'none',
      'stroke="#fdfcfa" stroke-width="15"',
    ),
    path('M410 920 V700 Q420 610 500 606 Q580 610 590 700 V920Z', brush.wall('#7a4422')),
    path(
      'M410 920 V700 Q420 610 500 606 Q580 610 590 700 V920',
      'none',
      'stroke="#fdfcfa" stroke-width="17" stroke-dasharray="34 15"',
    ),
    circle(560, 780, 15, '#f2c23f'),
    both(
      500,
      rect(220, 620, 140, 140, brush.slab('#ffd98a'), 10),
      stroke('M290 620 V760 M220 690 H360', '#fdfcfa', 13),
      rect(220, 620, 140, 140, 'none', 10, 'stroke="#fdfcfa" stroke-width="17"'),
    ),
    circle(500, 360, 74, brush.ball('#fdfcfa')),
    repeat(6, (i) => at(500, 360, 1, i * 60, path('M-15 -10 Q0 -80 60 -56 Q30 -20 0 0Z', '#e0404f'))),
    both(
      500,
      path(
        'M70 930 V760 Q70 690 120 700 Q160 710 150 760',
        'none',
        'stroke="#fdfcfa" stroke-width="36" stroke-linecap="round"',
      ),
      path(
        'M70 930 V760 Q70 690 120 700 Q160 710 150 760',
        'none',
        'stroke="#e0404f" stroke-width="36" stroke-dasharray="24 30"',
      ),
    ),
  ],
);

/** A dressmaker's dummy. */
const mannequin = ownSubject(
  {
    concept: 'mannequin',
    names: ['dressmaker dummy', 'tailor dummy', 'dress form', 'shop dummy'],
    kind: 'furniture',
    heightMetres: 1.6,
    footing: 'stands',
    width: 620,
    height: 1300,
  },
  (brush, { colour = '#e3d3b6' }) => [
    rect(294, 820, 32, 380, brush.pillar('#8a5630')),
    path(
      'M310 1180 Q180 1200 120 1290 L160 1298 Q220 1236 310 1230 Q400 1236 460 1298 L500 1290 Q440 1200 310 1180Z',
      brush.slab('#7a4a28'),
    ),
    circle(310, 1190, 40, brush.ball('#8a5630')),
    path(
      'M250 110 H370 Q380 170 470 190 Q560 220 560 300 Q560 360 500 380 Q510 470 450 560 Q440 640 520 780 Q530 840 310 860 Q90 840 100 780 Q180 640 170 560 Q110 470 120 380 Q60 360 60 300 Q60 220 150 190 Q240 170 250 110Z',
      brush.pillar(colour),
    ),
    stroke('M310 130 V856', tone(colour, -0.35), 7),
    path('M170 556 Q310 590 450 556', 'none', `stroke="${tone(colour, -0.35)}" stroke-width="7"`),
    both(
      310,
      path('M200 210 Q190 460 220 556 Q180 700 200 846', 'none', `stroke="${tone(colour, -0.3)}" stroke-width="6"`),
      ellipse(92, 300, 40, 60, brush.slab('#8a5630')),
    ),
    path('M246 110 Q250 60 310 56 Q370 60 374 110 Q310 130 246 110Z', brush.ball('#8a5630')),
    circle(310, 40, 26, brush.ball('#a06a3c')),
    path(
      'M200 130 Q330 210 420 120 Q480 260 430 420 M200 130 Q160 300 180 470',
      'none',
      'stroke="#f2c23f" stroke-width="19" stroke-linecap="round"',
    ),
    path(
      'M200 130 Q330 210 420 120 Q480 260 430 420',
      'none',
      'stroke="#5b4a20" stroke-width="19" stroke-dasharray="3 22"',
    ),
  ],
);

/** A dreamcatcher with feathers. */
const dreamcatcher = ownSubject(
  {
    concept: 'dreamcatcher',
    names: ['dream catcher'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'hangs',
    width: 760,
    height: 1300,
  },
  (brush, { colour = '#a86a3c' }) => {
    const feather = (x: number, y: number, degrees: number, hex: string): string =>
      at(x, y, 1, degrees, [
        path('M0 0 Q-60 60 -50 220 Q-30 300 0 330 Q30 300 50 220 Q60 60 0 0Z', brush.slab(hex)),
        stroke('M0 0 V320', '#f4efe4', 7),
        stroke('M-46 120 L0 160 M-46 200 L0 240 M46 150 L0 190', '#00000033', 5),
      ]);
    return [
      stroke('M380 120 V20', colour, 13),
      circle(380, 480, 350, 'none', `stroke="${tone(colour, -0.3)}" stroke-width="50"`),
      circle(380, 476, 350, 'none', `stroke="${colour}" stroke-width="38"`),
      repeat(28, (i) => at(380, 478, 1, i * 12.86, stroke('M-10 -374 L10 -328', tone(colour, 0.35), 6))),
      [
        [330, 0],
        [236, 22.5],
        [150, 0],
        [80, 22.5],
      ].map(([radius = 0, shift = 0], ring) =>
        repeat(8, (i) => {
          const a = ((i * 45 + shift) * Math.PI) / 180;
          const b = (((i + 1) * 45 + shift) * Math.PI) / 180;
          const m = ((i * 45 + shift + 22.5) * Math.PI) / 180;
          const inner = radius * 0.74;
          return stroke(
            `M${(380 + Math.cos(a) * radius).toFixed(1)} ${(478 + Math.sin(a) * radius).toFixed(1)} Q${(380 + Math.cos(m) * inner).toFixed(1)} ${(478 + Math.sin(m) * inner).toFixed(1)} ${(380 + Math.cos(b) * radius).toFixed(1)} ${(478 + Math.sin(b) * radius).toFixed(1)}`,
            ring % 2 ? '#e8dcc4' : '#f8f2e4',
            6,
          );
        }),
      ),
      [
        [300, 380, '#3fa0a8'],
        [470, 540, '#c8443f'],
        [330, 610, '#e0b64a'],
        [480, 400, '#3fa0a8'],
      ].map(([x, y, hex]) => circle(Number(x), Number(y), 17, brush.ball(String(hex)))),
      stroke('M150 770 V880 M380 830 V930 M610 770 V880', colour, 8),
      [
        [150, 820],
        [380, 880],
        [610, 820],
      ].map(([x = 0, y = 0]) => [
        circle(x, y, 22, brush.ball('#3fa0a8')),
        circle(x, y + 40, 17, brush.ball('#c8443f')),
      ]),
      feather(150, 890, 10, '#8a6f5a'),
      feather(380, 950, 0, '#f1ead8'),
      feather(610, 890, -10, '#8a6f5a'),
      feather(350, 940, 14, '#3f7f8a'),
    ];
  },
);

export const PAPER_AND_TOYS: readonly OwnSubject[] = [
  paperPlane,
  paperBoat,
  unicycle,
  seesaw,
  trampoline,
  nutcracker,
  gingerbreadHouse,
  mannequin,
  dreamcatcher,
];
