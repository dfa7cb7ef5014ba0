import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { pickNearest, shrinkBytes } from '../raster/shrink.ts';
import { lighten, toByte } from '../raster/tone.ts';
import { oklabRaster, rgbOfOklab } from '../regions/oklab.ts';
import { nearestColour, paletteOf } from '../regions/palette.ts';
import type { StyleInput } from '../style.ts';

/** Studs on the longer side aimed at; a plate is a whole number of pixels. */
const STUDS = 72;
/** Bricks are sold in so many colours here. */
const COLOURS = 40;
/** Copies of each subject pixel among the samples of the palette. */
const SUBJECT_SHARE = 3;
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
  const colours = plateColours(input, plate, columns);
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

/** `rows × columns × 3`: the colour of each plate, of those that there are. */
function plateColours(input: StyleInput, plate: number, columns: number): Float32Array {
  const size = { widthPx: columns, heightPx: Math.ceil(input.heightPx / plate) };
  const cells = size.widthPx * size.heightPx;
  const labels = pickNearest(input.labels, input.widthPx, input.heightPx, size, new Uint16Array(cells));
  const picture = shrinkBytes(input.rgb, input.widthPx, input.heightPx, size, input.crew);
  lighten(picture, { lift: 0.08, chroma: 1.35, darkest: 0.02 });
  const { values } = oklabRaster(picture);
  const samples: number[] = [];
  for (let i = 0; i < cells; i++)
    for (let copy = labels[i]! >= FIRST_SUBJECT_LABEL ? SUBJECT_SHARE : 1; copy > 0; copy--)
      samples.push(values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!);
  const palette = paletteOf(Float32Array.from(samples), COLOURS);
  const colours = new Float32Array(cells * 3);
  for (let i = 0; i < cells; i++) {
    const nearest = nearestColour(palette, values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!) * 3;
    colours.set(rgbOfOklab([palette[nearest]!, palette[nearest + 1]!, palette[nearest + 2]!]), i * 3);
  }
  return colours;
}
