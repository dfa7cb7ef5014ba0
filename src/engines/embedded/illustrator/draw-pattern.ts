import type { PixelSize } from '../../../core/image.ts';
import { labelMapOf } from './compose/labels.ts';
import { bytesOfHex } from './maths/colour.ts';
import { createRandom } from './maths/random.ts';
import { createFrame, FIRST_SUBJECT_LABEL, STUFF_LABELS } from './paint/frame.ts';
import type { Picture, PictureOrder, Studio } from './picture.ts';
import { type MotifPlace, planPattern } from './plan/pattern-sheet.ts';
import { planPicture } from './plan/plan.ts';
import { createVariety } from './plan/variety.ts';
import type { Scene } from './scene.ts';
import { colourHex, groundHex } from './subject/colour-table.ts';
import type { SubjectLayer } from './subject/layer.ts';

const VARIANTS = 3;
const GROUNDS = ['#f6efe0', '#e4efe6', '#f7dfd6', '#1f2f46', '#dfe7f2', '#fbe9b7', '#23403a'];

/** A flat repeat of the scene's things that closes on itself: its right edge goes on at its left, its lower at its upper. */
export function drawPattern(studio: Studio, { scene, size, seed, wantLabelMap }: PictureOrder): Picture {
  const spread: Scene = { ...scene, entities: scene.entities.map((entity) => ({ ...entity, count: VARIANTS })) };
  const groups = studio.groupSubjects(spread);
  const { widthPx, heightPx } = size;
  const variety = createVariety(seed, scene.entities.map(({ concept }) => concept).join());
  const named = scene.palette[0];
  const said = scene.ground ? groundHex(scene.ground) : named && colourHex(named);
  const ground = bytesOfHex(said ?? variety.pick('cast', GROUNDS));
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = ground[i % 3]!;
  const frame = createFrame(widthPx, heightPx);
  frame.labels.fill(STUFF_LABELS.pattern);
  for (const place of planPattern(widthPx, heightPx, groups.length, seed)) {
    const group = groups[place.motif]!;
    const drawing = group.draw(place.variant, createRandom(seed).fork(`motif ${place.motif} ${place.variant}`));
    const layer = studio.rasterise(
      drawing,
      Math.max(8, Math.round(place.sidePx * Math.min(1, drawing.height / drawing.width))),
    );
    layMotif(rgb, frame.labels, size, layer, place, FIRST_SUBJECT_LABEL + place.motif);
  }
  // A medium would not close at the edges: it is not drawn, and said so.
  const undrawn = scene.styles.filter((style) => style !== 'flat' && studio.operators[style] !== undefined);
  const names = new Map(groups.map(({ lead }, motif) => [FIRST_SUBJECT_LABEL + motif, lead.word] as const));
  return {
    rgb,
    scene: { ...scene, notUnderstood: [...scene.notUnderstood, ...undrawn] },
    plan: planPicture(scene, seed, studio.factsOf),
    placements: [],
    seats: [],
    ...(wantLabelMap && { labelMap: labelMapOf(frame, names) }),
  };
}

/** Lays a motif, turned about its middle, over the sheet; what leaves it at one side comes in at the other. */
function layMotif(
  rgb: Uint8Array,
  labels: Uint16Array,
  { widthPx, heightPx }: PixelSize,
  layer: SubjectLayer,
  { xPx, yPx, turn, isMirrored }: MotifPlace,
  label: number,
): void {
  const reach = Math.ceil(Math.hypot(layer.widthPx, layer.heightPx) / 2) + 1;
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  for (let y = Math.floor(yPx - reach); y <= yPx + reach; y++) {
    for (let x = Math.floor(xPx - reach); x <= xPx + reach; x++) {
      const dx = x + 0.5 - xPx;
      const dy = y + 0.5 - yPx;
      const across = dx * cosine + dy * sine;
      const column = layer.widthPx / 2 + (isMirrored ? -across : across) - 0.5;
      const row = layer.heightPx / 2 + dy * cosine - dx * sine - 0.5;
      sampleLayer(layer, column, row);
      const alpha = SAMPLE[3]!;
      if (alpha < 1 / 255) continue;
      const i = modulo(y, heightPx) * widthPx + modulo(x, widthPx);
      for (let c = 0; c < 3; c++) rgb[i * 3 + c] = Math.round(rgb[i * 3 + c]! * (1 - alpha) + SAMPLE[c]!);
      if (alpha > 0.5) labels[i] = label;
    }
  }
}

/** Premultiplied colour (0–255) and opacity (0–1) of the place sampled last. */
const SAMPLE = new Float64Array(4);

function sampleLayer({ rgba, widthPx, heightPx }: SubjectLayer, column: number, row: number): void {
  SAMPLE.fill(0);
  const left = Math.floor(column);
  const top = Math.floor(row);
  for (let y = top; y <= top + 1; y++) {
    for (let x = left; x <= left + 1; x++) {
      if (x < 0 || y < 0 || x >= widthPx || y >= heightPx) continue;
      const i = (y * widthPx + x) * 4;
      const share = ((1 - Math.abs(column - x)) * (1 - Math.abs(row - y)) * rgba[i + 3]!) / 255;
      for (let c = 0; c < 3; c++) SAMPLE[c]! += rgba[i + c]! * share;
      SAMPLE[3]! += share;
    }
  }
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
