import type { LinearRgb } from '../../maths/colour.ts';
import { clamp, mix, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Frame } from '../frame.ts';

/** A planet or moon in the sky. */
export interface CelestialBody {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
  /** Direction of its light on screen: x right, y down, z towards the eye. */
  readonly light: readonly [x: number, y: number, z: number];
  /** Shows the surface at a place on the sphere: longitude and latitude in radians, into `out`. */
  readonly surface: (longitude: number, latitude: number, out: Float32Array) => void;
  /** Colour of its air along the lit limb; black for none. */
  readonly air: LinearRgb;
}

/** Draws a lit sphere with its air; the unlit side hides what lies behind. */
export function drawBody(frame: Frame, body: CelestialBody): void {
  const { widthPx, heightPx, colour } = frame;
  const { xPx, yPx, radiusPx } = body;
  const [lx, ly, lz] = body.light;
  const reach = radiusPx * 1.3;
  const out = new Float32Array(3);
  for (let y = Math.max(0, Math.floor(yPx - reach)); y < Math.min(heightPx, yPx + reach); y++) {
    for (let x = Math.max(0, Math.floor(xPx - reach)); x < Math.min(widthPx, xPx + reach); x++) {
      const u = (x + 0.5 - xPx) / radiusPx;
      const v = (y + 0.5 - yPx) / radiusPx;
      const distance = Math.hypot(u, v);
      const i = (y * widthPx + x) * 3;
      const cover = clamp((1 - distance) * radiusPx + 0.5);
      const outside = Math.max(0, distance - 1);
      const rim = Math.exp(-outside * 22) * clamp((u * lx + v * ly) / Math.max(0.2, distance) + 0.35) * 0.45;
      if (cover > 0) {
        const z = Math.sqrt(Math.max(0, 1 - distance * distance));
        const lit = clamp(u * lx + v * ly + z * lz) * 1.2;
        body.surface(Math.atan2(u, z), Math.asin(clamp(v, -1, 1)), out);
        const edge = (1 - z) ** 3 * 0.6;
        for (let c = 0; c < 3; c++) {
          const face = (out[c]! * (1 - edge * 0.6) + body.air[c]! * edge) * lit;
          colour[i + c] = mix(colour[i + c]! + body.air[c]! * rim, face, cover);
        }
      } else {
        for (let c = 0; c < 3; c++) colour[i + c] = colour[i + c]! + body.air[c]! * rim;
      }
    }
  }
}

/** Surface of the Earth or a world like it: seas, land, ice and swirls of cloud. */
export function earthLikeSurface(noise: Noise, offset: number): CelestialBody['surface'] {
  return (longitude, latitude, out) => {
    const x = longitude * 1.3 + offset;
    const y = latitude * 1.5 + offset * 0.7;
    const land = noise.fractal(x * 0.9, y * 0.9, 6, 0.55);
    const isLand = smoothstep(0.02, 0.07, land);
    const dry = smoothstep(0.1, 0.3, land) * (1 - Math.abs(latitude) * 0.7);
    const swirl = noise.at(x * 1.4, y * 1.4) * 0.9;
    const cloud = smoothstep(0.02, 0.36, noise.fractal(x * 1.5 + swirl, y * 2.4 - swirl, 6, 0.58));
    const ice = smoothstep(1.12, 1.25, Math.abs(latitude) + land * 0.25);
    out[0] = mix(mix(0.012, mix(0.06, 0.34, dry), isLand), 0.9, Math.max(cloud * 0.92, ice));
    out[1] = mix(mix(0.06, mix(0.15, 0.25, dry), isLand), 0.92, Math.max(cloud * 0.92, ice));
    out[2] = mix(mix(0.2, mix(0.035, 0.12, dry), isLand), 0.95, Math.max(cloud * 0.92, ice));
  };
}

/** Surface of a gas giant: belts torn by eddies. */
export function bandedSurface(
  noise: Noise,
  offset: number,
  dark: LinearRgb,
  bright: LinearRgb,
): CelestialBody['surface'] {
  return (longitude, latitude, out) => {
    const eddy = noise.fractal(longitude * 1.2 + offset, latitude * 4, 4) * 0.22;
    const belt =
      noise.at(offset, (latitude + eddy * 0.5) * 5.2) * 0.9 + 0.4 * noise.at(offset + 9, (latitude + eddy) * 13);
    const t = clamp(0.5 + belt);
    const fine = 1 + 0.25 * noise.fractal(longitude * 3 + offset, latitude * 22 + eddy * 20, 3);
    for (let c = 0; c < 3; c++) out[c] = mix(dark[c]!, bright[c]!, t) * fine;
  };
}

/** Surface of an airless moon: grey plains and bright uplands. */
export function barrenSurface(noise: Noise, offset: number, colour: LinearRgb): CelestialBody['surface'] {
  return (longitude, latitude, out) => {
    const plains = noise.fractal(longitude * 1.6 + offset, latitude * 1.6, 5);
    const spots = noise.fractal(longitude * 6 + offset, latitude * 6, 3);
    const tone = clamp(0.8 + plains * 0.8 + spots * 0.35, 0.25, 1.4);
    for (let c = 0; c < 3; c++) out[c] = colour[c]! * tone;
  };
}
