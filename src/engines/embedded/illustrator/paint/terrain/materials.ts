import type { LinearRgb } from '../../maths/colour.ts';
import { mix, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Season } from '../../scene.ts';
import { STUFF_LABELS } from '../frame.ts';
import type { Cover, Material } from './surface.ts';

/** Grass, or what stands for it, by season. */
export const GRASS: Record<Season, LinearRgb> = {
  spring: [0.105, 0.19, 0.035],
  summer: [0.105, 0.172, 0.04],
  autumn: [0.2, 0.16, 0.055],
  winter: [0.2, 0.17, 0.09],
};
/** Woods seen from afar, by season. */
const WOODS: Record<Season, LinearRgb> = {
  spring: [0.055, 0.1, 0.028],
  summer: [0.035, 0.07, 0.026],
  autumn: [0.27, 0.115, 0.025],
  winter: [0.1, 0.095, 0.085],
};
const ROCK: LinearRgb = [0.2, 0.18, 0.165];
/** Reflectance of snow, linear. */
export const SNOW: LinearRgb = [0.76, 0.8, 0.87];

/** Land of temperate mountains: grass and woods below, rock on steep ground, snow on high level ground. */
export interface TemperateLand {
  readonly noise: Noise;
  readonly season: Season;
  /** Height from which snow lies; a winter land passes one below its ground. */
  readonly snowLine: number;
  /** Height where the last trees grow. */
  readonly treeLine: number;
  /** Share of woods on ground that could carry them, 0–1. */
  readonly woods: number;
  /** Height up to which bare shore shows; undefined for land without water. */
  readonly shore?: number;
  readonly rock?: LinearRgb;
}

/** The material of temperate land. Labels: snow, rock, vegetation (woods) and ground (grass, shore). */
export function temperateLand(land: TemperateLand): Material {
  const { noise, season, snowLine, treeLine } = land;
  const grass = GRASS[season];
  const woods = WOODS[season];
  const rock = land.rock ?? ROCK;
  const woodsAt = (x: number, z: number): number =>
    smoothstep(0.5 - land.woods, 0.72 - land.woods, noise.fractal(x * 1.1 + 9, z * 1.1 + 4, 4) + 0.35);
  return (place, out) => {
    const { x, z, height, steepness } = place;
    const broad = noise.fractal(x * 0.9 + 5, z * 0.9, 4);
    const fine = noise.at(x * 11, z * 11);
    const tone = 1 + broad * 0.55 + fine * 0.12;
    set(out, rock, tone, 1);
    const green =
      smoothstep(0.46, 0.2, steepness + broad * 0.16) *
      smoothstep(treeLine + 0.6, treeLine - 0.1, height + broad * 0.4);
    let forest = 0;
    if (green > 0) {
      const dry = smoothstep(-0.1, 0.35, noise.at(x * 0.6 + 31, z * 0.6));
      const warmth = 1 + dry * 0.5;
      blend(out, grass[0] * tone * warmth, grass[1] * tone, grass[2] * tone, 0.5, green);
      const belowTreeLine = smoothstep(treeLine, treeLine - 0.35, height);
      if (belowTreeLine > 0) forest = green * woodsAt(x, z) * belowTreeLine;
    }
    if (forest > 0) {
      const canopy = 0.8 + 0.5 * Math.abs(noise.at(x * 19, z * 19)) + fine * 0.25;
      blend(out, woods[0] * canopy, woods[1] * canopy, woods[2] * canopy, 0.9, forest);
    }
    let label: number =
      green > 0.5 ? (forest > 0.5 ? STUFF_LABELS.vegetation : STUFF_LABELS.ground) : STUFF_LABELS.rock;
    if (land.shore !== undefined && height < land.shore) {
      const bare = smoothstep(land.shore, land.shore * 0.35, height + fine * 0.006);
      blend(out, 0.24 * tone, 0.21 * tone, 0.17 * tone, 1, bare);
      if (bare > 0.5) label = STUFF_LABELS.ground;
    }
    const snow =
      smoothstep(snowLine - 0.14, snowLine + 0.2, height + broad * 0.55) *
      smoothstep(0.6, 0.34, steepness + fine * 0.05);
    blend(out, SNOW[0], SNOW[1], SNOW[2], 0.1, snow);
    return snow > 0.5 ? STUFF_LABELS.snow : label;
  };
}

/** Sets a cover to a colour times a tone. */
export function set(out: Cover, colour: LinearRgb, tone: number, roughness: number): void {
  out.red = colour[0] * tone;
  out.green = colour[1] * tone;
  out.blue = colour[2] * tone;
  out.roughness = roughness;
  out.glow = 0;
}

/** Mixes a share of another cover in. */
export function blend(out: Cover, red: number, green: number, blue: number, roughness: number, share: number): void {
  if (share <= 0) return;
  out.red = mix(out.red, red, share);
  out.green = mix(out.green, green, share);
  out.blue = mix(out.blue, blue, share);
  out.roughness = mix(out.roughness, roughness, share);
}
