import { type LinearRgb, luminance, scaleRgb } from '../../maths/colour.ts';
import { FLOWERS, type Flower } from './blades.ts';

/** Flowers where the prompt names no colour. */
const OF_ALL_COLOURS: readonly Flower[] = Object.values(FLOWERS);
const DENSITY = 3.2;
const DENSITY_OF_ALL = 1.6;
const LARGER = 1.7;
/** World units to which flowers are seen one by one. */
const FAR = 4.5;

/** How grass is grown; see `GrassPlan`. */
interface Growing {
  readonly far: number;
  readonly tufts: number;
  readonly height: number;
  readonly flowers: readonly Flower[];
  readonly bloom: number;
}

/** A meadow full of flowers of the given colours, or of all. */
export function blooming<Plan extends Growing>(plan: Plan, colours: readonly LinearRgb[]): Plan {
  const flowers = colours.length === 0 ? OF_ALL_COLOURS : colours.map(flowerOf);
  return {
    ...plan,
    far: Math.max(plan.far, FAR),
    tufts: plan.tufts * 1.7,
    height: plan.height * 1.15,
    flowers: flowers.map((flower) => ({ ...flower, size: flower.size * LARGER })),
    bloom: colours.length === 0 ? DENSITY_OF_ALL : DENSITY,
  };
}

/** Poppies where red is asked for, daisies for white, and so on. */
function flowerOf(colour: LinearRgb): Flower {
  const [red, green, blue] = colour;
  if (red > 0.35 && green < 0.1 && blue < 0.12) return FLOWERS.poppy;
  if (Math.min(red, green, blue) > 0.6) return FLOWERS.daisy;
  const heart: LinearRgb = luminance(red, green, blue) > 0.4 ? scaleRgb(colour, 0.5) : [0.72, 0.5, 0.06];
  return { ...FLOWERS.clover, petal: colour, heart };
}
