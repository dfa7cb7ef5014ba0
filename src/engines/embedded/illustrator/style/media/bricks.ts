import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { toByte } from '../raster/tone.ts';
import { cellsOfPalette } from '../regions/cells-of-palette.ts';
import type { StyleInput } from '../style.ts';

/** Studs on the longer side aimed at; a plate is a whole number of pixels. */
const STUDS = 72;
/** Bricks are sold in so many colours here. */
const COLOURS = 40;
/** Radius of a stud, in plates, and how far its rim is seen below it. */
const STUD = 0.31;
const RIM = 0.075;
const JOINT = 0.045;
/** The lamp stands at the upper left. */
const LIGHT = [-0.6, -0.8] as const;

/** A picture of toy bricks: a grid of square plates of one colour each, with round studs in raking light. */
export function bricks(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const plate = Math.max(5, Math.round(Math.max(widthPx, heightPx) / STUDS));
  const columns = Math.ceil(widthPx / plate);
  const size = { widthPx: columns, heightPx: Math.ceil(heightPx / plate) };
  const colours = cellsOfPalette(input, size, COLOURS, { lift: 0.08, chroma: 1.35, darkest: 0.02 });
  return paintEachRow(input, (y) => {
    const v = ((y % plate) + 0.5) / plate - 0.5;
    const row = Math.floor(y / plate) * columns;
    for (let x = 0; x < widthPx; x++) {
      const u = ((x % plate) + 0.5) / plate - 0.5;
      const k = (row + Math.floor(x / plate)) * 3;
      const light = lightAt(u, v, 1 / plate);
      const i = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++)
        rgb[i + channel] = toByte(clamp(colours[k + channel]! * Math.min(1.25, light) + Math.max(0, light - 1.25)));
    }
  });
}

/** Light on a plate at a place from its middle, in plates; `pixel` is the size of one. */
function lightAt(u: number, v: number, pixel: number): number {
  const joint = smoothstep(0.5 - JOINT - pixel, 0.5 - JOINT + pixel, Math.max(Math.abs(u), Math.abs(v)));
  const distance = Math.hypot(u, v);
  const top = smoothstep(STUD + pixel, STUD - pixel, distance);
  const below = Math.hypot(u - RIM * 0.6, v - RIM);
  const side = smoothstep(STUD + RIM * 0.5 + pixel, STUD + RIM * 0.5 - pixel, below) * (1 - top);
  const edge = smoothstep(STUD - 0.1, STUD, distance) * top;
  const turned = distance > 0 ? (u * LIGHT[0] + v * LIGHT[1]) / distance : 0;
  return (1 - 0.42 * side - 0.36 * joint * (1 - top) + 0.07 * top + 0.3 * edge * turned) * (1 - 0.06 * v);
}
