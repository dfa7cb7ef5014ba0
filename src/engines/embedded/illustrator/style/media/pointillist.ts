import { hashCell } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { lighten, toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 420_000;
/** Distance of the dots in units, on scenery and, smaller, on subjects, and their radius as a share of it. */
const PITCH = 9;
const SUBJECT_PITCH = 5.6;
const RADIUS = 0.66;
/** How far a dot lies off its place, and how far its colour off what it stands for. */
const JITTER = 0.6;
const HUE_SHIFT = 0.2;
const GROUND = [0.93, 0.9, 0.82] as const;

/** Pointillism: round dabs of purer colours than those they stand for, side by side on a pale ground, smaller on subjects. */
export function pointillist(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const unit = unitOf(widthPx, heightPx);
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, { lift: 0.22, chroma: 1.35, darkest: 0.06 });
  const { picture } = copy;
  const scaleX = picture.widthPx / widthPx;
  const scaleY = picture.heightPx / heightPx;
  const isSubjectAt = (x: number, y: number): boolean => copy.labels[pixelAt(x, y)]! >= FIRST_SUBJECT_LABEL;
  const pixelAt = (x: number, y: number): number => {
    const column = Math.min(picture.widthPx - 1, Math.max(0, Math.floor(x * scaleX)));
    return Math.min(picture.heightPx - 1, Math.max(0, Math.floor(y * scaleY))) * picture.widthPx + column;
  };
  return paintEachRow(input, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const isSubject = isSubjectAt(x, y);
      const pitchPx = (isSubject ? SUBJECT_PITCH : PITCH) * unit;
      const column = Math.floor(x / pitchPx);
      const row = Math.floor(y / pitchPx);
      let best = -1;
      let cover = 0;
      let from = 0;
      let salt = 0;
      for (let r = row - 1; r <= row + 1; r++) {
        for (let c = column - 1; c <= column + 1; c++) {
          const atX = (c + 0.5 + (hashCell(c, r, 1) - 0.5) * JITTER) * pitchPx;
          const atY = (r + 0.5 + (hashCell(c, r, 2) - 0.5) * JITTER) * pitchPx;
          const distance = Math.sqrt((x - atX) ** 2 + (y - atY) ** 2);
          const edge = RADIUS * pitchPx * (0.8 + 0.4 * hashCell(c, r, 3)) - distance;
          const order = hashCell(c, r, 4);
          // A dab is of one thing: those of what is beside it do not run over its outline.
          if (edge <= -0.5 || order <= best || isSubjectAt(atX, atY) !== isSubject) continue;
          best = order;
          cover = Math.min(1, edge + 0.5);
          from = pixelAt(atX, atY) * 3;
          salt = hashCell(c, r, 5);
        }
      }
      const i = (y * widthPx + x) * 3;
      if (best < 0) {
        // Between the dabs the ground shows, darker where what is painted is dark.
        const here = pixelAt(x, y) * 3;
        for (let channel = 0; channel < 3; channel++)
          rgb[i + channel] = toByte(GROUND[channel]! * 0.25 + picture.values[here + channel]! * 0.75);
        continue;
      }
      for (let channel = 0; channel < 3; channel++) {
        const shift = HUE_SHIFT * (hashCell(Math.floor(salt * 997), channel) - 0.5);
        const dab = picture.values[from + channel]! + shift;
        rgb[i + channel] = toByte(dab * cover + (1 - cover) * (GROUND[channel]! * 0.25 + dab * 0.75));
      }
    }
  });
}
