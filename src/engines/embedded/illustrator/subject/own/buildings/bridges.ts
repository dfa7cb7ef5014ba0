import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** Row of a humpback bridge's deck at a column: it comes down to the ground at both ends. */
const deckRow = (x: number): number => 78 + 342 * (Math.abs(x - 700) / 700) ** 1.8;

/** Columns of arches, the half of their width and the row of their crown. */
const ARCHES: readonly (readonly [x: number, half: number, crown: number])[] = [
  [700, 178, 196],
  [402, 92, 300],
  [998, 92, 300],
];

/** An old humpback bridge of stone, its ends on the ground. */
export const stoneBridge = ownSubject(
  {
    concept: 'stone-bridge',
    names: ['bridge', 'arch bridge', 'old bridge', 'footbridge'],
    kind: 'building',
    heightMetres: 5,
    footing: 'stands',
    width: 1400,
    height: 440,
    anchors: { surface: { x: 700, y: 78 } },
  },
  (brush, { colour = '#b0a595', random }) => {
    const columns = Array.from({ length: 57 }, (_, i) => i * 25);
    const edge = (up: number): string => columns.map((x) => `L${x} ${Math.min(438, deckRow(x) - up)}`).join(' ');
    const back = (up: number): string =>
      columns
        .toReversed()
        .map((x) => `L${x} ${Math.min(440, deckRow(x) - up)}`)
        .join(' ');
    const holes = ARCHES.map(
      ([x, half, crown]) =>
        `M${x - half} 440 V${crown + half} A${half} ${half} 0 0 1 ${x + half} ${crown + half} V440Z`,
    ).join(' ');
    const body = `M0 440 ${edge(0)} L1400 440Z`;
    return [
      `<path d="${body} ${holes}" fill="${brush.slab(colour)}" fill-rule="evenodd"/>`,
      ARCHES.map(([x, half, crown]) => [
        path(
          `M${x - half} 440 V${crown + half} A${half} ${half} 0 0 1 ${x + half} ${crown + half} V440 H${x + half - 26} V${crown + half + 10} A${half - 26} ${half - 16} 0 0 0 ${x - half + 18} ${crown + half + 10} V440Z`,
          '#00000066',
        ),
        repeat(13, (i) => {
          const angle = Math.PI + (i * Math.PI) / 12;
          const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
          return stroke(
            `M${x + half * cos} ${crown + half + half * sin} L${x + (half + 26) * cos} ${crown + half + (half + 26) * sin}`,
            '#00000045',
            4,
          );
        }),
        stroke(
          `M${x - half - 26} 440 V${crown + half} A${half + 26} ${half + 26} 0 0 1 ${x + half + 26} ${crown + half} V440`,
          '#00000030',
          4,
        ),
      ]),
      repeat(150, (i) => {
        const x = (i * 173) % 1370;
        const y = deckRow(x + 26) + 24 + ((i * 61) % 300);
        const isOnWall =
          y < 420 && ARCHES.every(([middle, half, crown]) => Math.abs(x + 26 - middle) > half + 56 || y < crown - 50);
        return isOnWall ? rect(x, y, 52, 24, random.pick(['#ffffff22', '#0000001a', '#7a5a3a20']), 6) : '';
      }),
      path(`M0 440 ${edge(0)} ${back(46)}Z`, brush.wall(tone(colour, 0.2))),
      columns.filter((_, i) => i % 2 === 1).map((x) => stroke(`M${x} ${deckRow(x) - 42} v38`, '#0000002e', 4)),
      stroke(`M0 438 ${edge(46)}`, tone(colour, 0.42), 9),
      [510, 890].map((x) =>
        path(`M${x - 22} 440 V352 L${x} 330 L${x + 22} 352 V440Z`, brush.pillar(tone(colour, 0.05))),
      ),
      repeat(26, () => {
        const x = random.between(0, 1) < 0.5 ? random.between(20, 280) : random.between(1120, 1380);
        return circle(
          x,
          random.between(Math.min(428, deckRow(x) + 8), 440),
          random.between(9, 20),
          random.pick(['#6f9a45', '#557f38', '#7fa654']),
        );
      }),
    ];
  },
);

/** A wooden bridge of one high arch, as in gardens of the East: red where no other colour is asked for. */
export const gardenBridge = ownSubject(
  {
    concept: 'garden-bridge',
    names: [
      'wooden bridge',
      'japanese bridge',
      'red bridge',
      'arched bridge',
      'garden bridge',
      'moon bridge',
      'wooden footbridge',
      'bamboo bridge',
    ],
    kind: 'building',
    heightMetres: 3.2,
    footing: 'stands',
    width: 1000,
    height: 400,
    anchors: { surface: { x: 500, y: 110 } },
  },
  (brush, { colour = '#b5372c' }) => {
    const deckAt = (x: number): number => 130 + 200 * ((x - 500) / 500) ** 2;
    const rail = (up: number, width: number, hex: string): Svg =>
      stroke(`M8 ${330 - up} Q250 ${130 - up} 500 ${130 - up} T992 ${330 - up}`, hex, width);
    const posts = [20, 140, 260, 380, 500, 620, 740, 860, 980];
    return [
      [260, 740].map((x) => [
        rect(x - 34, deckAt(x), 22, 400 - deckAt(x), brush.pillar(tone(colour, -0.35))),
        rect(x + 12, deckAt(x), 22, 400 - deckAt(x), brush.pillar(tone(colour, -0.2))),
        rect(x - 44, deckAt(x) + 96, 88, 18, brush.tube(tone(colour, -0.3)), 4),
      ]),
      path('M0 340 Q250 118 500 118 T1000 340 V400 H930 Q740 206 500 206 T70 400 H0Z', brush.wall(tone(colour, -0.28))),
      path('M0 330 Q250 108 500 108 T1000 330 V362 Q750 150 500 150 T0 362Z', brush.wall(colour)),
      repeat(40, (i) => stroke(`M${12 + i * 25} ${deckAt(12 + i * 25) - 12} v22`, '#00000026', 4)),
      posts.map((x) => [
        rect(x - 10, deckAt(x) - 108, 20, 112, brush.pillar(colour), 4),
        circle(x, deckAt(x) - 116, 15, brush.ball('#3a3532')),
      ]),
      rail(92, 15, tone(colour, 0.08)),
      rail(52, 10, tone(colour, -0.12)),
      rail(14, 10, tone(colour, 0.1)),
    ];
  },
);

/** A suspension bridge with two towers, between viaducts. */
export const suspensionBridge = ownSubject(
  {
    concept: 'suspension-bridge',
    names: ['golden gate bridge', 'hanging bridge'],
    kind: 'building',
    heightMetres: 150,
    footing: 'stands',
    width: 2000,
    height: 420,
  },
  (brush, { colour = '#c8472f' }) => [
    both(1000, [
      rect(0, 254, 520, 20, brush.wall(tone(colour, 0.2))),
      rect(0, 274, 520, 20, brush.wall(tone(colour, -0.2))),
      [60, 180, 300, 420].map((x) => rect(x - 15, 290, 30, 130, brush.pillar('#a8a296'))),
    ]),
    at(500, 0, 1, 0, [
      stroke('M0 240 Q130 190 240 20 Q500 470 760 20 Q870 190 1000 240', tone(colour, -0.15), 9),
      repeat(25, (i) => {
        const x = 20 + i * 40;
        const y =
          x < 240
            ? 240 - 220 * (x / 240) ** 1.7
            : x > 760
              ? 240 - 220 * ((1000 - x) / 240) ** 1.7
              : 20 + 225 * (1 - ((x - 500) / 260) ** 2);
        return stroke(`M${x} ${y} V256`, tone(colour, 0.1), 4);
      }),
      rect(0, 254, 1000, 20, brush.wall(tone(colour, 0.2))),
      rect(0, 274, 1000, 22, brush.wall(tone(colour, -0.2))),
      repeat(34, (i) => stroke(`M${i * 30} 294 l15 -20 l15 20`, tone(colour, -0.45), 4)),
      [240, 760].map((x) => [
        path(
          `M${x - 34} 380 L${x - 28} 20 H${x - 8} V380Z M${x + 8} 380 V20 H${x + 28} L${x + 34} 380Z`,
          brush.metal(colour),
        ),
        [20, 90, 170, 330].map((y) => rect(x - 30, y, 60, 20, brush.wall(tone(colour, 0.15)), 3)),
        rect(x - 36, 8, 72, 16, brush.wall(tone(colour, 0.25)), 4),
        rect(x - 60, 366, 120, 54, brush.pillar('#a8a296'), 8),
      ]),
      both(500, path('M0 246 H60 V420 H0Z', brush.pillar('#a8a296'))),
    ]),
  ],
);
