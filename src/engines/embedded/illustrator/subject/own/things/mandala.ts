import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, path, repeat } from '../shapes.ts';

const PALETTES = [
  ['#1f4e79', '#e0774f', '#f0b95b', '#2f8f8a', '#7a3b69'],
  ['#7a2f52', '#e58a6b', '#f4cf8a', '#4f7f95', '#2d3a5a'],
] as const;

/** A ring of petals: how many, how far from the middle they begin and end, how broad they are, and its turn in steps. */
type Ring = readonly [count: number, from: number, to: number, breadth: number, shift: number];

const RINGS: readonly Ring[] = [
  [16, 300, 490, 92, 0.5],
  [16, 260, 440, 84, 0],
  [24, 250, 345, 40, 0.5],
  [12, 120, 330, 96, 0],
  [12, 110, 250, 76, 0.5],
  [8, 40, 170, 74, 0],
];

/** A round ornament of rings of petals, each with a smaller one and a dot in it. */
export const mandala = ownSubject(
  {
    concept: 'mandala',
    names: ['mandala ornament', 'mandala art', 'mandala design'],
    kind: 'symbol',
    heightMetres: 1,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (_brush, { colour, random }) => {
    const chosen = random.pick(PALETTES);
    const tones = colour
      ? [tone(colour, -0.3), colour, tone(colour, 0.55), tone(colour, 0.25), tone(colour, -0.5)]
      : chosen;
    const ink = tone(tones[0]!, -0.45);
    const petal = (from: number, to: number, breadth: number, fill: string): string =>
      path(
        `M0 ${-from} C${breadth} ${-from - (to - from) * 0.35} ${breadth * 0.5} ${-to + (to - from) * 0.12} 0 ${-to} C${-breadth * 0.5} ${-to + (to - from) * 0.12} ${-breadth} ${-from - (to - from) * 0.35} 0 ${-from}Z`,
        fill,
        `stroke="${ink}" stroke-width="5" stroke-linejoin="round"`,
      );
    return [
      ...RINGS.map(([count, from, to, breadth, shift], ring) =>
        repeat(count, (i) => {
          const reach = to - from;
          return at(500, 500, 1, ((i + shift) * 360) / count, [
            petal(from, to, breadth, tones[ring % tones.length]!),
            petal(
              from + reach * 0.16,
              to - reach * 0.24,
              breadth * 0.52,
              tone(tones[(ring + 2) % tones.length]!, 0.25),
            ),
            circle(0, -to + reach * 0.13, Math.max(5, reach * 0.035), ink),
          ]);
        }),
      ),
      circle(500, 500, 58, tones[2]!, `stroke="${ink}" stroke-width="6"`),
      circle(500, 500, 26, tones[1]!, `stroke="${ink}" stroke-width="5"`),
    ];
  },
);
