import { noteShape } from '../../crew/kept-code.ts';

/**
 * Single scattering of sunlight in a spherical atmosphere (Nishita 1993) with ozone absorption (Bruneton 2017 coefficients),
 * which keeps the zenith blue at dusk.
 */
const EARTH_RADIUS_M = 6_371_000;
const ATMOSPHERE_HEIGHT_M = 100_000;
const ATMOSPHERE_RADIUS_M = EARTH_RADIUS_M + ATMOSPHERE_HEIGHT_M;
const OBSERVER_HEIGHT_M = 400;
const RAYLEIGH_RED = 5.8e-6;
const RAYLEIGH_GREEN = 13.5e-6;
const RAYLEIGH_BLUE = 33.1e-6;
const MIE = 21e-6;
const OZONE_RED = 0.65e-6;
const OZONE_GREEN = 1.88e-6;
const OZONE_BLUE = 0.085e-6;
const RAYLEIGH_SCALE_HEIGHT_M = 8000;
const MIE_SCALE_HEIGHT_M = 1200;
const OZONE_CENTRE_M = 25_000;
const OZONE_HALF_WIDTH_M = 15_000;
const MIE_ANISOTROPY = 0.76;
const SUN_INTENSITY = 22;
const VIEW_STEPS = 16;
const SUN_STEPS = 7;

/** Where a ray leaves the atmosphere: metres, from `radius` from the Earth's centre, at an angle of cosine `mu` to the vertical. */
function exitDistance(radius: number, mu: number): number {
  const b = mu * radius;
  return -b + Math.sqrt(b * b - radius * radius + ATMOSPHERE_RADIUS_M * ATMOSPHERE_RADIUS_M);
}

function ozoneDensity(heightM: number): number {
  return Math.max(0, 1 - Math.abs(heightM - OZONE_CENTRE_M) / OZONE_HALF_WIDTH_M);
}

/** Matter that sunlight crosses on its way to a point: metres of air of the density at sea level, of haze, and of ozone. */
const DEPTHS = 3;
const HEIGHTS = 40;
const ANGLES = 48;
/** Sun's elevation as points of the visible sky have it, less that of the observer, radians: the Earth is round. */
const FARTHEST_TURN = 0.19;

/** Depths towards the sun by height and by the sun's elevation there; the rays of all the sky look them up. */
export interface SunDepths {
  readonly sunElevation: number;
  /** `heights × angles × 3`. */
  readonly values: Float64Array;
}

/** Tabulates the depths for one elevation of the sun, radians; it may be below the horizon. */
export function createSunDepths(sunElevation: number): SunDepths {
  const values = new Float64Array(HEIGHTS * ANGLES * DEPTHS);
  for (let row = 0; row < HEIGHTS; row++) {
    const radius = EARTH_RADIUS_M + (row / (HEIGHTS - 1)) ** 2 * ATMOSPHERE_HEIGHT_M;
    for (let column = 0; column < ANGLES; column++) {
      const elevation = sunElevation + ((column / (ANGLES - 1)) * 2 - 1) * FARTHEST_TURN;
      depthsTowards(radius, Math.sin(elevation), values, (row * ANGLES + column) * DEPTHS);
    }
  }
  const depths = { sunElevation, values };
  noteShape(depths);
  return depths;
}

function depthsTowards(radius: number, mu: number, values: Float64Array, offset: number): void {
  const step = exitDistance(radius, mu) / SUN_STEPS;
  for (let i = 0; i < SUN_STEPS; i++) {
    const along = (i + 0.5) * step;
    const height = Math.sqrt(radius * radius + along * (along + 2 * radius * mu)) - EARTH_RADIUS_M;
    const above = Math.max(-300, height);
    values[offset] = values[offset]! + Math.exp(-above / RAYLEIGH_SCALE_HEIGHT_M) * step;
    values[offset + 1] = values[offset + 1]! + Math.exp(-above / MIE_SCALE_HEIGHT_M) * step;
    values[offset + 2] = values[offset + 2]! + ozoneDensity(above) * step;
  }
}

/**
 * Radiance of the clear sky, before exposure, into `out[0..2]`.
 * @param elevation of the ray over the horizon, radians
 * @param fromSun azimuth between ray and sun, radians
 * @param turbidity haze: factor on Mie scattering, 1 = clear air
 */
export function scatter(
  elevation: number,
  fromSun: number,
  { sunElevation, values }: SunDepths,
  turbidity: number,
  out: Float32Array | Float64Array,
): void {
  const dx = Math.cos(elevation) * Math.sin(fromSun);
  const dy = Math.sin(elevation);
  const dz = Math.cos(elevation) * Math.cos(fromSun);
  const sunY = Math.sin(sunElevation);
  const sunZ = Math.cos(sunElevation);
  const originY = EARTH_RADIUS_M + OBSERVER_HEIGHT_M;
  const step = exitDistance(originY, dy) / VIEW_STEPS;
  const cosine = dy * sunY + dz * sunZ;
  const g = MIE_ANISOTROPY;
  const rayleighPhase = (3 / (16 * Math.PI)) * (1 + cosine * cosine);
  const miePhase =
    ((3 / (8 * Math.PI)) * (1 - g * g) * (1 + cosine * cosine)) / ((2 + g * g) * (1 + g * g - 2 * g * cosine) ** 1.5);
  const mie = MIE * turbidity;
  let depthRayleigh = 0;
  let depthMie = 0;
  let depthOzone = 0;
  let rayleighRed = 0;
  let rayleighGreen = 0;
  let rayleighBlue = 0;
  let mieRed = 0;
  let mieGreen = 0;
  let mieBlue = 0;
  for (let i = 0; i < VIEW_STEPS; i++) {
    const t = (i + 0.5) * step;
    const x = dx * t;
    const y = originY + dy * t;
    const z = dz * t;
    const radius = Math.sqrt(x * x + y * y + z * z);
    const height = radius - EARTH_RADIUS_M;
    const massRayleigh = Math.exp(-height / RAYLEIGH_SCALE_HEIGHT_M) * step;
    const massMie = Math.exp(-height / MIE_SCALE_HEIGHT_M) * step;
    depthRayleigh += massRayleigh;
    depthMie += massMie;
    depthOzone += ozoneDensity(height) * step;
    const level = Math.sqrt(Math.max(0, height) / ATMOSPHERE_HEIGHT_M) * (HEIGHTS - 1);
    const turn = Math.asin((y * sunY + z * sunZ) / radius) - sunElevation;
    const angle = Math.min(1, Math.max(0, (turn / FARTHEST_TURN + 1) / 2)) * (ANGLES - 1);
    const row = Math.min(HEIGHTS - 2, level | 0);
    const column = Math.min(ANGLES - 2, angle | 0);
    const up = level - row;
    const across = angle - column;
    const p = (row * ANGLES + column) * DEPTHS;
    const q = p + ANGLES * DEPTHS;
    const w11 = up * across;
    const w10 = up - w11;
    const w01 = across - w11;
    const w00 = 1 - up - w01;
    const depth = (k: number): number =>
      values[p + k]! * w00 + values[p + DEPTHS + k]! * w01 + values[q + k]! * w10 + values[q + DEPTHS + k]! * w11;
    const opticalRayleigh = depthRayleigh + depth(0);
    const opticalMie = mie * 1.1 * (depthMie + depth(1));
    const opticalOzone = depthOzone + depth(2);
    const red = Math.exp(-opticalMie - RAYLEIGH_RED * opticalRayleigh - OZONE_RED * opticalOzone);
    const green = Math.exp(-opticalMie - RAYLEIGH_GREEN * opticalRayleigh - OZONE_GREEN * opticalOzone);
    const blue = Math.exp(-opticalMie - RAYLEIGH_BLUE * opticalRayleigh - OZONE_BLUE * opticalOzone);
    rayleighRed += massRayleigh * red;
    rayleighGreen += massRayleigh * green;
    rayleighBlue += massRayleigh * blue;
    mieRed += massMie * red;
    mieGreen += massMie * green;
    mieBlue += massMie * blue;
  }
  const mieScatter = miePhase * mie;
  out[0] = SUN_INTENSITY * (rayleighPhase * RAYLEIGH_RED * rayleighRed + mieScatter * mieRed);
  out[1] = SUN_INTENSITY * (rayleighPhase * RAYLEIGH_GREEN * rayleighGreen + mieScatter * mieGreen);
  out[2] = SUN_INTENSITY * (rayleighPhase * RAYLEIGH_BLUE * rayleighBlue + mieScatter * mieBlue);
}
