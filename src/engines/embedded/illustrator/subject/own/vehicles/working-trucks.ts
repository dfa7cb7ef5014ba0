import { type Brush, type Svg, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { carWheel } from './wheel.ts';

const SHADE: readonly (readonly [number, string, number])[] = [
  [0, '#fff8e8', 0.5],
  [0.3, '#fff8e8', 0.04],
  [0.45, '#fff8e8', 0.26],
  [0.6, '#0a0a20', 0.06],
  [1, '#0a0a20', 0.6],
];
const PANE: readonly (readonly [number, string])[] = [
  [0, '#cfe6f2'],
  [0.45, '#6f93a8'],
  [0.5, '#4a6a80'],
  [1, '#22343f'],
];

/** A lorry's cab, its front to the right at x = 990, standing on y = 470, and the frame behind it. */
function cab(brush: Brush, colour: string): Svg {
  const body = 'M690 130 H830 Q860 132 880 164 L920 244 Q978 254 984 306 V402 H690Z';
  return [
    path('M30 372 H950 V414 H30Z', '#202228'),
    path(body, colour),
    path(body, brush.stops('down', SHADE)),
    path('M716 160 H818 Q836 162 848 184 L884 250 H716Z', brush.stops('diagonal', PANE)),
    path('M756 250 L800 160 h26 l-40 90z', '#ffffff40'),
    stroke('M702 142 V390 M896 260 V310', '#00000038', 5),
    rect(724, 276, 36, 10, '#eef0f3', 5),
    rect(884, 178, 22, 62, '#23252b', 8),
    rect(950, 306, 36, 40, brush.slab('#fff5d6'), 10),
    rect(900, 378, 94, 34, brush.tube('#3a3d45'), 10),
    path('M760 412 A84 84 0 0 1 928 412Z', '#121317'),
  ];
}

const wheels = (brush: Brush): Svg => [150, 330, 844].map((x) => carWheel(brush, x, 396, 74, 8));

const FACTS = { kind: 'vehicle', footing: 'stands', width: 1000, height: 472 } as const;

/** A tipper with its body full of gravel. */
const dumpTruck = ownSubject(
  {
    ...FACTS,
    concept: 'dump-truck',
    names: ['dumper truck', 'dumper', 'tipper truck', 'tipper', 'tip truck', 'gravel truck'],
    heightMetres: 3.2,
    anchors: { surface: { x: 330, y: 110 } },
  },
  (brush, { colour = '#f0a51e' }) => [
    cab(brush, colour),
    path('M70 130 Q180 40 290 76 Q380 20 470 70 Q580 60 640 130Z', brush.slab('#9a8a72')),
    repeat(9, (i) => ellipse(120 + i * 58, 108 - (i % 3) * 18, 34, 22, brush.ball(i % 2 ? '#8b7b64' : '#ab9a80'))),
    path('M20 120 H660 L640 356 Q636 372 620 372 H110 Q90 372 84 352Z', colour),
    path('M20 120 H660 L640 356 Q636 372 620 372 H110 Q90 372 84 352Z', brush.stops('down', SHADE)),
    rect(10, 106, 664, 30, brush.tube(tone(colour, 0.1)), 10),
    repeat(6, (i) => path(`M${120 + i * 92} 140 h26 l-4 228 h-18z`, tone(colour, -0.24))),
    path('M640 96 H780 V118 H664Z', brush.slab(tone(colour, -0.1))),
    wheels(brush),
  ],
);

/** A recovery truck with its crane and hook. */
const towTruck = ownSubject(
  {
    ...FACTS,
    concept: 'tow-truck',
    names: ['towing truck', 'recovery truck', 'breakdown truck', 'wrecker truck', 'breakdown lorry'],
    heightMetres: 2.6,
  },
  (brush, { colour = '#d8382f', lettering: text }) => [
    cab(brush, colour),
    rect(760, 104, 60, 26, brush.ball('#ffb01f'), 8),
    path('M60 320 H690 V384 H60 Q40 384 40 360Z', colour),
    path('M60 320 H690 V384 H60 Q40 384 40 360Z', brush.stops('down', SHADE)),
    rect(560, 236, 130, 90, brush.slab(tone(colour, -0.12)), 8),
    text ? lettering(text, { cx: 330, cy: 350, width: 500, height: 46 }, { fill: inkOn(colour) }) : '',
    path('M520 322 L600 322 L150 60 L116 92Z', brush.slab('#f2b632')),
    repeat(4, (i) => path(`M${184 + i * 86} ${104 + i * 50} l40 24 l-8 26 l-38 -22z`, '#23252b')),
    path('M420 322 L446 322 L470 232 L446 216Z', brush.metal('#9aa1aa')),
    circle(134, 78, 24, brush.metal('#9aa1aa')),
    stroke('M120 84 V216', '#3a3d45', 8),
    stroke('M120 216 Q118 262 146 262 Q172 260 166 234', '#5a606a', 14),
    circle(600, 280, 34, brush.metal('#7f868f')),
    wheels(brush),
  ],
);

/** A road tanker. */
const tankerTruck = ownSubject(
  {
    ...FACTS,
    concept: 'tanker-truck',
    names: ['tank truck', 'fuel truck', 'oil truck', 'petrol tanker', 'milk truck', 'fuel tanker', 'water truck'],
    heightMetres: 3.2,
  },
  (brush, { colour = '#3f6fa8', lettering: text }) => [
    cab(brush, colour),
    rect(20, 110, 650, 250, brush.tube('#d9dde2'), 120),
    rect(20, 222, 650, 34, brush.wall(colour), 4),
    repeat(3, (i) => stroke(`M${170 + i * 160} 112 Q${184 + i * 160} 236 ${170 + i * 160} 358`, '#00000030', 7)),
    repeat(2, (i) => rect(190 + i * 240, 90, 90, 26, brush.metal('#9aa1aa'), 8)),
    stroke('M120 100 H560', '#7f868f', 7),
    text ? lettering(text, { cx: 340, cy: 176, width: 420, height: 90 }, { fill: '#22343f' }) : '',
    wheels(brush),
  ],
);

/** A lorry with its drum of concrete. */
const cementMixer = ownSubject(
  {
    ...FACTS,
    concept: 'cement-mixer',
    names: ['concrete mixer', 'cement truck', 'concrete truck', 'cement mixer truck', 'mixer truck'],
    heightMetres: 3.6,
  },
  (brush, { colour = '#e07b2a' }) => [
    cab(brush, colour),
    path('M60 372 V250 L110 250 L160 372Z M560 372 L600 220 H660 V372Z', brush.wall('#4a4f58')),
    at(340, 214, 1, -9, [
      path(
        'M-270 -80 Q-150 -150 60 -150 Q230 -150 310 -70 V90 Q230 150 60 150 Q-150 150 -270 60Z',
        brush.tube('#f0ece2'),
      ),
      repeat(3, (i) =>
        path(
          `M${-200 + i * 160} ${-112 - (i === 1 ? 34 : i === 2 ? 30 : 0)} l70 -14 l-90 ${250 + i * 14} l-60 6z`,
          colour,
        ),
      ),
      rect(-306, -96, 44, 172, brush.metal('#7f868f'), 10),
    ]),
    path('M20 170 L90 150 L84 250 L36 240Z', brush.slab('#6d737c')),
    stroke('M50 246 L20 330', '#6d737c', 26),
    wheels(brush),
  ],
);

/** Lorries that do more than carry boxes. */
export const WORKING_TRUCKS: readonly OwnSubject[] = [dumpTruck, towTruck, tankerTruck, cementMixer];
