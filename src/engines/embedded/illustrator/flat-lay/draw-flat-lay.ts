import { labelMapOf } from '../compose/labels.ts';
import { applyStyle, developPicture } from '../finish/develop-picture.ts';
import { linearOfHex } from '../maths/colour.ts';
import { createNoise } from '../maths/noise.ts';
import { createRandom, type Random } from '../maths/random.ts';
import { createFrame, FIRST_SUBJECT_LABEL, type Frame } from '../paint/frame.ts';
import type { Picture, PictureOrder, Studio } from '../picture.ts';
import { briefOf, planPicture } from '../plan/plan.ts';
import type { Entity, Scene } from '../scene.ts';
import { colourHex, groundHex } from '../subject/colour-table.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import { CANVAS_PER_RADIUS, type LaidThing } from '../subject/from-above/from-above.ts';
import { arrangeLaid, type LaidSpot } from './arrange-laid.ts';
import { dressingOf } from './dressing.ts';
import type { FlatLay } from './flat-lay-of.ts';
import { layOnTable } from './lay-on-table.ts';
import { paintTableFromAbove, type TableLight } from './paint-table.ts';

interface Laid {
  readonly entity: Entity;
  readonly member: number;
  readonly thing: LaidThing;
}

/** Draws things on a table as seen from straight above, each with its dish, and what is laid with them. */
export function drawFlatLay(studio: Studio, order: PictureOrder, flatLay: FlatLay): Picture {
  const { size, seed, wantLabelMap } = order;
  const scene: Scene = { ...order.scene, setting: 'table', ...(flatLay.surface && { surface: flatLay.surface }) };
  const plan = planPicture(scene, seed, studio.factsOf);
  const random = createRandom(plan.castSeed).fork('flat lay');
  const laid = layThings(studio, scene, flatLay, random);
  const spots = arrangeLaid(
    laid.map(({ thing }) => thing.radiusMetres),
    size,
    random.fork('spots'),
  );
  const frame = createFrame(size.widthPx, size.heightPx, order.crew);
  const metrePx = spots[0]!.radiusPx / laid[0]!.thing.radiusMetres;
  const palette = scene.ground
    ? [linearOfHex(groundHex(scene.ground))]
    : scene.palette.map((name) => linearOfHex(colourHex(name)));
  const brief = briefOf(plan, palette, createRandom(seed).fork('background'), createNoise(seed));
  const light = paintTableFromAbove(frame, brief, metrePx);
  const dressing = dressingOf(
    laid.map(({ thing }) => thing),
    spots,
    size,
    random.fork('dressing'),
  );
  const put = (drawing: SubjectDrawing, spot: LaidSpot, riseMetres: number, labels: readonly number[]): void =>
    putThing(studio, frame, light, drawing, spot, riseMetres * metrePx, labels);
  for (const { drawing, spot, riseMetres } of dressing.below) put(drawing, spot, riseMetres, []);
  const names = new Map<number, string>();
  for (const [i, { entity, member, thing }] of laid.entries()) {
    const labels = labelsOf(thing.drawing, i, { entity, member }, scene, names);
    put(thing.drawing, spots[i]!, thing.riseMetres, labels);
  }
  for (const { drawing, spot, riseMetres } of dressing.above) put(drawing, spot, riseMetres, []);
  const operator = plan.styles.map((style) => studio.operators[style]).find((found) => found);
  const developed = developPicture(frame, { key: light.key, isNight: false }, plan, operator !== undefined);
  return {
    rgb: operator ? applyStyle(operator, plan, frame, developed) : developed,
    scene: { ...scene, notUnderstood: [...new Set([...scene.notUnderstood, ...undrawnFromAbove(flatLay, scene)])] },
    plan,
    placements: [],
    seats: [],
    ...(wantLabelMap && { labelMap: labelMapOf(frame, names) }),
  };
}

/** What is said of things that all of them show from above. */
const SHOWN_FROM_ABOVE: ReadonlySet<string> = new Set(['steaming', 'fresh', 'round', 'heaped']);

/** Words for how things are that their drawings from above do not show, as typed. */
function undrawnFromAbove({ things }: FlatLay, { typed = {} }: Scene): string[] {
  const said = things.flatMap(({ attributes }) => attributes).filter((name) => !SHOWN_FROM_ABOVE.has(name));
  return said.flatMap((name) => typed[name] ?? []);
}

function layThings(studio: Studio, scene: Scene, { things, plate }: FlatLay, random: Random): Laid[] {
  return things.flatMap((entity) =>
    Array.from({ length: entity.count }, (_, member) => {
      const thing = studio.drawFromAbove(scene, entity, member, random.fork(`${entity.id} ${member}`), plate);
      return thing ? [{ entity, member, thing }] : [];
    }).flat(),
  );
}

/** One label per thing; a plate that the prompt names has its own. */
function labelsOf(
  { parts }: SubjectDrawing,
  index: number,
  { entity, member }: { readonly entity: Entity; readonly member: number },
  scene: Scene,
  names: Map<number, string>,
): number[] {
  const entities = [...new Set(parts.map((part) => part.entity))];
  return entities.map((id) => {
    const label = FIRST_SUBJECT_LABEL + index * 2 + (id === entity.id ? 0 : 1);
    const { word } = scene.entities[id]!;
    names.set(label, entity.count > 1 && id === entity.id ? `${word} ${member + 1}` : word);
    return label;
  });
}

function putThing(
  studio: Studio,
  frame: Frame,
  { key, lightAt }: TableLight,
  drawing: SubjectDrawing,
  { xPx, yPx, radiusPx }: LaidSpot,
  risePx: number,
  labels: readonly number[],
): void {
  const canvasPx = Math.max(8, Math.round(radiusPx * CANVAS_PER_RADIUS));
  const layer = studio.rasterise(drawing, canvasPx);
  layOnTable(frame, { layer, xPx, yPx, canvasPx, risePx, labels }, key, lightAt);
}
