import type { Random } from '../../../maths/random.ts';
import { type Svg, tone } from '../brush.ts';
import { circle, ellipse, round } from '../shapes.ts';

/** A rounded mass of leaves. */
export interface LeafMass {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

export interface FoliageOptions {
  readonly colour: string;
  /** Colours of the specks that catch the light; default lighter leaves. */
  readonly specks?: readonly string[];
  /** Specks for each mass. Default 26. */
  readonly speckCount?: number;
  readonly speckSize?: number;
}

const PUFFS = 16;

/** Leaf masses in layers: dark below, lit puffs towards the upper left, then single leaves. */
export function foliage(random: Random, masses: readonly LeafMass[], options: FoliageOptions): Svg {
  const layer = (shift: number, scale: number, amount: number): Svg =>
    masses.map((mass) => puffs(random, mass, shift, scale, tone(options.colour, amount)));
  return [
    layer(0.06, 1, -0.42),
    layer(-0.03, 0.9, -0.14),
    layer(-0.14, 0.66, 0.06),
    layer(-0.24, 0.4, 0.2),
    specks(random, masses, options),
  ];
}

function puffs(random: Random, { cx, cy, rx, ry }: LeafMass, shift: number, scale: number, fill: string): Svg {
  const x = cx + shift * rx;
  const y = cy + shift * ry * 1.3;
  const rim = Array.from({ length: PUFFS }, (_, index) => {
    const angle = ((index + random.between(-0.25, 0.25)) * 2 * Math.PI) / PUFFS;
    const size = Math.min(rx, ry) * scale * random.between(0.2, 0.3);
    return circle(
      round(x + Math.cos(angle) * (rx * scale - size)),
      round(y + Math.sin(angle) * (ry * scale - size)),
      round(size),
      fill,
    );
  });
  return [ellipse(round(x), round(y), round(rx * scale * 0.86), round(ry * scale * 0.86), fill), ...rim];
}

function specks(random: Random, masses: readonly LeafMass[], options: FoliageOptions): Svg {
  const colours = options.specks ?? [tone(options.colour, 0.3), tone(options.colour, 0.42), tone(options.colour, -0.3)];
  const size = options.speckSize ?? 7;
  return masses.map(({ cx, cy, rx, ry }) =>
    Array.from({ length: options.speckCount ?? 26 }, () => {
      const angle = random.between(0, 2 * Math.PI);
      const reach = Math.sqrt(random.next()) * 0.9;
      const x = round(cx + Math.cos(angle) * reach * rx);
      const y = round(cy + Math.sin(angle) * reach * ry);
      const length = round(size * random.between(0.8, 1.5));
      return ellipse(
        x,
        y,
        length,
        round(length * 0.6),
        random.pick(colours),
        `transform="rotate(${random.integer(-60, 60)} ${x} ${y})"`,
      );
    }),
  );
}
