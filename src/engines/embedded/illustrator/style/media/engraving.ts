import { smoothstep } from '../../maths/interpolate.ts';
import { blur } from '../../paint/blur.ts';
import { FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../../paint/frame.ts';
import { contours } from '../flow/contours.ts';
import { drawnDarkness } from '../flow/darkness.ts';
import { subjectRim } from '../flow/outline.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 420_000;
const PAPER = [0.945, 0.915, 0.845] as const;
const INK = [0.11, 0.1, 0.1] as const;
/** Distance of the engraved lines, in units; on things they lie closer. */
const PITCH = 5.4;
const SUBJECT_PITCH = 4.4;
/** How many lines the brightness shifts them by: they swell over the forms as if these were round. */
const SWELL = 3.2;
/** Share of the paper that lines cover on the lightest of things; scenery's lights stay bare. */
const LEAST_LINE = 0.1;
/** Darkness at which a second and a third set of lines cross the first. */
const CROSSED_FROM = [0.46, 0.7] as const;
/** In units: bare paper round the plate and the width of the plate's pressed edge. */
const MARGIN = 34;
const PLATE_EDGE = 3;

/** Copperplate engraving: sets of parallel lines that swell with the shade and bend over the forms, crossed in the dark. */
export function engraving(input: StyleInput): Uint8Array {
  const copy = workingCopy(input, WORKING_PIXELS);
  const { widthPx, heightPx, rgb, noise, labels } = input;
  const unit = unitOf(widthPx, heightPx);
  const darkness = drawnDarkness(copy, 1.1, 0.55);
  const form = { ...darkness, values: blur(darkness.values, darkness, 7 * copy.unitPx, copy.crew) };
  const tones = enlargedRows(darkness, widthPx, heightPx);
  const forms = enlargedRows(form, widthPx, heightPx);
  const lines = enlargedRows(contours(copy, { sigmaPx: 0.9, followPx: 7 }), widthPx, heightPx);
  const rims = enlargedRows(subjectRim(copy, 1), widthPx, heightPx);
  const paper = paperRows(noise, 'drawing', widthPx, Math.sqrt(unit), input.crew);
  const hand = noiseRows(noise, widthPx, heightPx, { featurePx: 170 * unit, octaves: 2, shift: 5 });
  const margin = input.isMounted ? 0 : MARGIN;
  return paintEachRow(input, (y) => {
    const [tone, bulge, line, rim] = [tones.row(y), forms.row(y), lines.row(y), rims.row(y)];
    const [tooth, drift] = [paper.row(y), hand.row(y)];
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const pixel = y * widthPx + x;
      const label = labels[pixel]!;
      const isSubject = label >= FIRST_SUBJECT_LABEL;
      const isLevel = label === STUFF_LABELS.sky || label === STUFF_LABELS.water;
      const pitch = (isSubject ? SUBJECT_PITCH : PITCH) * unit;
      const lean = isSubject ? 0.5 : isLevel ? 0 : 0.16;
      const shift = bulge[x]! * (isLevel ? SWELL * 0.25 : SWELL) + drift[x]! * (isLevel ? 0.6 : 2.4);
      const dark = tone[x]! + tooth[x]! * 0.02;
      let ink = engraved(
        (y + x * lean) / pitch + shift,
        LEAST_LINE + (1.08 - LEAST_LINE) * dark - (isSubject ? 0 : LEAST_LINE * 2 * smoothstep(0.2, 0, dark)),
        pitch,
      );
      if (dark > CROSSED_FROM[0]) {
        const call = (dark - CROSSED_FROM[0]) / (1 - CROSSED_FROM[0]);
        ink = Math.max(ink, engraved((y * 0.62 - x * 0.78) / pitch + shift * 0.6, 0.14 + call * 0.6, pitch));
      }
      if (dark > CROSSED_FROM[1]) {
        const call = (dark - CROSSED_FROM[1]) / (1 - CROSSED_FROM[1]);
        ink = Math.max(ink, engraved((y * 0.35 + x * 0.94) / pitch, 0.1 + call * 0.7, pitch));
      }
      ink = Math.max(ink, smoothstep(0.11, 0.2, line[x]!), smoothstep(0.4, 0.7, rim[x]!));
      const inside = Math.min(toEdgeY, x, widthPx - 1 - x) / unit - margin;
      const pressed = margin > 0 ? smoothstep(PLATE_EDGE, 0, Math.abs(inside + 9)) * 0.06 : 0;
      const laid = ink * smoothstep(-0.5, 0.8, inside) * 0.95;
      for (let channel = 0; channel < 3; channel++) {
        const sheet = PAPER[channel]! * (1 + tooth[x]! * 0.02 - pressed);
        rgb[pixel * 3 + channel] = toByte(sheet + (INK[channel]! - sheet) * laid);
      }
    }
  });
}

/** Ink (0–1) of lines at whole numbers of `phase` that cover the share `width` of the paper; `pitch` in pixels. */
function engraved(phase: number, width: number, pitch: number): number {
  if (width <= 0.02) return 0;
  const fromLine = Math.abs(phase - Math.round(phase)) * pitch;
  const half = Math.min(0.5, width * 0.5) * pitch;
  return Math.min(1, Math.max(0, half - fromLine + 0.5)) * Math.min(1, half * 2);
}
