import { type LinearRgb, linearOfHex } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { PlaceKind } from '../../scene.ts';
import { earthSurface } from './earth-surface.ts';
import type { Planet } from './planet.ts';

/** How a planet that has a name looks from space. */
export interface KnownWorld extends Pick<Planet, 'air' | 'ring'> {
  /** Radius as a share of the shorter side of the picture. */
  readonly size: number;
  surface(noise: Noise): Planet['surface'];
}

/** Zones and belts of a gas giant from pole to pole. */
interface Belts {
  readonly colours: readonly LinearRgb[];
  /** How much eddies tear the belts. */
  readonly turbulence: number;
  readonly spot?: LinearRgb;
  /** How bright the air round the spot is. */
  readonly collar?: number;
  /** Albedo against that of the colours. */
  readonly albedo: number;
}

const JUPITER: Belts = {
  colours: [
    ...['#8f7a66', '#c9b496', '#a2805f', '#e9dcc3', '#9c5f3c', '#f1e7d3', '#efe2c8', '#a5663f', '#ead9bb', '#b08a66'],
    ...['#d5c2a4', '#8d7863'],
  ].map(linearOfHex),
  turbulence: 1,
  spot: linearOfHex('#b4502c'),
  collar: 0.12,
  albedo: 0.62,
};
const SATURN: Belts = {
  colours: ['#a08a62', '#cdb98c', '#d9c598', '#ead9b0', '#e2cd9d', '#efe0ba', '#d8c291', '#c7b07f', '#9d875f'].map(
    linearOfHex,
  ),
  turbulence: 0.3,
  albedo: 0.6,
};
const NEPTUNE: Belts = {
  colours: ['#1c3f9e', '#2b5cc4', '#3a74d8', '#2f63cb', '#4682e0', '#2855b5', '#1b3c98'].map(linearOfHex),
  turbulence: 0.5,
  albedo: 0.7,
  spot: linearOfHex('#16317c'),
};
const URANUS: Belts = {
  colours: ['#9fd6dc', '#a9dde2', '#b5e4e8', '#abdfe4', '#9dd4db'].map(linearOfHex),
  turbulence: 0.15,
  albedo: 0.6,
};

/** Latitude of the great spot of Jupiter, and its half axes, radians; it is turned into view. */
const SPOT = { latitude: 0.38, longitude: 0.22, halfLongitude: 0.24, halfLatitude: 0.125 };

/** Planets by the kind of space that shows them. */
export const KNOWN_WORLDS: Partial<Record<PlaceKind, KnownWorld>> = {
  earth: { size: 0.36, air: [0.25, 0.55, 1.2], surface: (noise) => earthSurface(noise, 7.3) },
  jupiter: { size: 0.36, air: [0.3, 0.26, 0.22], surface: (noise) => beltedSurface(noise, JUPITER) },
  saturn: {
    size: 0.2,
    air: [0.3, 0.27, 0.2],
    surface: (noise) => beltedSurface(noise, SATURN),
    ring: { inner: 1.3, outer: 2.2, tilt: 0.3, colour: [0.72, 0.6, 0.42] },
  },
  moon: { size: 0.36, air: [0, 0, 0], surface: moonSurface },
  uranus: { size: 0.34, air: [0.25, 0.42, 0.46], surface: (noise) => beltedSurface(noise, URANUS) },
  neptune: { size: 0.34, air: [0.12, 0.26, 0.7], surface: (noise) => beltedSurface(noise, NEPTUNE) },
};

function beltedSurface(
  noise: Noise,
  { colours, turbulence, spot, collar: collarLight = 0, albedo }: Belts,
): Planet['surface'] {
  return (u, v, out) => {
    const swirl = noise.fractal(u * 2 + 11, v * 7, 4) * turbulence;
    const eddy = noise.fractal(u * 6 + swirl * 1.5, v * 22, 3, 0.6) * turbulence;
    const [du, dv] = [(u - SPOT.longitude) / SPOT.halfLongitude, (v - SPOT.latitude) / SPOT.halfLatitude];
    const fromSpot = Math.hypot(du, dv);
    // The belts part before the spot.
    const parted = spot === undefined ? 0 : 0.09 * Math.sign(dv) * Math.exp(-((fromSpot - 1) ** 2) * 3);
    const at = clamp((v - parted + 0.035 * swirl + 0.03 * eddy) / Math.PI + 0.5) * (colours.length - 1);
    const belt = Math.min(colours.length - 2, Math.floor(at));
    const t = smoothstep(0.25, 0.75, at - belt);
    const fine = albedo * (1 + 0.1 * eddy + 0.08 * noise.at(v * 60, u * 0.7 + eddy));
    const inSpot = spot === undefined ? 0 : smoothstep(1.06, 0.84, fromSpot + 0.06 * eddy);
    const collar = collarLight * Math.exp(-((fromSpot - 1.18) ** 2) * 60);
    for (let c = 0; c < 3; c++) {
      const base = colours[belt]![c]! + (colours[belt + 1]![c]! - colours[belt]![c]!) * t;
      const ringed = (base + (0.85 - base) * collar) * fine;
      out[c] =
        ringed + ((spot?.[c] ?? 0) * albedo * (1.05 + 0.12 * Math.sin(fromSpot * 11 + 5 * eddy)) - ringed) * inSpot;
    }
  };
}

/** Latitude and longitude of the dark plains of the near side and how far they reach, radians. */
const PLAINS = [
  [-0.57, -0.28, 0.33],
  [-0.48, 0.3, 0.2],
  [-0.14, 0.5, 0.24],
  [-0.3, 1.03, 0.13],
  [0.1, 0.9, 0.19],
  [-0.2, -0.9, 0.42],
  [0.35, -0.68, 0.16],
  [0.36, -0.28, 0.2],
  [-0.97, -0.1, 0.14],
] as const;
/** A young crater in the south, whose rays cross the disc. */
const RAYED = { latitude: 0.75, longitude: -0.19 };

/** The near side of the Moon: uplands, plains, craters, and one with rays. */
function moonSurface(noise: Noise): Planet['surface'] {
  return (u, v, out) => {
    const ragged = 0.12 * noise.fractal(u * 4, v * 4, 4);
    const plain = PLAINS.reduce(
      (most, [latitude, longitude, reach]) =>
        Math.max(
          most,
          smoothstep(1.15, 0.75, (Math.hypot((u - longitude) * Math.cos(v), v - latitude) + ragged) / reach),
        ),
      0,
    );
    const rough = noise.fractal(u * 9, v * 9, 5, 0.62);
    const slope = noise.fractal(u * 9 + 0.05, v * 9 + 0.03, 5, 0.62) - rough;
    const [dx, dy] = [(u - RAYED.longitude) * Math.cos(v), v - RAYED.latitude];
    const away = Math.hypot(dx, dy);
    const ray = smoothstep(0.15, 0.6, noise.at(Math.atan2(dy, dx) * 5, 3)) * Math.exp(-away * 1.5);
    const bowl = smoothstep(0.09, 0.05, away);
    const level = (0.62 - 0.3 * plain) * (1 + 0.14 * rough - (1.3 - 0.8 * plain) * slope) + 0.16 * ray - 0.2 * bowl;
    out[0] = level * 0.66;
    out[1] = level * 0.645;
    out[2] = level * 0.62;
  };
}
