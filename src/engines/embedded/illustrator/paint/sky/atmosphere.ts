/**
 * Single scattering of sunlight in a spherical atmosphere (Nishita 1993) with ozone absorption (Bruneton 2017 coefficients),
 * which keeps the zenith blue at dusk.
 */
const EARTH_RADIUS_M = 6_371_000;
const ATMOSPHERE_RADIUS_M = 6_471_000;
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

/** Where a ray from (x, y, z) along the unit vector leaves the sphere round the origin: metres, NaN when it misses. */
function exitDistance(x: number, y: number, z: number, dx: number, dy: number, dz: number): number {
  const b = dx * x + dy * y + dz * z;
  const c = x * x + y * y + z * z - ATMOSPHERE_RADIUS_M * ATMOSPHERE_RADIUS_M;
  return -b + Math.sqrt(b * b - c);
}

function ozoneDensity(heightM: number): number {
  return Math.max(0, 1 - Math.abs(heightM - OZONE_CENTRE_M) / OZONE_HALF_WIDTH_M);
}

/**
 * Radiance of the clear sky, before exposure, into `out[0..2]`.
 * @param elevation of the ray over the horizon, radians
 * @param fromSun azimuth between ray and sun, radians
 * @param sunElevation radians, may be below the horizon
 * @param turbidity haze: factor on Mie scattering, 1 = clear air
 */
export function scatter(
  elevation: number,
  fromSun: number,
  sunElevation: number,
  turbidity: number,
  out: Float32Array | Float64Array,
): void {
  const dx = Math.cos(elevation) * Math.sin(fromSun);
  const dy = Math.sin(elevation);
  const dz = Math.cos(elevation) * Math.cos(fromSun);
  const sunY = Math.sin(sunElevation);
  const sunZ = Math.cos(sunElevation);
  const originY = EARTH_RADIUS_M + OBSERVER_HEIGHT_M;
  const step = exitDistance(0, originY, 0, dx, dy, dz) / VIEW_STEPS;
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
    const height = Math.sqrt(x * x + y * y + z * z) - EARTH_RADIUS_M;
    const massRayleigh = Math.exp(-height / RAYLEIGH_SCALE_HEIGHT_M) * step;
    const massMie = Math.exp(-height / MIE_SCALE_HEIGHT_M) * step;
    depthRayleigh += massRayleigh;
    depthMie += massMie;
    depthOzone += ozoneDensity(height) * step;
    const sunStep = exitDistance(x, y, z, 0, sunY, sunZ) / SUN_STEPS;
    let towardsRayleigh = 0;
    let towardsMie = 0;
    let towardsOzone = 0;
    for (let j = 0; j < SUN_STEPS; j++) {
      const s = (j + 0.5) * sunStep;
      const py = y + sunY * s;
      const pz = z + sunZ * s;
      const sunHeight = Math.max(-300, Math.sqrt(x * x + py * py + pz * pz) - EARTH_RADIUS_M);
      towardsRayleigh += Math.exp(-sunHeight / RAYLEIGH_SCALE_HEIGHT_M);
      towardsMie += Math.exp(-sunHeight / MIE_SCALE_HEIGHT_M);
      towardsOzone += ozoneDensity(sunHeight);
    }
    const opticalRayleigh = depthRayleigh + towardsRayleigh * sunStep;
    const opticalMie = mie * 1.1 * (depthMie + towardsMie * sunStep);
    const opticalOzone = depthOzone + towardsOzone * sunStep;
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
