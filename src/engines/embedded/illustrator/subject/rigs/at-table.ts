import type { Random } from '../../maths/random.ts';
import type { Entity } from '../../scene.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { Point } from '../drawing.ts';
import { tone } from '../own/brush.ts';
import { path, rect } from '../own/shapes.ts';
import { canAct, paintActor } from './actor.ts';
import { castMember } from './cast-member.ts';
import { COMPANIES } from './company-table.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Part } from './part.ts';
import { type PlaceSetting, paintSetting } from './place-settings.ts';
import { POSES } from './poses.ts';
import { createSketch, type Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';
import { BACK_Y, FRONT_Y, paintTable } from './table-top.ts';
import { paintToppings } from './toppings.ts';

/** More do not fit at one table. */
export const MOST_AT_TABLE = 9;

/** A table with those who sit at it. */
export interface TableCompany {
  readonly table: Entity;
  readonly parts: readonly Part[];
  /** Chairs that the prompt names. */
  readonly chair?: Entity;
  /** Things on the table; what everybody eats or works with lies before each. */
  readonly laid: readonly { readonly entity: Entity; readonly isForEach: boolean }[];
  /** What lies before everybody, and the thing of the prompt that it is. */
  readonly setting?: { readonly kind: PlaceSetting; readonly entity: Entity };
}

type End = 'left' | 'right' | undefined;

interface Sitter {
  readonly part: Part;
  readonly index: number;
  readonly end: End;
  /** Middle of the seat. */
  readonly seat: Point;
  readonly random: Random;
}

const ELBOW_ROOM = 590;
const SMALLEST_WIDTH = 1150;
const SEAT_HEIGHT = 450;
/** How much farther up the picture those behind sit, and those at the ends. */
const BEHIND = 250;
const AT_END = 95;
const END_GAP = 105;
const WOOD = '#a8703f';
/** Cats that sit at tables look over them. */
const SMALLEST_ANIMAL = 1.15;
const LARGEST_LAID = 330;
const LARGEST_FOR_EACH = 210;
const SMALLEST_LAID = 95;
const EXAGGERATION = 1.25;
const MOST_SHARED = 8;
const MOST_APART = 320;

/** How many sit down with these: couples and families are several. */
export function sittersOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { entity }) => sum + entity.count * (COMPANIES[entity.concept]?.length ?? 1), 0);
}

/** Everybody at the table: two at its ends, looking at each other, the others behind it. 1 unit = 1 mm. */
export function drawAtTable(sketch: Sketch, craft: Stagecraft, company: TableCompany, random: Random): void {
  const people = individuals(company.parts);
  const ends = people.length === 1 ? 0 : 2;
  const width = Math.max(SMALLEST_WIDTH, (people.length - ends) * ELBOW_ROOM + 120) * company.table.sizeFactor;
  const sitters = people.map(({ part, index }, i): Sitter => {
    const end: End = ends === 0 || (i > 0 && i < people.length - 1) ? undefined : i === 0 ? 'left' : 'right';
    const between = (i - (people.length - 1) / 2) * ELBOW_ROOM;
    const x = end === 'left' ? -width / 2 - END_GAP : end === 'right' ? width / 2 + END_GAP : between;
    const seat = { x, y: -SEAT_HEIGHT - (end ? AT_END : BEHIND) };
    return { part, index, end, seat, random: random.fork(`sitter ${i}`) };
  });
  const byDepth = [...sitters.filter(({ end }) => !end), ...sitters.filter(({ end }) => end)];
  const raiseArms = byDepth.map((sitter) => sitDown(sketch, craft, company, sitter, width));
  const { table } = company;
  const colour = colourOfMember(table, 0);
  const half = width / 2;
  sketch.add(table.id, { left: -half, right: half, top: BACK_Y, bottom: 0 }, (brush) =>
    paintTable(brush, {
      width,
      colour: colour ? colourHex(colour) : WOOD,
      hasCloth: company.setting?.kind === 'meal' && !colour,
    }),
  );
  for (const raise of raiseArms) raise();
  layThings(sketch, craft, company, sitters, width, random);
}

/** Everybody by himself: of four people each, of a couple both. */
function individuals(parts: readonly Part[]): { readonly part: Part; readonly index: number }[] {
  return parts.flatMap((part) => {
    const who = COMPANIES[part.entity.concept];
    const one = { ...part, entity: { ...part.entity, count: 1 } };
    return Array.from({ length: part.entity.count }, (_, k) =>
      who
        ? who.map((concept, i) => ({ part: { ...one, entity: { ...one.entity, concept } }, index: k * who.length + i }))
        : [{ part: one, index: k }],
    ).flat();
  });
}

/** Paints a chair and who sits on it, but for the arms that come to lie on the table: those are painted by what is returned. */
function sitDown(
  sketch: Sketch,
  craft: Stagecraft,
  { table, chair }: TableCompany,
  sitter: Sitter,
  width: number,
): () => void {
  const { part, index, end, seat, random } = sitter;
  paintChair(sketch, chair?.id ?? table.id, sitter);
  if (!canAct(craft, part.entity.concept)) {
    setDown(sketch, craft, sitter);
    return () => {};
  }
  const character = castMember(craft, part, index, random);
  const natural = metresPerUnit(character) * 1000 * part.entity.sizeFactor;
  const scale = character.species === 'animal' ? Math.max(SMALLEST_ANIMAL, natural) : natural;
  const placedAt = (figure: Figure): { x: number; y: number; scale: number; flip: boolean } => ({
    x: seat.x,
    y: seat.y - (figure.joints.pelvis.y + character.proportions.hip * 0.5) * scale,
    scale,
    flip: end === 'right',
  });
  if (part.action) {
    const figure = paintActor(createSketch(), craft, part, index, random, true);
    sketch.placed(placedAt(figure), () => paintActor(sketch, craft, part, index, random, true));
    return () => {};
  }
  const pose = end ? POSES['sit-chair-side'] : POSES['sit-chair'];
  const rest = createFigure(createSketch(), character, pose);
  const place = placedAt(rest);
  const inFigure = (x: number, y: number): Point => ({
    x: ((x - place.x) * (place.flip ? -1 : 1)) / scale,
    y: (y - place.y) / scale,
  });
  const hands = end
    ? {
        right: inFigure((end === 'left' ? -1 : 1) * (width / 2 - 120), FRONT_Y - 70),
        left: inFigure((end === 'left' ? -1 : 1) * (width / 2 - 170), FRONT_Y - 110),
      }
    : { left: inFigure(seat.x - 130, BACK_Y + 46), right: inFigure(seat.x + 130, BACK_Y + 46) };
  const figure = createFigure(sketch, character, reach(character, pose, hands));
  sketch.placed(place, () => {
    figure.body();
    figure.head();
  });
  return () => sketch.placed(place, figure.arms);
}

/** Dolls and animals that cannot sit are set on the chair. */
function setDown(sketch: Sketch, craft: Stagecraft, { part, index, seat, random, end }: Sitter): void {
  const { entity } = part;
  const colour = colourOfMember(entity, index);
  const artwork = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!artwork) throw new Error(`No drawing of "${entity.concept}"`);
  const place = { x: seat.x, y: seat.y + 60, height: 900 * entity.sizeFactor, flip: end === 'left' };
  sketch.art(entity.id, artwork, place, artwork.recolour);
}

function paintChair(sketch: Sketch, entity: number, { seat, end }: Sitter): void {
  const { x, y } = seat;
  const wood = '#8a5730';
  if (!end) {
    sketch.add(entity, { left: x - 215, right: x + 215, top: y - 480, bottom: y + 40 }, (brush) => [
      rect(x - 215, y - 480, 430, 520, brush.wall(wood), 46),
      rect(x - 165, y - 420, 330, 400, brush.wall(tone(wood, -0.3)), 30),
    ]);
    return;
  }
  const side = end === 'left' ? -1 : 1;
  sketch.add(entity, { left: x - 240, right: x + 240, top: y - 520, bottom: y + SEAT_HEIGHT }, (brush) => [
    path(`M${x + side * 165} ${y + 40} l${side * 62} -560 l${-side * 44} -4 l${-side * 70} 560z`, brush.pillar(wood)),
    [-1, 1].map((k) =>
      path(`M${x + k * 165 - 22} ${y + 40} h44 l-6 ${SEAT_HEIGHT - 40} h-32z`, brush.pillar(tone(wood, -0.12))),
    ),
    rect(x - 205, y + 22, 410, 46, brush.tube(tone(wood, 0.12)), 16),
  ]);
}

/** What is shared stands in the gaps between people; what everybody has lies before him. */
function layThings(
  sketch: Sketch,
  craft: Stagecraft,
  { laid, setting }: TableCompany,
  sitters: readonly Sitter[],
  width: number,
  random: Random,
): void {
  const own = laid.filter(({ isForEach }) => isForEach);
  for (const sitter of sitters) {
    const { end, seat } = sitter;
    const x = end ? (end === 'left' ? -1 : 1) * (width / 2 - 230) : seat.x;
    const y = end ? FRONT_Y - 22 : BACK_Y + 112;
    for (const [i, { entity }] of own.entries())
      layOne(sketch, craft, entity, sitter.index, sitter.random, {
        x: x + (i - (own.length - 1) / 2) * 150,
        y,
        tallest: LARGEST_FOR_EACH,
      });
    if (!setting || own.length > 0) continue;
    sketch.placed({ x, y }, () =>
      sketch.add(setting.entity.id, { left: -180, right: 210, top: -160, bottom: 10 }, (brush) =>
        paintSetting(brush, setting.kind, sitter.random.fork('setting')),
      ),
    );
  }
  const shared = laid
    .filter(({ isForEach }) => !isForEach)
    .flatMap(({ entity }) => Array.from({ length: Math.min(entity.count, MOST_SHARED) }, (_, k) => ({ entity, k })));
  const gaps = sitters.filter(({ end }) => !end).length + 1;
  const fitsGaps = gaps > 1 && shared.length <= gaps;
  const step = fitsGaps ? ELBOW_ROOM : Math.min(MOST_APART, (width - 500) / shared.length);
  // An even number of things in an odd number of gaps, or the other way round, would stand before faces.
  const shift = fitsGaps && shared.length % 2 !== gaps % 2 ? ELBOW_ROOM / 2 : 0;
  for (const [i, { entity, k }] of shared.entries()) {
    const x = (i - (shared.length - 1) / 2) * step + shift;
    layOne(sketch, craft, entity, k, random.fork(`laid ${i}`), { x, y: FRONT_Y - 46, tallest: LARGEST_LAID });
  }
}

function layOne(
  sketch: Sketch,
  craft: Stagecraft,
  entity: Entity,
  index: number,
  random: Random,
  { tallest, ...at }: Point & { readonly tallest: number },
): void {
  const colour = colourOfMember(entity, index);
  const artwork = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!artwork) throw new Error(`No drawing of "${entity.concept}"`);
  const natural = craft.factsOf(entity.concept).heightMetres * 1000 * EXAGGERATION * entity.sizeFactor;
  const height = Math.min(tallest, Math.max(SMALLEST_LAID, natural));
  sketch.art(entity.id, artwork, { ...at, height }, artwork.recolour);
  const width = (artwork.box[2] / artwork.box[3]) * height;
  sketch.placed(at, () => paintToppings(sketch, craft, entity, width, height, random));
}
