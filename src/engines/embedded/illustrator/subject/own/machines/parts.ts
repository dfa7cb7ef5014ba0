import { type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A ventilated brake disc with a red caliper. */
const brake = ownSubject(
  {
    concept: 'disc-brake',
    names: ['brake', 'brakes', 'brake disc', 'car brake', 'brake caliper'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#c8242f' }) => [
    circle(430, 436, 420, '#3a3f47'),
    circle(430, 426, 420, brush.metal('#aab1b9')),
    repeat(7, (i) => circle(430, 426, 400 - i * 22, 'none', 'stroke="#00000018" stroke-width="5"')),
    repeat(24, (i) =>
      at(430, 426, 1, i * 15, [
        circle(0, -330 - (i % 2) * 40, 15, '#33383f'),
        circle(10, -280 + (i % 2) * 30, 13, '#33383f'),
      ]),
    ),
    circle(430, 426, 220, '#5b626b'),
    circle(430, 426, 208, brush.slab('#8d949d')),
    repeat(5, (i) =>
      at(430, 426, 1, i * 72, [circle(0, -140, 34, '#22262d'), circle(0, -140, 26, brush.metal('#e3e7eb'))]),
    ),
    circle(430, 426, 84, '#33383f'),
    circle(430, 426, 70, brush.ball('#6b727b')),
    path('M640 60 Q860 180 890 420 Q890 560 820 700 L690 620 Q740 520 730 420 Q710 270 570 190Z', brush.slab(colour)),
    path('M660 90 Q840 200 862 420', 'none', 'stroke="#ffffff99" stroke-width="19" stroke-linecap="round"'),
    circle(720, 240, 46, brush.ball(tone(colour, -0.2))),
    circle(806, 420, 46, brush.ball(tone(colour, -0.2))),
    circle(784, 590, 40, brush.ball(tone(colour, -0.2))),
    path('M840 300 Q900 240 880 120', 'none', 'stroke="#22262d" stroke-width="22" stroke-linecap="round"'),
  ],
);

/** Two wheels on an axle. */
const axle = ownSubject(
  {
    concept: 'axle',
    names: ['wheel axle', 'pair of wheels on an axle', 'wheelset'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1300,
    height: 760,
  },
  (brush, { colour = '#6b737d' }) => {
    const wheel = (x: number): Svg => [
      ellipse(x + 46, 380, 170, 372, '#2d3138'),
      ellipse(x, 380, 170, 376, brush.metal('#7d858f')),
      ellipse(x, 380, 140, 320, brush.slab(colour)),
      ellipse(x, 380, 116, 270, 'none', `stroke="${tone(colour, -0.5)}" stroke-width="13"`),
      repeat(6, (i) =>
        ellipse(x + Math.cos((i / 6) * 6.283) * 74, 380 + Math.sin((i / 6) * 6.283) * 176, 26, 50, tone(colour, -0.6)),
      ),
      ellipse(x, 380, 50, 104, brush.metal('#aab1b9')),
    ];
    return [
      wheel(980),
      rect(200, 320, 790, 120, brush.tube('#9aa2ac'), 20),
      rect(520, 296, 180, 168, brush.tube('#7d858f'), 20),
      stroke('M240 346 H500 M720 346 H900', '#ffffff8c', 13),
      wheel(240),
      rect(30, 340, 200, 80, brush.tube('#c2c9d0'), 24),
      ellipse(44, 380, 22, 40, brush.ball('#e3e7eb')),
    ];
  },
);

/** A big switch lever on its base. */
const lever = ownSubject(
  {
    concept: 'lever',
    names: ['switch lever', 'control lever', 'railway lever'],
    kind: 'machine',
    heightMetres: 1.1,
    footing: 'stands',
    width: 760,
    height: 934,
  },
  (brush, { colour = '#d8303a' }) => [
    at(0, -66, 1, 0, [
      path('M40 1000 L110 860 H650 L720 1000Z', brush.wall('#4a5059')),
      both(380, circle(130, 950, 24, brush.ball('#aab1b9'))),
      path('M130 870 Q130 560 380 550 Q630 560 630 870Z', brush.metal('#7d858f')),
      path('M200 860 Q210 640 380 630 Q550 640 560 860Z', '#22262d'),
      repeat(9, (i) => at(380, 870, 1, -64 + i * 16, stroke('M0 -296 V-260', '#22262d', 9))),
      at(380, 850, 1, 22, [
        rect(-34, -740, 68, 760, brush.pillar('#aab1b9'), 24),
        rect(-60, -830, 120, 230, brush.pillar(colour), 54),
        repeat(4, (i) => rect(-52, -780 + i * 44, 104, 15, tone(colour, -0.4), 8)),
        stroke('M64 -560 Q110 -400 50 -240', '#8d949d', 19),
      ]),
      circle(380, 850, 90, brush.ball('#5b626b')),
      circle(380, 850, 40, brush.metal('#d9b45a')),
    ]),
  ],
);

/** A camera lens seen from the front, its iris half closed. */
const aperture = ownSubject(
  {
    concept: 'camera-lens',
    names: ['aperture', 'lens aperture', 'iris diaphragm', 'camera aperture', 'objective lens', 'photographic lens'],
    kind: 'object',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#2a2d33' }) => [
    circle(500, 500, 496, brush.ball(tone(colour, 0.06))),
    repeat(60, (i) => at(500, 500, 1, i * 6, stroke('M0 -490 V-456', '#00000073', 11))),
    circle(500, 500, 440, brush.metal(tone(colour, 0.16))),
    circle(500, 500, 400, '#121418'),
    repeat(12, (i) => at(500, 500, 1, i * 30, rect(-4, -432, 8, 22, '#f4f5f7'))),
    circle(500, 500, 346, brush.ball('#33405a')),
    repeat(8, (i) =>
      at(
        500,
        500,
        1,
        i * 45,
        path(
          'M-60 -330 A330 330 0 0 1 240 -240 L70 -100 Q-20 -160 -130 -110Z',
          brush.slab(tone('#59606b', (i % 2) * 0.14)),
          'stroke="#1a1d22" stroke-width="6"',
        ),
      ),
    ),
    path('M500 366 L596 406 L636 500 L596 596 L500 634 L404 596 L366 500 L404 406Z', '#0a0c12'),
    path('M500 366 L596 406 L636 500 L596 596 L500 634 L404 596 L366 500 L404 406Z', brush.spot('#5f4fd8', 0.7)),
    circle(
      500,
      500,
      330,
      brush.stops('diagonal', [
        [0, '#9fd0ff', 0.55],
        [0.45, '#6a4fd8', 0.12],
        [1, '#ff9a6a', 0.35],
      ]),
    ),
    path('M250 400 Q300 270 430 240 Q330 320 300 430Z', '#ffffffb3'),
    circle(640, 660, 44, '#ffb07a66'),
    circle(600, 610, 19, '#9fffd066'),
  ],
);

/** A ship's propeller of bronze. */
const propeller = ownSubject(
  {
    concept: 'propeller',
    names: ['ship propeller', "ship's screw", 'airscrew'],
    kind: 'object',
    heightMetres: 1,
    footing: 'stands',
    width: 872,
    height: 872,
  },
  (brush, { colour = '#c98f3f' }) => [
    at(-64, -64, 1, 0, [
      repeat(4, (i) =>
        at(500, 500, 1, 45 + i * 90, [
          path(
            'M-50 -60 Q-290 -250 -170 -440 Q-60 -560 90 -470 Q230 -330 60 -60Z',
            brush.slab(tone(colour, (i % 2) * -0.14)),
          ),
          path('M-50 -60 Q-290 -250 -170 -440 Q-200 -240 10 -70Z', tone(colour, 0.35), 'opacity=".7"'),
          path('M90 -470 Q230 -330 60 -60 L30 -70 Q150 -300 90 -470Z', tone(colour, -0.45), 'opacity=".6"'),
        ]),
      ),
      circle(500, 510, 130, tone(colour, -0.5)),
      circle(500, 500, 126, brush.ball(colour)),
      circle(500, 500, 60, brush.ball(tone(colour, 0.12))),
      circle(480, 480, 17, '#fff4d6'),
    ]),
  ],
);

/** An atom: a nucleus in crossed orbits of electrons. */
const atom = ownSubject(
  {
    concept: 'atom',
    names: ['electron', 'ion', 'proton', 'neutron', 'atomic nucleus'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'stands',
    width: 1000,
    height: 1000,
    emissive: 0.2,
  },
  (brush, { colour = '#3f9ae0' }) => [
    circle(500, 500, 330, brush.spot(colour, 0.35)),
    [0, 60, 120].map((degrees) => [
      ellipse(
        500,
        500,
        480,
        176,
        'none',
        `stroke="${tone(colour, -0.35)}" stroke-width="22" transform="rotate(${degrees} 500 500)"`,
      ),
      ellipse(
        500,
        500,
        480,
        176,
        'none',
        `stroke="${tone(colour, 0.3)}" stroke-width="11" transform="rotate(${degrees} 500 500)"`,
      ),
    ]),
    [
      [0, -46],
      [44, -12],
      [-44, -12],
      [30, 40],
      [-30, 40],
      [0, 0],
      [14, -70],
      [-64, 34],
      [66, 30],
    ].map(([x = 0, y = 0], i) => circle(500 + x, 500 + y, 52, brush.ball(i % 2 ? '#8d949d' : '#d8403a'))),
    [
      [0, 200],
      [60, 20],
      [120, 300],
    ].map(([degrees = 0, phase = 0]) => {
      const angle = (phase * Math.PI) / 180;
      return at(500, 500, 1, degrees, [
        circle(Math.cos(angle) * 480 * 0.97, Math.sin(angle) * 176, 46, brush.ball('#f2c23f')),
      ]);
    }),
    ellipse(500, 986, 220, 13, '#00000022'),
  ],
);

/** A Bunsen burner with a blue flame. */
const burner = ownSubject(
  {
    concept: 'bunsen-burner',
    names: ['burner', 'gas burner'],
    kind: 'tool',
    heightMetres: 0.3,
    footing: 'stands',
    width: 620,
    height: 1100,
    emissive: 0.25,
  },
  (brush, { colour = '#8d959f' }) => [
    path(
      'M300 20 Q430 220 380 420 H220 Q170 220 300 20Z',
      brush.stops('down', [
        [0, '#9fd8ff', 0.6],
        [0.6, '#4a8fe8', 0.85],
        [1, '#2f5fd0', 0.9],
      ]),
    ),
    path(
      'M300 200 Q360 320 330 420 H270 Q240 320 300 200Z',
      brush.stops('down', [
        [0, '#e8fbff'],
        [1, '#7fd0ff'],
      ]),
    ),
    rect(250, 410, 100, 470, brush.metal(colour), 6),
    rect(236, 400, 128, 36, brush.metal(tone(colour, 0.1)), 8),
    rect(226, 700, 148, 100, brush.metal('#c9a04a'), 10),
    circle(300, 750, 22, '#22262d'),
    path('M340 880 H560 Q600 880 600 920 V940 H340Z', brush.tube('#c9a04a')),
    path('M560 900 Q616 930 600 1090', 'none', 'stroke="#b8503a" stroke-width="34" stroke-linecap="round"'),
    circle(450, 860, 40, brush.metal('#c9a04a')),
    path('M230 870 H370 L400 990 H200Z', brush.metal(tone(colour, -0.15))),
    path('M60 1096 Q70 1000 300 980 Q530 1000 540 1096Z', brush.ball('#4a5059')),
    stroke('M110 1050 Q170 1010 280 1004', '#ffffff66', 13),
  ],
);

/** A round ceiling smoke detector with its lamp. */
const detector = ownSubject(
  {
    concept: 'smoke-detector',
    names: ['detector', 'smoke alarm', 'fire alarm', 'sensor', 'motion sensor', 'fire detector'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#f2f3f4' }) => [
    circle(500, 506, 494, tone(colour, -0.4)),
    circle(500, 494, 490, brush.ball(colour)),
    circle(500, 494, 400, 'none', `stroke="${tone(colour, -0.2)}" stroke-width="11"`),
    repeat(36, (i) =>
      at(500, 494, 1, i * 10, rect(-10, -370, 20, 90, i % 9 === 0 ? tone(colour, -0.1) : '#3a3f47', 9)),
    ),
    circle(500, 494, 260, brush.ball(tone(colour, 0.1))),
    circle(500, 494, 120, brush.ball(tone(colour, -0.08))),
    lettering('TEST', { cx: 500, cy: 496, width: 150, height: 60 }, { fill: '#7d858f' }),
    circle(500, 690, 60, brush.spot('#ff4a3a', 0.9)),
    circle(500, 690, 22, '#ff3a2a'),
    path('M120 380 Q190 170 400 90', 'none', 'stroke="#ffffff" stroke-width="30" stroke-linecap="round" opacity=".8"'),
  ],
);

/** A striped road barrier with lamps. */
const barrier = ownSubject(
  {
    concept: 'road-barrier',
    names: ['barrier', 'obstruction', 'roadblock', 'barricade', 'traffic barrier', 'obstacle'],
    kind: 'object',
    heightMetres: 1.1,
    footing: 'stands',
    width: 1200,
    height: 860,
  },
  (brush, { colour = '#d8302f', lettering: text }) => {
    const board = (y: number): Svg => [
      rect(20, y, 1160, 170, brush.wall('#faf7f0'), 14),
      brush.clip(
        `M20 ${y} H1180 V${y + 170} H20Z`,
        repeat(8, (i) => path(`M${-60 + i * 170} ${y + 170} l120 -170 h86 l-120 170Z`, brush.wall(colour))),
      ),
      rect(20, y, 1160, 170, 'none', 14, `stroke="${tone(colour, -0.4)}" stroke-width="8"`),
    ];
    return [
      both(
        600,
        path('M160 130 H220 L250 860 H130Z', brush.pillar('#8d949d')),
        path('M60 860 H330 L310 810 H80Z', brush.wall('#4a5059')),
      ),
      board(190),
      board(480),
      text === undefined ? '' : lettering(text, { cx: 600, cy: 275, width: 700, height: 120 }, { fill: '#22262d' }),
      both(
        600,
        rect(160, 120, 70, 70, brush.wall('#33373e'), 8),
        circle(195, 76, 74, brush.ball('#f2a52c')),
        path('M146 60 Q156 24 200 16', 'none', 'stroke="#fff4d0" stroke-width="13" stroke-linecap="round"'),
      ),
    ];
  },
);

const TEETH = 14;

/** A toothed wheel of brass with five spokes. */
const gear = ownSubject(
  {
    concept: 'gear',
    names: ['cogwheel', 'cog', 'gear wheel', 'toothed wheel', 'brass gear'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#c08f3c' }) => {
    const teeth = (radius: number): Svg =>
      repeat(TEETH, (i) =>
        at(
          500,
          500,
          1,
          (i + 0.5) * (360 / TEETH),
          path(`M-74 ${-radius + 70} L-48 ${-radius} H48 L74 ${-radius + 70}Z`, brush.slab(colour)),
        ),
      );
    const hole = (degrees: number): Svg =>
      at(500, 500, 1, degrees, [
        path('M-84 -176 Q0 -206 84 -176 L122 -288 Q0 -336 -122 -288Z', tone(colour, -0.62)),
        path('M-84 -170 Q0 -200 84 -170 L118 -272 Q0 -318 -118 -272Z', '#15110c'),
      ]);
    return [
      teeth(494),
      circle(500, 500, 436, brush.slab(tone(colour, -0.1))),
      circle(500, 500, 410, brush.ball(colour)),
      circle(500, 500, 352, 'none', `stroke="${tone(colour, -0.4)}" stroke-width="12"`),
      circle(500, 506, 352, 'none', `stroke="${tone(colour, 0.45)}" stroke-width="5"`),
      repeat(5, (i) => hole(i * 72)),
      circle(500, 500, 150, brush.ball(tone(colour, 0.06))),
      circle(500, 500, 96, brush.slab(tone(colour, -0.25))),
      circle(500, 500, 54, '#15110c'),
      path(
        'M180 330 A360 360 0 0 1 420 142',
        'none',
        'stroke="#fff3d0" stroke-width="16" stroke-linecap="round" opacity=".55"',
      ),
    ];
  },
);

export const MACHINE_PARTS: readonly OwnSubject[] = [
  brake,
  axle,
  lever,
  aperture,
  propeller,
  atom,
  burner,
  detector,
  barrier,
  gear,
];
