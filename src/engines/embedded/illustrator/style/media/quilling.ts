import { clamp, smoothstep } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { simplified } from '../flow/simplified.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { borderDistance } from '../raster/distance.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { paperRows } from '../raster/paper.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, flatPicture, paintedRows } from '../regions/flat-picture.ts';
import { spreadColours } from '../regions/recolour.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.4, chroma: 1.45, darkest: 0.1 },
  calm: (copy, input) => simplified(copy, input, 12),
  sceneryColours: 7,
  subjectColours: 11,
  smallestPx: 420,
};
/** The card that things are glued on where no place is shown. */
const CARD = [0.965, 0.945, 0.91] as const;
/** Distance of the strips standing on edge, in units; within things they stand closer. */
const GAP = 9;
const SUBJECT_GAP = 6.2;
/** Strips that follow an edge before the coils begin, and the distance of the coils in units. */
const FOLLOWING = 3;
const COIL = 54;
/** Share of the gap that the strip's upper edge fills. */
const STRIP = 0.34;

/** Paper quilling: strips of coloured paper set on edge, along the outlines of every form and rolled into coils within. */
export function quilling(input: StyleInput): Uint8Array {
  const { copy, map } = flatPicture(input, OPTIONS);
  const { widthPx, heightPx, rgb, labels, noise } = input;
  const unit = unitOf(widthPx, heightPx);
  const colours = spreadColours(map.colours, { low: 0.34, high: 0.93, chroma: 1.2 });
  const painted = paintedRows(map, colours, widthPx, heightPx);
  const inward = enlargedRows(borderDistance(map.index, map.widthPx, map.heightPx), widthPx, heightPx);
  const fibres = paperRows(noise, 'card', widthPx, Math.sqrt(unit), input.crew);
  return paintEachRow(input, (y) => {
    const { rgb: fills, region } = painted.row(y);
    const [distance, grain] = [inward.row(y), fibres.row(y)];
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      if (labels[i / 3]! < FIRST_SUBJECT_LABEL && isPlain(fills, x * 3)) {
        for (let channel = 0; channel < 3; channel++)
          rgb[i + channel] = toByte(
            CARD[channel]! * (0.55 + 0.45 * Math.min(1, fills[x * 3]! * 1.15)) * (1 + grain[x]! * 0.04),
          );
        continue;
      }
      const number = region.own[x]!;
      const gap = number < map.sceneryColours ? GAP : SUBJECT_GAP;
      const inside = distance[x]! / copy.unitPx / gap;
      const turns = inside < FOLLOWING || number >= map.sceneryColours ? inside : coilTurns(x / unit, y / unit, gap);
      const place = turns - Math.floor(turns);
      // The lit top of the strip, its shaded side, and the card between two strips.
      const top = smoothstep(0, 0.08, place) * smoothstep(STRIP, STRIP - 0.1, place);
      const shade = smoothstep(STRIP - 0.05, STRIP + 0.08, place) * smoothstep(1, STRIP, place);
      const light = 0.72 - 0.3 * shade + 0.46 * top + grain[x]! * 0.04;
      for (let channel = 0; channel < 3; channel++) {
        const colour = fills[x * 3 + channel]!;
        rgb[i + channel] = toByte(clamp(colour * light + top * 0.06));
      }
    }
  });
}

/** Light and of hardly any colour: the paper itself, and the shadows on it. */
function isPlain(fills: Float32Array, i: number): boolean {
  const most = Math.max(fills[i]!, fills[i + 1]!, fills[i + 2]!);
  return most > 0.5 && most - Math.min(fills[i]!, fills[i + 1]!, fills[i + 2]!) < 0.07;
}

/** Strips counted from the middle of the nearest coil: a spiral, each turned its own way. */
function coilTurns(x: number, y: number, gap: number): number {
  const row = Math.round(y / (COIL * 0.87));
  const column = Math.round(x / COIL - (row % 2) * 0.5);
  const u = x - (column + (row % 2) * 0.5) * COIL;
  const v = y - row * COIL * 0.87;
  return Math.hypot(u, v) / gap + Math.atan2(v, u) / (2 * Math.PI) + hashCell(column, row, 5) + 1;
}
