import type { Random } from '../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const FOOT = 1250;
const SLATE = '#4c5a70';
const PENNANT = '#a8323c';
const LIT = '#ffd98a';
const DARK = '#2a2830';

/** A round tower of a castle: its middle, width and upper edge, and what it ends in. */
interface TowerPlan {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  /** Height of its pointed roof; battlements alone when absent. */
  readonly roof?: number;
  readonly hasPennant?: boolean;
}

const BEHIND: readonly TowerPlan[] = [
  { x: 470, width: 190, top: 300, roof: 250, hasPennant: true },
  { x: 735, width: 150, top: 410, roof: 210 },
  { x: 330, width: 120, top: 520, roof: 170 },
  { x: 880, width: 120, top: 560 },
];
const BESIDE: readonly TowerPlan[] = [
  { x: 130, width: 190, top: 640, roof: 230 },
  { x: 1080, width: 200, top: 590, roof: 240, hasPennant: true },
];
const AT_GATE: readonly TowerPlan[] = [
  { x: 470, width: 150, top: 760 },
  { x: 750, width: 150, top: 760 },
];

/** A castle of grey stone: a keep and towers with slate roofs behind a wall, a gatehouse before it. */
export const castle = ownSubject(
  {
    concept: 'castle',
    names: [],
    kind: 'building',
    heightMetres: 24,
    footing: 'stands',
    width: 1220,
    height: FOOT,
  },
  (brush, { colour = '#a59d92', random }) => {
    const far = tone(colour, -0.12);
    return [
      path(`M380 620 H830 V${FOOT} H380Z`, brush.wall(tone(colour, -0.2))),
      merlons(brush, tone(colour, -0.16), 380, 830, 620, 26),
      windows(random, [430, 520, 610, 700, 790], 690, 20),
      BEHIND.toReversed().map((plan) => tower(brush, far, plan, random)),
      wall(brush, colour, 60, 1160, 880, random),
      BESIDE.map((plan) => tower(brush, colour, plan, random)),
      gatehouse(brush, colour, random),
      AT_GATE.map((plan) => tower(brush, tone(colour, 0.06), plan, random)),
      foot(random),
    ];
  },
);

/** Battlements along an upper edge. */
function merlons(brush: Brush, stone: string, left: number, right: number, y: number, size: number): Svg {
  const count = Math.max(2, Math.round((right - left) / (size * 1.9)));
  const step = (right - left) / count;
  return [
    repeat(count, (i) =>
      rect(left + i * step + step * 0.16, y - size, step * 0.68, size + 4, brush.wall(tone(stone, 0.12)), 2),
    ),
    rect(left, y - 3, right - left, 10, tone(stone, 0.22)),
  ];
}

/** Single stones that are lighter or darker than the wall they are in. */
function stones(random: Random, left: number, right: number, top: number, count: number): Svg {
  return repeat(count, () => {
    const width = random.between(22, 40);
    return rect(
      random.between(left, Math.max(left, right - width)),
      top + Math.floor(random.between(0, (FOOT - top) / 22)) * 22,
      width,
      17,
      random.pick(['#ffffff26', '#00000020', '#5a3f2020', '#ffffff18']),
      3,
    );
  });
}

function windows(random: Random, columns: readonly number[], y: number, width: number): Svg {
  return columns.map((x) => {
    const half = width / 2;
    const arch = (grow: number): string =>
      `M${x - half - grow} ${y + width * 1.9 + grow} V${y} A${half + grow} ${half + grow} 0 0 1 ${x + half + grow} ${y} V${y + width * 1.9 + grow}Z`;
    return [path(arch(5), '#00000038'), path(arch(0), random.chance(0.55) ? LIT : DARK)];
  });
}

function tower(brush: Brush, stone: string, { x, width, top, roof, hasPennant }: TowerPlan, random: Random): Svg {
  const [left, right] = [x - width / 2, x + width / 2];
  const crown = width * 0.09;
  const crownTop = top + width * 0.06;
  const apex = top - (roof ?? 0);
  return [
    rect(left, top, width, FOOT - top, brush.pillar(stone)),
    stones(random, left + 4, right - 4, top + width * 0.4, Math.round((FOOT - top) / 26)),
    repeat(Math.round(width / 24), (i) =>
      path(
        `M${left - crown + i * ((width + 2 * crown) / Math.round(width / 24))} ${crownTop + width * 0.2} q${width * 0.05} ${width * 0.13} ${width * 0.1} 0Z`,
        tone(stone, -0.3),
      ),
    ),
    rect(left - crown, crownTop, width + 2 * crown, width * 0.2, brush.pillar(tone(stone, 0.08)), 3),
    roof === undefined ? merlons(brush, stone, left - crown, right + crown, crownTop, width * 0.15) : '',
    roof === undefined
      ? ''
      : [
          hasPennant
            ? [
                stroke(`M${x} ${apex + 6} V${apex - 62}`, '#4a4540', 6),
                path(`M${x} ${apex - 62} q34 -14 78 4 q-20 14 -10 30 q-34 -16 -68 0Z`, brush.slab(PENNANT)),
              ]
            : '',
          path(
            `M${x} ${apex} L${right + crown * 1.5} ${crownTop + 6} Q${x} ${crownTop + width * 0.16} ${left - crown * 1.5} ${crownTop + 6}Z`,
            brush.pillar(SLATE),
          ),
          repeat(4, (i) => {
            const share = (i + 1) / 5;
            const half = (width / 2 + crown * 1.3) * share;
            const y = apex + (crownTop - apex) * share;
            return stroke(`M${x - half} ${y} Q${x} ${y + width * 0.1 * share} ${x + half} ${y}`, '#00000030', 5);
          }),
        ],
    windows(random, width > 140 ? [x - width * 0.2, x + width * 0.18] : [x], top + width * 0.55, width * 0.1),
    windows(random, [x], top + width * 1.35, width * 0.11),
  ];
}

function wall(brush: Brush, stone: string, left: number, right: number, top: number, random: Random): Svg {
  return [
    rect(left, top, right - left, FOOT - top, brush.wall(stone)),
    stones(random, left, right, top + 10, 90),
    rect(left, top + 40, right - left, 14, '#00000022'),
    merlons(brush, stone, left, right, top, 34),
    windows(random, [270, 350, 870, 950], top + 110, 14),
  ];
}

/** A broad front with an arched gate, its portcullis half raised. */
function gatehouse(brush: Brush, stone: string, random: Random): Svg {
  const gate = 'M530 1250 V1070 Q530 980 610 980 Q690 980 690 1070 V1250Z';
  return [
    rect(470, 830, 280, 420, brush.wall(tone(stone, 0.06))),
    stones(random, 540, 680, 850, 14),
    merlons(brush, stone, 480, 740, 830, 32),
    windows(random, [570, 610, 650], 890, 18),
    path('M514 1250 V1066 Q514 962 610 962 Q706 962 706 1066 V1250Z', tone(stone, -0.3)),
    path(gate, '#1d1a1c'),
    brush.clip(gate, [
      repeat(7, (i) => stroke(`M${536 + i * 25} 980 V1130`, '#6b5a48', 7)),
      repeat(4, (i) => stroke(`M526 ${1010 + i * 36} H694`, '#6b5a48', 7)),
      path('M530 1250 L570 1160 H650 L690 1250Z', brush.fade('#f0b860', 'up', 0.4)),
    ]),
  ];
}

/** Bushes and rocks where the walls meet the ground. */
function foot(random: Random): Svg {
  const bush = (x: number): Svg => [
    ellipse(
      x,
      FOOT - 8,
      random.between(40, 70),
      random.between(24, 44),
      random.pick(['#47663a', '#3c5a36', '#567a42']),
    ),
    circle(x + random.between(-30, 30), FOOT - 26, random.between(14, 26), '#6b8f4e'),
  ];
  return [
    both(610, path(`M24 ${FOOT} q10 -40 60 -46 q40 -6 60 46Z`, '#7d766c')),
    [70, 210, 330, 860, 1000, 1150].map(bush),
  ];
}
