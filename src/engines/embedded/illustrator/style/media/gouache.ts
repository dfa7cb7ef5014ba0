import { notePixels } from '../../crew/kept-code.ts';
import { smoothstep } from '../../maths/interpolate.ts';
import { FIRST_SUBJECT_LABEL } from '../../paint/frame.ts';
import { createTips } from '../brush/brush-tip.ts';
import { createCanvas } from '../brush/canvas.ts';
import { type PaintLayer, paintLayers } from '../brush/paint-layers.ts';
import { abstracted } from '../flow/abstraction.ts';
import { flowOf } from '../flow/tensor.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { noiseRows } from '../raster/noise-field.ts';
import { paperRows } from '../raster/paper.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { pickNearest, workingSize } from '../raster/shrink.ts';
import { toByte } from '../raster/tone.ts';
import { type FlatOptions, flatPicture } from '../regions/flat-picture.ts';
import { rgbOfOklab } from '../regions/oklab.ts';
import type { RegionMap } from '../regions/region-map.ts';
import type { StyleInput } from '../style.ts';
import { unitOf } from '../working-copy.ts';

const OPTIONS: FlatOptions = {
  tone: { lift: 0.22, chroma: 1.12, darkest: 0.1 },
  calm: (copy) => abstracted(copy, { radiusPx: 4, subjectDetail: 0.85 }),
  sceneryColours: 18,
  subjectColours: 24,
  smallestPx: 60,
};
const CANVAS_PIXELS = 1_300_000;
const LAYERS: readonly PaintLayer[] = [
  { brush: 24, spacing: 1.6, length: [2.2, 3.4], tolerance: 0, opacity: 1, keepsEdges: true },
  { brush: 11, spacing: 1.3, length: [2, 3.6], tolerance: 0.03, opacity: 0.97, keepsEdges: true },
  { brush: 5, spacing: 1.3, length: [2, 4], tolerance: 0.035, opacity: 0.98, keepsEdges: true },
  { brush: 2.4, spacing: 1.2, length: [2, 4.2], tolerance: 0.04, opacity: 0.97, keepsEdges: true },
  { brush: 1.3, spacing: 1.3, length: [2, 4], tolerance: 0.08, opacity: 0.97, keepsEdges: true },
];
const PAPER = [0.965, 0.95, 0.915] as const;
/** Sheet left bare by the masking tape, in units. */
const TAPE = 36;

/** Gouache: matt opaque body colour in mixed steps, laid with a flat brush, dry edges, on paper with a taped margin. */
export function gouache(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb, noise } = input;
  const { copy, map } = flatPicture(input, OPTIONS);
  const picture = bodyColours(map);
  const size = workingSize(widthPx, heightPx, CANVAS_PIXELS);
  const areas = pickNearest(
    input.labels,
    widthPx,
    heightPx,
    size,
    notePixels(new Uint16Array(size.widthPx * size.heightPx)),
  );
  for (let i = 0; i < areas.length; i++) if (areas[i]! < FIRST_SUBJECT_LABEL) areas[i] = 0;
  const canvas = createCanvas(size.widthPx, size.heightPx, areas);
  canvas.paint.values.fill(0.8);
  const random = input.random.fork('gouache');
  paintLayers(
    canvas,
    {
      copy: { ...copy, picture },
      flow: flowOf(copy.picture, 5 * copy.unitPx, { labels: copy.labels, noise }, copy.crew),
      tips: createTips({ bristle: 0.45, dryness: 0.75 }, 10, random),
      random,
      brightnessSpread: 0.018,
      warmthSpread: 0.012,
      angleSpread: 0.2,
      streaks: 0.03,
    },
    LAYERS,
  );
  const unit = unitOf(widthPx, heightPx);
  const rows = enlargedRows(canvas.paint, widthPx, heightPx);
  const paper = paperRows(noise, 'coldPressed', widthPx, Math.sqrt(unit), input.crew);
  const bleed = noiseRows(noise, widthPx, heightPx, { featurePx: 40 * unit, octaves: 3 });
  return paintEachRow(input, (y) => {
    let target = y * widthPx * 3;
    const row = rows.row(y);
    const grains = paper.row(y);
    const bleeding = bleed.row(y);
    const toEdgeY = Math.min(y, heightPx - 1 - y);
    for (let x = 0; x < widthPx; x++) {
      const grain = grains[x]!;
      const inside = Math.min(toEdgeY, x, widthPx - 1 - x) / unit - TAPE + Math.max(0, bleeding[x]!) * 5;
      const covered = smoothstep(-0.4, 0.6, inside + grain * 0.5);
      // Dry body colour misses the deepest pits of the paper.
      const pit = smoothstep(-0.62, -0.85, grain) * 0.35;
      for (let channel = 0; channel < 3; channel++) {
        const sheet = PAPER[channel]! * (1 + grain * 0.02);
        const body = row[x * 4 + channel]! * (1 + grain * 0.028);
        rgb[target++] = toByte(sheet + (body - sheet) * covered * (1 - pit));
      }
    }
  });
}

/** The areas filled with their colours, at the size of the map. */
function bodyColours(map: RegionMap): Raster {
  const fills = map.colours.map(rgbOfOklab);
  const result = createRaster(map.widthPx, map.heightPx, 3);
  for (let i = 0; i < map.index.length; i++) result.values.set(fills[map.index[i]!]!, i * 3);
  return result;
}
