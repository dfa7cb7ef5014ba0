import { mix, smoothstep } from '../../maths/interpolate.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { lighten, toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 260_000;
const PLASTER = [0.87, 0.82, 0.73] as const;
const ARRICCIO = [0.7, 0.63, 0.54] as const;
const DRAWING = [0.38, 0.2, 0.13] as const;
const CRACK = [0.32, 0.26, 0.21] as const;
/** What earth pigments make of the colours: blues fade first. */
const EARTH = [1.02, 0.96, 0.83] as const;
/** Share of its strength that pigment keeps in dry lime. */
const STRENGTH = 0.8;

/** Fresco: earth colours sunk into lime plaster, a red-brown drawing, patches worn and flaked to the ground, fine cracks. */
export function fresco(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, { lift: 0.24, chroma: 0.82, darkest: 0.14 });
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const colours = enlargedRows(abstracted(copy, { radiusPx: 6, subjectDetail: 0.55 }), widthPx, heightPx);
  const lines = enlargedRows(contours(copy, { sigmaPx: 1.1, followPx: 7 }), widthPx, heightPx);
  const trowel = paperRows(noise, 'coldPressed', widthPx, Math.sqrt(unit) * 1.4, input.crew);
  const wear = noiseRows(noise, widthPx, heightPx, { featurePx: 210 * unit, octaves: 5 });
  const flakes = noiseRows(noise, widthPx, heightPx, { featurePx: 150 * unit, octaves: 5, shift: 40 });
  const veins = noiseRows(noise, widthPx, heightPx, { featurePx: 330 * unit, octaves: 5, shift: 77 });
  return paintEachRow(input, (y) => {
    const [colour, line, wall] = [colours.row(y), lines.row(y), trowel.row(y)];
    const [worn, flake, vein] = [wear.row(y), flakes.row(y), veins.row(y)];
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const toEdge = Math.min(toEdgeY, x, widthPx - 1 - x) / unit;
      // What is lost is lost at the edges of the wall first.
      const lost = flake[x]! + 0.3 * smoothstep(110, 0, toEdge) + wall[x]! * 0.02;
      const bare = smoothstep(0.42, 0.44, lost);
      const lip = smoothstep(0.39, 0.43, lost) * (1 - bare);
      const pigment = (STRENGTH - smoothstep(0.1, 0.5, worn[x]! + wall[x]! * 0.12) * 0.4) * (1 - wall[x]! * 0.1);
      const drawn = smoothstep(0.12, 0.34, line[x]!) * 0.55;
      const crack = smoothstep(0.005, 0.001, Math.abs(vein[x]!)) * smoothstep(-0.1, 0.15, worn[x]!);
      const light = 1 + wall[x]! * 0.05 - lip * 0.12;
      for (let channel = 0; channel < 3; channel++) {
        const earth = colour[x * 3 + channel]! * EARTH[channel]!;
        const painted = mix(mix(PLASTER[channel]!, earth, pigment), DRAWING[channel]!, drawn);
        rgb[i + channel] = toByte(mix(mix(painted, ARRICCIO[channel]!, bare), CRACK[channel]!, crack * 0.7) * light);
      }
    }
  });
}
