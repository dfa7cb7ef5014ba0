import type { Random } from '../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const POTS = ['#d9cfc2', '#b4684a', '#5f6d68', '#e6e0d6', '#c98f5f'];
const WIDTH = 900;
const RIM_Y = 1010;

/** A tall plant in a pot on the floor of a room: a Swiss cheese plant, a fiddle-leaf fig, a palm or a snake plant. */
export const houseplant = ownSubject(
  {
    concept: 'houseplant',
    names: [
      'floor plant',
      'large houseplant',
      'big houseplant',
      'swiss cheese plant',
      'fiddle leaf fig',
      'snake plant',
    ],
    kind: 'plant',
    heightMetres: 1.35,
    footing: 'stands',
    width: WIDTH,
    height: 1300,
  },
  (brush, { colour = '#3f7d45', random }) => {
    const grow = random.pick([splitLeaves, figTree, fronds, blades]);
    const pot = random.pick(POTS);
    return [
      ellipse(450, 1284, 240, 18, brush.spot('#1a1410', 0.5)),
      grow(brush, colour, random),
      ellipse(450, RIM_Y + 6, 176, 30, '#3b2a1e'),
      path(`M274 ${RIM_Y} H626 L590 1262 Q588 1286 560 1288 H340 Q312 1286 310 1262Z`, brush.pillar(pot)),
      rect(262, RIM_Y - 8, 376, 44, brush.pillar(tone(pot, 0.1)), 14),
      path(`M300 ${RIM_Y + 60} H600`, 'none', `stroke="${tone(pot, -0.18)}" stroke-width="7"`),
    ];
  },
);

/** A leaf on its stalk, from the pot to `x`, `y`, turned by `degrees`. */
function stalked(x: number, y: number, degrees: number, size: number, stem: string, leaf: Svg): Svg {
  return [
    stroke(
      `M${450 + (x - 450) * 0.12} ${RIM_Y} Q${450 + (x - 450) * 0.35} ${y + (RIM_Y - y) * 0.3} ${x} ${y}`,
      stem,
      13,
    ),
    at(x, y, size, degrees, leaf),
  ];
}

const SPLIT =
  'M0 0 C-60 -40 -190 -60 -215 -150 L-120 -165 L-225 -205 Q-230 -270 -200 -300 L-110 -265 L-175 -340 Q-120 -430 0 -470 Q120 -430 175 -340 L110 -265 L200 -300 Q230 -270 225 -205 L120 -165 L215 -150 C190 -60 60 -40 0 0Z';

function splitLeaves(brush: Brush, colour: string, random: Random): Svg {
  const leaf = (amount: number): Svg => [
    path(SPLIT, brush.slab(tone(colour, amount))),
    stroke('M0 0 V-440', tone(colour, amount + 0.3), 9),
    repeat(3, (k) =>
      stroke(
        `M0 ${-90 - k * 110} L-120 ${-190 - k * 75} M0 ${-90 - k * 110} L120 ${-190 - k * 75}`,
        tone(colour, amount + 0.2),
        5,
      ),
    ),
  ];
  const spots: readonly (readonly [number, number, number, number])[] = [
    [200, 560, -62, 0.62],
    [700, 540, 60, 0.62],
    [300, 400, -34, 0.74],
    [620, 390, 36, 0.74],
    [180, 760, -86, 0.56],
    [730, 770, 84, 0.56],
    [450, 420, 2, 0.82],
    [360, 700, -24, 0.6],
    [560, 690, 26, 0.6],
  ];
  return spots.map(([x, y, degrees, size], k) =>
    stalked(
      x,
      y,
      degrees + random.between(-8, 8),
      size,
      tone(colour, -0.25),
      leaf([-0.22, -0.18, -0.1, -0.06, -0.2, -0.14, 0.02, 0.1, 0.06][k]!),
    ),
  );
}

function figTree(brush: Brush, colour: string, random: Random): Svg {
  const leaf = (amount: number): Svg => [
    path(
      'M0 0 C-50 -30 -95 -90 -80 -150 C-70 -190 -105 -240 -60 -290 Q0 -330 60 -290 C105 -240 70 -190 80 -150 C95 -90 50 -30 0 0Z',
      brush.slab(tone(colour, amount)),
    ),
    stroke('M0 0 V-290', tone(colour, amount + 0.3), 7),
    repeat(3, (k) =>
      stroke(
        `M0 ${-70 - k * 70} L-52 ${-110 - k * 66} M0 ${-70 - k * 70} L52 ${-110 - k * 66}`,
        tone(colour, amount + 0.18),
        4,
      ),
    ),
  ];
  return [
    stroke(`M450 ${RIM_Y} C430 850 470 700 445 420`, '#6b4a33', 26),
    repeat(19, (k) => {
      const high = 860 - k * 36;
      const side = k % 2 === 0 ? -1 : 1;
      const degrees = side * (92 - k * 4.2) + random.between(-9, 9);
      return at(
        448 + side * 8,
        Math.max(250, high),
        0.78 + random.between(-0.06, 0.1),
        degrees,
        leaf(-0.16 + 0.016 * k),
      );
    }),
  ];
}

function fronds(brush: Brush, colour: string, random: Random): Svg {
  return repeat(11, (k) => {
    const lean = (k - 5) * 17 + random.between(-5, 5);
    const tall = 1 - Math.abs(k - 5) * 0.055;
    const tint = tone(colour, -0.18 + 0.05 * (k % 4));
    return at(450, RIM_Y, tall, lean, [
      stroke('M0 0 Q18 -360 0 -820', tone(colour, -0.2), 11),
      repeat(17, (i) => {
        const y = -190 - i * 37;
        const reach = 150 * Math.sin(Math.PI * (0.18 + (i / 17) * 0.78));
        return path(
          `M${8} ${y} Q${reach * 0.6} ${y - 74} ${reach} ${y - 44} Q${reach * 0.5} ${y - 34} 8 ${y + 16}Z M-2 ${y} Q${-reach * 0.6} ${y - 74} ${-reach} ${y - 44} Q${-reach * 0.5} ${y - 34} -2 ${y + 16}Z`,
          i % 2 ? tint : brush.wall(tint),
        );
      }),
    ]);
  });
}

function blades(brush: Brush, colour: string, random: Random): Svg {
  return repeat(13, (k) => {
    const lean = (k - 6) * 5.2 + random.between(-3, 3);
    const tall = random.between(0.72, 1.04) * (1 - Math.abs(k - 6) * 0.02);
    return at(450 + (k - 6) * 20, RIM_Y + 8, tall, lean, [
      path('M-34 0 Q-52 -420 -4 -800 Q50 -420 34 0Z', brush.pillar(tone(colour, -0.2 + 0.06 * (k % 3)))),
      path('M-34 0 Q-52 -420 -4 -800 Q-36 -420 -22 0Z M34 0 Q50 -420 -4 -800 Q34 -420 22 0Z', '#c9c46a'),
      repeat(8, (i) => stroke(`M-22 ${-90 - i * 80} q22 -22 44 0`, tone(colour, -0.42), 7)),
    ]);
  });
}
