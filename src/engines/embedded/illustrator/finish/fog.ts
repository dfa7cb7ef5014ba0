import type { LinearRgb } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';
import type { Noise } from '../maths/noise.ts';
import { FIRST_SUBJECT_LABEL, type Frame } from '../paint/frame.ts';

/** Air that hides what lies behind it. */
export interface Fog {
  readonly colour: LinearRgb;
  /** Extinction per unit of the frame's depth. */
  readonly density: number;
}

/** The thickest fog leaves this share of what is behind it: outlines stay. */
const THICKEST = 0.5;
/** Depth beyond which no more fog is added: the painters have put theirs into the far scenery already. */
const FOG_REACH = 14;
/** Subjects are kept legible. */
const SUBJECT_SHARE = 0.45;
const CELL_PX = 8;

/** Mixes the frame's colour towards the fog by depth (Beer–Lambert), with slow drifts of density, in place. */
export function applyFog(frame: Frame, fog: Fog, noise: Noise): void {
  const { widthPx, heightPx, colour, depth, labels } = frame;
  const longer = Math.max(widthPx, heightPx);
  const columns = Math.ceil(widthPx / CELL_PX) + 1;
  const [red, green, blue] = fog.colour;
  const fogRow = (y: number, drift: Float32Array): void => {
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const z = depth[i]!;
      const veil = 1 - Math.exp(-fog.density * Math.min(z, FOG_REACH));
      const column = Math.floor(x / CELL_PX);
      const t = x / CELL_PX - column;
      const local = drift[column]! + (drift[column + 1]! - drift[column]!) * t;
      const amount = clamp(veil * local, 0, THICKEST) * (labels[i]! >= FIRST_SUBJECT_LABEL ? SUBJECT_SHARE : 1);
      const o = i * 3;
      colour[o] = colour[o]! + (red - colour[o]!) * amount;
      colour[o + 1] = colour[o + 1]! + (green - colour[o + 1]!) * amount;
      colour[o + 2] = colour[o + 2]! + (blue - colour[o + 2]!) * amount;
    }
  };
  const fogCells = (from: number, to: number): void => {
    for (let cell = from; cell < to; cell++) {
      const top = cell * CELL_PX;
      const drift = driftRow(noise, columns, top / longer, CELL_PX / longer);
      for (let y = top; y < Math.min(heightPx, top + CELL_PX); y++) fogRow(y, drift);
    }
  };
  frame.crew.share(Math.ceil(heightPx / CELL_PX), fogCells, { pixels: colour, values: widthPx * 3 * CELL_PX });
}

/** Local thickness of the fog along one row of cells, about 0.6 to 1.2. */
function driftRow(noise: Noise, columns: number, y: number, step: number): Float32Array {
  const row = new Float32Array(columns);
  for (let x = 0; x < columns; x++) row[x] = 0.9 + 0.45 * noise.fractal(x * step * 2.2, y * 5.5, 4);
  return row;
}
