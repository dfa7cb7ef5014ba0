import { clamp } from '../../maths/interpolate.ts';
import { hashCell } from '../../maths/random.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { abstracted } from '../flow/abstraction.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { lighten, toByte } from '../raster/tone.ts';
import { meanColours } from '../regions/cell-colours.ts';
import { smoothRegionRows } from '../regions/smooth-rows.ts';
import { type Superpixels, superpixels } from '../regions/superpixels.ts';
import type { StyleInput } from '../style.ts';
import { unitOf, type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 420_000;
/** Sides of the tesserae in units. */
const SCENERY_STONE = 21;
const SUBJECT_STONE = 15;
/** Half the width of the joints, and the width of a stone's worn edge, in units. */
const JOINT = 1.05;
const EDGE = 3.2;
const MORTAR = [0.3, 0.265, 0.225] as const;
/** Stones come in clear colours: how far their values are drawn apart, and from where. */
const CONTRAST = 1.25;
const MIDDLE = 0.46;
/** Lightness spread of stones of one colour. */
const SPREAD = 0.24;

/** A mosaic: small stones of one colour each, laid along outlines, with worn edges, in dark mortar. */
export function mosaic(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb, noise } = input;
  const copy = workingCopy(input, WORKING_PIXELS);
  lighten(copy.picture, { lift: 0.04, chroma: 1.5, darkest: 0.02 });
  const calm = abstracted(copy, { radiusPx: 2, subjectDetail: 0.6 });
  const stones = superpixels(
    calm,
    copy.labels,
    {
      sceneryPx: SCENERY_STONE * copy.unitPx,
      subjectPx: SUBJECT_STONE * copy.unitPx,
      compactness: 1.1,
      smallestShare: 0.25,
      crew: copy.crew,
    },
    input.random.fork('mosaic'),
  );
  const colours = stoneColours(copy, stones);
  const unit = unitOf(widthPx, heightPx);
  const rows = smoothRegionRows({ ...stones, index: stones.piece }, widthPx, heightPx);
  const grains = noiseRows(noise, widthPx, heightPx, { featurePx: 5 * unit, octaves: 3 });
  return paintEachRow(input, (y) => {
    const { own, borderPx } = rows.row(y);
    const grain = grains.row(y);
    for (let x = 0; x < widthPx; x++) {
      const i = (y * widthPx + x) * 3;
      const k = own[x]! * 3;
      const inside = borderPx[x]! - JOINT * unit;
      const stone = Math.min(1, Math.max(0, inside + 0.5));
      const worn = Math.max(0, 1 - inside / (EDGE * unit));
      const light = 1 + grain[x]! * 0.13 - worn * 0.16;
      const mortar = 0.9 + grain[x]! * 0.24;
      for (let channel = 0; channel < 3; channel++) {
        const joint = MORTAR[channel]! * mortar;
        rgb[i + channel] = toByte(joint + (colours[k + channel]! * light - joint) * stone);
      }
    }
  });
}

/** Mean colours; stones of one colour differ, in scenery more than on subjects. */
function stoneColours({ picture, labels }: WorkingCopy, { piece, count }: Superpixels): Float32Array {
  const colours = meanColours(picture, piece, count);
  const isSubject = new Uint8Array(count);
  for (let i = 0; i < piece.length; i++) if (labels[i]! >= FIRST_SUBJECT_LABEL) isSubject[piece[i]!] = 1;
  for (let k = 0; k < count; k++) {
    const spread = isSubject[k] ? SPREAD * 0.6 : SPREAD;
    const batch = 1 + (hashCell(k, 3) - 0.5) * spread;
    for (let channel = 0; channel < 3; channel++) {
      const own = 1 + (hashCell(k, 11 + channel) - 0.5) * 0.07;
      const clear = MIDDLE + (colours[k * 3 + channel]! - MIDDLE) * CONTRAST;
      colours[k * 3 + channel] = clamp(clear * batch * own);
    }
  }
  return colours;
}
