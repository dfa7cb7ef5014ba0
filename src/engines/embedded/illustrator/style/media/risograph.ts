import { mix } from '../../maths/interpolate.ts';
import { abstracted } from '../flow/abstraction.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { dotInk } from '../raster/halftone.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { lighten, toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 240_000;
const PAPER = [0.965, 0.948, 0.905] as const;
/** Drums of ink for what the picture has little of in red, green and blue light; sets by what printers combine. */
const DRUMS = [
  [
    [0, 0.47, 0.75],
    [1, 0.28, 0.62],
    [1, 0.9, 0.1],
  ],
  [
    [0, 0.51, 0.54],
    [1, 0.36, 0.3],
    [1, 0.82, 0.2],
  ],
  [
    [0.24, 0.33, 0.53],
    [1, 0.42, 0.38],
    [1, 0.78, 0.35],
  ],
] as const;
/** Turn of each ink's screen in radians. */
const TURNS = [0.26, 1.31, 0.02] as const;
/** Distance of the dots and how far off register the inks lie, in units. */
const PITCH = 4.8;
const SLIP = 3.4;
const MARGIN = 34;
/** Share of the grey, common to all inks, that is left out: three inks on one another turn to mud. */
const GREY_TAKEN = 0.5;

/** Risograph print: three transparent spot inks in dots, laid unevenly and off register on uncoated paper. */
export function risograph(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, { lift: 0.34, chroma: 1.6, darkest: 0.02 });
  const { widthPx, heightPx, rgb, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const random = input.random.fork('risograph');
  const drums = random.pick(DRUMS);
  const slips = drums.map(() => [random.between(-SLIP, SLIP) * unit, random.between(-SLIP, SLIP) * unit] as const);
  const flat = abstracted(copy, { radiusPx: 3, subjectDetail: 0.6 });
  const plates = drums.map(() => enlargedRows(flat, widthPx, heightPx));
  const paper = paperRows(noise, 'drawing', widthPx, Math.sqrt(unit), input.crew);
  const rolled = noiseRows(noise, widthPx, heightPx, { featurePx: 240 * unit, octaves: 3, shift: 3 });
  const margin = input.isMounted ? -SLIP : MARGIN;
  const screens = TURNS.map((turn) => [Math.cos(turn), Math.sin(turn)] as const);
  return paintEachRow(input, (y) => {
    const [tooth, drum] = [paper.row(y), rolled.row(y)];
    const seen = plates.map((plate, k) => plate.row(Math.min(heightPx - 1, Math.max(0, Math.round(y + slips[k]![1])))));
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      let [red, green, blue]: [number, number, number] = [1, 1, 1];
      for (let k = 0; k < 3; k++) {
        const from = Math.min(widthPx - 1, Math.max(0, Math.round(x + slips[k]![0])));
        const toEdge =
          Math.min(from, widthPx - 1 - from, y + slips[k]![1], heightPx - 1 - y - slips[k]![1]) / unit - margin;
        if (toEdge < 0) continue;
        const plate = seen[k]!;
        const lightest = Math.max(plate[from * 3]!, plate[from * 3 + 1]!, plate[from * 3 + 2]!);
        const cover = 1 - plate[from * 3 + k]! - GREY_TAKEN * (1 - lightest);
        const [cos, sin] = screens[k]!;
        const dots = dotInk({ pitchPx: PITCH * unit }, x * cos + y * sin, y * cos - x * sin, Math.min(1, cover * 1.08));
        const solid = Math.max(0, cover - 0.62) * 2.2;
        const laid = Math.min(1, Math.max(dots, solid)) * (0.9 + drum[x]! * 0.3 - Math.max(0, tooth[x]!) * 0.34);
        red *= mix(1, drums[k]![0], laid);
        green *= mix(1, drums[k]![1], laid);
        blue *= mix(1, drums[k]![2], laid);
      }
      const sheet = 1 + tooth[x]! * 0.018;
      rgb[i] = toByte(PAPER[0] * sheet * red);
      rgb[i + 1] = toByte(PAPER[1] * sheet * green);
      rgb[i + 2] = toByte(PAPER[2] * sheet * blue);
    }
  });
}
