import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, repeat, stroke } from '../shapes.ts';

/** A single broad leaf with its veins. */
export const leaf = ownSubject(
  {
    concept: 'leaf',
    names: ['leaf', 'green leaf', 'tree leaf', 'blade of grass', 'grass blade'],
    kind: 'plant',
    heightMetres: 0.12,
    footing: 'stands',
    width: 520,
    height: 900,
  },
  (brush, { colour = '#4f9d45' }) => [
    stroke('M260 890 Q252 800 260 700', tone(colour, -0.3), 20),
    path('M260 10 Q520 250 480 520 Q440 720 260 760 Q80 720 40 520 Q0 250 260 10Z', brush.slab(colour)),
    path('M260 10 Q520 250 480 520 Q440 720 260 760Z', tone(colour, -0.12)),
    stroke('M260 60 V760', tone(colour, 0.35), 12),
    repeat(6, (k) => {
      const y = 190 + k * 92;
      const reach = 150 - Math.abs(k - 3) * 18;
      return [
        stroke(`M260 ${y + 60} Q${260 - reach * 0.6} ${y + 20} ${260 - reach} ${y - 40}`, tone(colour, 0.24), 7),
        stroke(`M260 ${y + 60} Q${260 + reach * 0.6} ${y + 20} ${260 + reach} ${y - 40}`, tone(colour, 0.16), 7),
      ];
    }),
  ],
);

/** Outline of one side of a split leaf: lobes with slits between them, from its tip to its stalk. */
const LOBES: readonly (readonly [tipX: number, tipY: number, slitX: number, slitY: number])[] = [
  [250, 110, 120, 190],
  [350, 220, 130, 300],
  [400, 350, 140, 420],
  [410, 490, 130, 540],
  [370, 640, 110, 640],
];

function side(direction: 1 | -1): string {
  const x = (offset: number): number => 430 + direction * offset;
  const lobes = LOBES.map(
    ([tipX, tipY, slitX, slitY]) =>
      `Q${x(tipX * 0.9)} ${tipY - 70} ${x(tipX)} ${tipY} Q${x(tipX * 0.8)} ${tipY + 50} ${x(slitX)} ${slitY}`,
  );
  return `M430 20 Q${x(130)} 30 ${x(110)} 90 ${lobes.join(' ')} Q${x(260)} 730 ${x(120)} 760 Q${x(30)} 740 430 660Z`;
}

/** A large leaf with slits between its veins, as it grows in rainforests. */
export const tropicalLeaf = ownSubject(
  {
    concept: 'tropical-leaf',
    names: ['tropical leaf', 'monstera', 'monstera leaf', 'palm leaf', 'jungle leaf', 'philodendron'],
    kind: 'plant',
    heightMetres: 0.5,
    footing: 'stands',
    width: 860,
    height: 940,
  },
  (brush, { colour = '#2f8a55' }) => [
    stroke('M430 930 Q410 800 430 640', tone(colour, -0.25), 22),
    path(side(-1), brush.slab(colour)),
    path(side(1), tone(colour, -0.14)),
    stroke('M430 50 V690', tone(colour, 0.38), 12),
    repeat(5, (k) => {
      const [tipX, tipY] = LOBES[k]!;
      const from = 150 + k * 120;
      return ([-1, 1] as const).map((direction) =>
        stroke(
          `M430 ${from + 40} Q${430 + direction * tipX * 0.5} ${from} ${430 + direction * tipX * 0.84} ${tipY - 6}`,
          tone(colour, 0.24),
          6,
        ),
      );
    }),
  ],
);
