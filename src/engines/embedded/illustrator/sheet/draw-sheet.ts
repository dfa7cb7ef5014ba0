import type { PixelSize } from '../../../../core/image.ts';
import { labelMapOf } from '../compose/labels.ts';
import { bytesOfHex } from '../maths/colour.ts';
import { createNoise } from '../maths/noise.ts';
import { createRandom, type Random } from '../maths/random.ts';
import { createFrame, FIRST_SUBJECT_LABEL, type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Picture, PictureOrder, Studio } from '../picture.ts';
import { showsText } from '../plan/cast-scene.ts';
import { planPicture } from '../plan/plan.ts';
import { undrawnWords } from '../plan/undrawn.ts';
import { createVariety, type Variety } from '../plan/variety.ts';
import type { Scene, SheetId } from '../scene.ts';
import { bearsLettering } from '../subject/bearers.ts';
import { colourHex, groundHex } from '../subject/colour-table.ts';
import type { SubjectDrawing, SubjectGroup } from '../subject/drawing.ts';
import { inkOn } from '../subject/own/lettering.ts';
import { pageOf } from '../subject/page-drawing.ts';
import { isScenic } from '../subject/rigs/emblem.ts';
import { abstractMark } from './abstract-mark.ts';
import {
  type Cell,
  clusterOf,
  gridOf,
  MOST_IN_A_CLUSTER,
  MOST_IN_A_ROW,
  MOST_IN_A_SET,
  rowOf,
  within,
} from './arrange-printed.ts';
import { type Backdrop, cardBackdrop, posterBackdrop, printBackdrop } from './backdrops.ts';
import { bauhausGrid } from './bauhaus-grid.ts';
import { SHEET_LOOKS, type SheetLook } from './looks.ts';
import { inTones, MARK_OVERSAMPLING, type MarkInk, markInk } from './mark-tones.ts';
import { type PagePlan, planPage } from './page-plan.ts';
import { type CutOut, type Page, printCutOut, printUnlabelled } from './print.ts';
import { printOutline, printStickerBorder } from './sticker-border.ts';
import { tilesSvg } from './tiles.ts';
import { titleSvg } from './title-line.ts';

/** Inks of marks of things without a colour. */
const INKS = ['#2d3a45', '#1f4e79', '#3b4a5a', '#1f3b4d', '#17594f'];
/** Black ink under skin: its lines, its shading, and the bare skin. */
const TATTOO_INK: MarkInk = { dark: '#17171b', main: '#75716f', light: '#e9e2d8' };
const BORDER_SHARE = 0.024;
/** Lines round tattoos, in widths of the border of a sticker. */
const OUTLINE = 0.26;
/** Sheets that show a mark of geometric shapes where nothing is said to be on them. */
const ORNAMENTED: ReadonlySet<SheetId> = new Set<SheetId>(['mark', 'emblem', 'icon']);
/** Share of a tile that what is on it fills. */
const ON_TILE = 0.6;

function isBauhaus({ styles }: Scene): boolean {
  return styles.includes('bauhaus');
}

/** Prints the scene's things and words on plain paper: a logo, an icon, a sticker, a card, a print for a shirt, a tattoo. */
export function drawSheet(studio: Studio, { scene, size, seed, wantLabelMap }: PictureOrder): Picture {
  const sheet = scene.sheet!;
  const look = SHEET_LOOKS[sheet];
  const isBorne = look.bearsWords && scene.entities.some(({ concept }) => bearsLettering(concept));
  const groups = studio.groupSubjects(isBorne ? scene : { ...scene, lettering: [] });
  const texts = scene.lettering.filter((text) => !groups.some((group) => showsText(group, text)));
  const printed = printedOf(groups, look, sheet);
  const variety = createVariety(seed, scene.entities.map(({ concept }) => concept).join());
  const plan = planPage(size, sheet, look.share, {
    art: Math.max(printed.length, ORNAMENTED.has(sheet) || isBauhaus(scene) ? 1 : 0),
    title: texts.length > 0,
  });
  const random = createRandom(seed);
  const backdrop = backdropOf(studio, scene, size, plan, { variety, seed, random: random.fork('backdrop') });
  const frame = createFrame(size.widthPx, size.heightPx);
  frame.labels.fill(STUFF_LABELS.backdrop);
  const page: Page = { ...size, rgb: plainPage(size, backdrop.ground), labels: frame.labels };
  const printSvg = (svg: string): void => {
    if (svg !== '') printUnlabelled(page, studio.rasterise(pageOf(size, svg), size.heightPx));
  };
  printSvg(backdrop.svg);
  const tiles = sheet === 'set' ? gridOf(printed.length, plan.art) : [];
  printSvg(tilesSvg(tiles, variety));
  const cells = cellsOf(printed.length, plan, look, tiles);
  const drawings = printed.map(({ group, index }) => group.draw(index, random.fork(`printed ${index}`)));
  const ink = printAll(studio, page, drawings, cells, { scene, variety }) ?? backdrop.ink;
  const title = plan.title ? titleSvg(texts, plan.title, variety.pick('facing', look.faces), ink) : '';
  const isInChalk = scene.styles.includes('chalkboard');
  if (isInChalk) printSvg(title);
  const left = groups.filter((group) => !printed.some((member) => member.group === group));
  const kindOf = (concept: string) => studio.factsOf(concept).kind;
  // There is no operator for what builds a place of its own.
  const unseen = [
    ...scene.styles.filter((style) => style === 'isometric'),
    ...undrawnWords(scene, groups, studio.groupSubjects, kindOf),
    ...left.flatMap((group) => group.members.map((id) => scene.entities[id]!.word)),
  ];
  const rgb = inMedium(studio, scene, size, { rgb: page.rgb, frame, seed });
  // Letters are set on the finished picture: strokes and inks would close them up.
  if (title !== '' && !isInChalk)
    printUnlabelled({ ...page, rgb }, studio.rasterise(pageOf(size, title), size.heightPx));
  const names = new Map(scene.entities.map(({ id, word }) => [FIRST_SUBJECT_LABEL + id, word] as const));
  return {
    rgb,
    scene: { ...scene, notUnderstood: [...new Set([...scene.notUnderstood, ...unseen])] },
    plan: planPicture(scene, seed, studio.factsOf),
    placements: [],
    seats: [],
    ...(wantLabelMap && { labelMap: labelMapOf(frame, names) }),
  };
}

interface Printed {
  readonly group: SubjectGroup;
  readonly index: number;
}

/** Who is printed: in a cluster the first of what leads and then the others, in a row one after the other. */
function printedOf(groups: readonly SubjectGroup[], { isClustered }: SheetLook, sheet: SheetId): Printed[] {
  const membersOf = (group: SubjectGroup): Printed[] =>
    Array.from({ length: group.lead.count }, (_, index) => ({ group, index }));
  if (sheet === 'set') return firstOfEach(groups.map(membersOf)).slice(0, MOST_IN_A_SET);
  if (!isClustered) return groups.flatMap(membersOf).slice(0, MOST_IN_A_ROW);
  // One of each comes first: what is named last must not be crowded out by what is many.
  const [first, ...further] = groups.map(membersOf);
  const firsts = further.map((members) => members[0]!);
  const rest = [...(groups.length === 1 ? first!.slice(1) : []), ...further.flatMap((members) => members.slice(1))];
  return [...(first ?? []).slice(0, 1), ...firsts, ...rest].slice(0, MOST_IN_A_CLUSTER);
}

/** One of each, and where there is but one sort all of it. */
function firstOfEach(groups: readonly (readonly Printed[])[]): readonly Printed[] {
  return groups.length === 1 ? groups[0]! : groups.map((members) => members[0]!);
}

function cellsOf(count: number, { art }: PagePlan, { isClustered }: SheetLook, tiles: readonly Cell[]): Cell[] {
  if (tiles.length > 0) return tiles.map((tile) => within(tile, ON_TILE));
  return isClustered ? clusterOf(count, art) : rowOf(count, art);
}

/** The page in the medium asked for; what is printed is flat anyway. */
function inMedium(
  studio: Studio,
  scene: Scene,
  size: PixelSize,
  { rgb, frame, seed }: { readonly rgb: Uint8Array; readonly frame: Frame; readonly seed: number },
): Uint8Array {
  const medium = scene.styles
    .filter((style) => style !== 'flat' && style !== 'bauhaus')
    .map((style) => studio.operators[style]);
  const operator = medium.find((found) => found);
  if (!operator) return rgb;
  const { labels } = frame;
  const depth = frame.depth.fill(1);
  const random = createRandom(seed).fork('style');
  return operator({ ...size, rgb, labels, depth, random, noise: createNoise(seed + 1) });
}

function backdropOf(
  studio: Studio,
  scene: Scene,
  size: PixelSize,
  plan: PagePlan,
  { variety, seed, random }: { readonly variety: Variety; readonly seed: number; readonly random: Random },
): Backdrop {
  const sheet = scene.sheet!;
  const asked = scene.ground && groundHex(scene.ground);
  const otherwise = variety.pick('cast', SHEET_LOOKS[sheet].grounds);
  if (sheet === 'card') return cardBackdrop(scene, size, plan, { ground: asked, otherwise, seed, random });
  const ground = asked ?? otherwise;
  if (sheet === 'print' && !isScenic(scene, studio.factsOf)) return printBackdrop(plan, ground, random);
  if (sheet === 'poster' && isBauhaus(scene) && scene.entities.length === 0) return bauhausGrid(size, plan.art, random);
  if (sheet === 'poster') return posterBackdrop(size, plan, ground);
  const isWordmark = scene.entities.length === 0;
  const inks = scene.palette.filter((colour) => colour !== scene.ground).map(colourHex);
  if (isWordmark && ORNAMENTED.has(sheet))
    return { ground, ...abstractMark(plan.art, random, { inks, isOnDark: inkOn(ground) !== inkOn('#ffffff') }) };
  return { ground, svg: '', ink: isWordmark ? (inks[0] ?? variety.pick('size', INKS)) : inkOn(ground) };
}

/** Prints drawings into their cells, and tells the colour that words beside them should have, if they give one. */
function printAll(
  studio: Studio,
  page: Page,
  drawings: readonly SubjectDrawing[],
  cells: readonly Cell[],
  { scene, variety }: { readonly scene: Scene; readonly variety: Variety },
): string | undefined {
  const sheet = scene.sheet!;
  const borderPx = Math.min(page.widthPx, page.heightPx) * BORDER_SHARE;
  const asked = scene.palette.filter((colour) => colour !== scene.ground).map(colourHex);
  let inkOfWords: string | undefined;
  for (const [k, drawing] of drawings.entries()) {
    const cell = cells[k]!;
    const cutOut = cutOutOf(studio, drawing, cell, sheet, (whole) => {
      const ink = sheet === 'tattoo' ? TATTOO_INK : markInk(whole, asked, variety.pick('size', INKS));
      inkOfWords ??= ink.dark;
      return ink;
    });
    const leftPx = Math.round(cell.leftPx + (cell.widthPx - cutOut.widthPx) / 2);
    const topPx = Math.round(cell.topPx + (cell.heightPx - cutOut.heightPx) * (cell.stands ? 1 : 0.5));
    if (sheet === 'sticker') printStickerBorder(page, cutOut, leftPx, topPx, borderPx);
    if (sheet === 'tattoo') printOutline(page, cutOut, leftPx, topPx, borderPx * OUTLINE);
    printCutOut(page, cutOut, leftPx, topPx);
  }
  return inkOfWords;
}

function plainPage({ widthPx, heightPx }: PixelSize, hex: string): Uint8Array {
  const ground = bytesOfHex(hex);
  return new Uint8Array(widthPx * heightPx * 3).map((_, i) => ground[i % 3]!);
}

/** A drawing as large as its cell allows, in few tones where it is a mark or a tattoo. */
function cutOutOf(
  studio: Studio,
  drawing: SubjectDrawing,
  { widthPx, heightPx }: Cell,
  sheet: SheetId,
  inkOf: (whole: CutOut) => MarkInk,
): CutOut {
  const isToned = sheet === 'mark' || sheet === 'tattoo';
  const scale = Math.min(widthPx / drawing.width, heightPx / drawing.height);
  const rows = drawing.height * scale * (isToned ? MARK_OVERSAMPLING : 1);
  const layer = studio.rasterise(drawing, Math.max(8, Math.round(rows)));
  return isToned ? inTones(layer, inkOf(layer)) : layer;
}
