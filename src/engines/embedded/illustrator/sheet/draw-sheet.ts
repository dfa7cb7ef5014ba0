import type { PixelSize } from '../../../../core/image.ts';
import { labelMapOf } from '../compose/labels.ts';
import { bytesOfHex } from '../maths/colour.ts';
import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import { createFrame, FIRST_SUBJECT_LABEL, STUFF_LABELS } from '../paint/frame.ts';
import type { Picture, PictureOrder, Studio } from '../picture.ts';
import { castScene } from '../plan/cast-scene.ts';
import { planPicture } from '../plan/plan.ts';
import { undrawnWords } from '../plan/undrawn.ts';
import { createVariety, type Variety } from '../plan/variety.ts';
import type { ColourName, Scene, SheetId } from '../scene.ts';
import { colourHex } from '../subject/colour-table.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import { inTones, MARK_OVERSAMPLING, type MarkInk, markInk } from './mark-tones.ts';
import { type CutOut, type Page, printCutOut } from './print.ts';
import { printStickerBorder } from './sticker-border.ts';

/** Share of the page's shorter side that what is printed fills. */
const SHARE: Readonly<Record<SheetId, number>> = { mark: 0.62, emblem: 0.84, icon: 0.72, sticker: 0.74 };
const GROUNDS: Readonly<Record<SheetId, readonly string[]>> = {
  mark: ['#ffffff', '#f7f4ee', '#f1f4f5', '#f6f1e6'],
  emblem: ['#faf7f0', '#ffffff', '#eef2f2', '#f3ece0'],
  icon: ['#e9edf2', '#f3efe8', '#e6ece4', '#efe7ef'],
  sticker: ['#bcd9dc', '#f2c6b2', '#d5cdec', '#c9dcb6', '#f1dc9c'],
};
/** Paper is whiter, and black ground blacker, than things of these colours. */
const PAPERS: Partial<Record<ColourName, string>> = { white: '#ffffff', black: '#0e0e10' };
/** Inks of marks of things without a colour. */
const INKS = ['#1f4e79', '#0f6b5c', '#b5402f', '#5b3a8c', '#2d3a45'];
const MOST_IN_A_ROW = 3;
/** Several share a row that is broader than one alone. */
const ROW_SHARE = 1.25;
const BORDER_SHARE = 0.024;

/** Prints the scene's things on plain paper: a logo's mark, an emblem, an icon or a sticker. */
export function drawSheet(studio: Studio, { scene, size, seed, wantLabelMap }: PictureOrder): Picture {
  const sheet = scene.sheet!;
  const { groups } = castScene(scene, studio.groupSubjects);
  const variety = createVariety(seed, scene.entities.map(({ concept }) => concept).join());
  const ground = scene.ground
    ? (PAPERS[scene.ground] ?? colourHex(scene.ground))
    : variety.pick('cast', GROUNDS[sheet]);
  const frame = createFrame(size.widthPx, size.heightPx);
  frame.labels.fill(STUFF_LABELS.backdrop);
  const page: Page = { ...size, rgb: plainPage(size, ground), labels: frame.labels };
  const members = groups.flatMap((group) => Array.from({ length: group.lead.count }, (_, index) => ({ group, index })));
  const printed = members.slice(0, MOST_IN_A_ROW);
  const drawings = printed.map(({ group, index }) => group.draw(index, createRandom(seed).fork(`printed ${index}`)));
  printRow(studio, page, drawings, { scene, variety });
  const left = groups.filter((group) => !printed.some((member) => member.group === group));
  const kindOf = (concept: string) => studio.factsOf(concept).kind;
  const unseen = [
    ...undrawnWords(scene, groups, studio.groupSubjects, kindOf),
    ...left.flatMap((group) => group.members.map((id) => scene.entities[id]!.word)),
  ];
  const medium = scene.styles.filter((style) => style !== 'flat').map((style) => studio.operators[style]);
  const operator = medium.find((found) => found);
  const input = {
    ...size,
    rgb: page.rgb,
    labels: frame.labels,
    depth: frame.depth.fill(1),
    random: createRandom(seed).fork('style'),
    noise: createNoise(seed + 1),
  };
  const names = new Map(scene.entities.map(({ id, word }) => [FIRST_SUBJECT_LABEL + id, word] as const));
  return {
    rgb: operator ? operator(input) : page.rgb,
    scene: { ...scene, notUnderstood: [...new Set([...scene.notUnderstood, ...unseen])] },
    plan: planPicture(scene, seed, studio.factsOf),
    placements: [],
    seats: [],
    ...(wantLabelMap && { labelMap: labelMapOf(frame, names) }),
  };
}

/** Prints drawings side by side in the middle of the page. */
function printRow(
  studio: Studio,
  page: Page,
  drawings: readonly SubjectDrawing[],
  { scene, variety }: { readonly scene: Scene; readonly variety: Variety },
): void {
  const sheet = scene.sheet!;
  const shortPx = Math.min(page.widthPx, page.heightPx);
  const ink = scene.palette.filter((colour) => colour !== scene.ground).map(colourHex);
  const rowPx = shortPx * SHARE[sheet] * (drawings.length > 1 ? ROW_SHARE : 1);
  const cellPx = Math.min(rowPx, page.widthPx * 0.9) / Math.max(1, drawings.length);
  for (const [k, drawing] of drawings.entries()) {
    const cutOut = cutOutOf(studio, drawing, cellPx, shortPx * SHARE[sheet], sheet, (whole) =>
      markInk(whole, ink, variety.pick('size', INKS)),
    );
    const middlePx = page.widthPx / 2 + (k - (drawings.length - 1) / 2) * cellPx;
    const leftPx = Math.round(middlePx - cutOut.widthPx / 2);
    const topPx = Math.round((page.heightPx - cutOut.heightPx) / 2);
    if (sheet === 'sticker') printStickerBorder(page, cutOut, leftPx, topPx, shortPx * BORDER_SHARE);
    printCutOut(page, cutOut, leftPx, topPx);
  }
}

function plainPage({ widthPx, heightPx }: PixelSize, hex: string): Uint8Array {
  const ground = bytesOfHex(hex);
  return new Uint8Array(widthPx * heightPx * 3).map((_, i) => ground[i % 3]!);
}

/** A drawing as large as its cell allows, in few tones where it is a mark. */
function cutOutOf(
  studio: Studio,
  drawing: SubjectDrawing,
  widthPx: number,
  heightPx: number,
  sheet: SheetId,
  inkOf: (whole: CutOut) => MarkInk,
): CutOut {
  const scale = Math.min(widthPx / drawing.width, heightPx / drawing.height);
  const rows = drawing.height * scale * (sheet === 'mark' ? MARK_OVERSAMPLING : 1);
  const layer = studio.rasterise(drawing, Math.max(8, Math.round(rows)));
  return sheet === 'mark' ? inTones(layer, inkOf(layer)) : layer;
}
