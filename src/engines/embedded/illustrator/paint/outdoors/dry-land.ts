import { smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { STUFF_LABELS } from '../frame.ts';
import { blend, set } from '../terrain/materials.ts';
import type { Material } from '../terrain/surface.ts';

/** Sand and dry earth with darker rock on the slopes. */
export function dryLand(noise: Noise): Material {
  return ({ x, z, steepness }, out) => {
    const broad = noise.fractal(x * 0.8 + 3, z * 0.8, 4);
    set(out, [0.5, 0.33, 0.19], 1 + broad * 0.35 + noise.at(x * 13, z * 13) * 0.1, 0.5);
    blend(out, 0.36, 0.2, 0.12, 0.8, smoothstep(0.12, 0.4, steepness + broad * 0.1));
    return STUFF_LABELS.sand;
  };
}
