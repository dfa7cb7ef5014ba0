import type { Random } from '../../maths/random.ts';
import { type Entity, LOOKS_AWAY } from '../../scene.ts';
import { type Artwork, artworkOf, colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import type { Point } from '../drawing.ts';
import { canAct, paintActor } from './actor.ts';
import { animalLook } from './animal-table.ts';
import { castMember } from './cast-member.ts';
import { paintAbed, paintLying } from './lying.ts';
import type { Part } from './part.ts';
import { drawQuadruped } from './quadruped.ts';
import { createSketch, type Sketch } from './sketch.ts';
import { metresPerUnit, type Stagecraft } from './stagecraft.ts';

/** Sitters look lost when they are much smaller than what they sit on. */
const SMALLEST_SITTER = 0.82;
/** Those who do something are the picture's point. */
const SMALLEST_ACTOR = 1.05;
/** On a crescent moon, say. */
const ON_HUGE_THINGS = 0.5;
const MOST_SITTERS = 5;

/** A piece of furniture with those who sit or lie on it, at the furniture's scale (1 unit = 1 mm). */
export function drawSeated(
  sketch: Sketch,
  craft: Stagecraft,
  seat: Entity,
  parts: readonly Part[],
  random: Random,
  index: number,
): void {
  const artwork = seatArtwork(craft, seat, random, index);
  const height = craft.factsOf(seat.concept).heightMetres * 1000 * seat.sizeFactor;
  const width = (artwork.box[2] / artwork.box[3]) * height;
  const anchor = artwork.anchors.seat ?? artwork.anchors.surface ?? { x: 0.5, y: 0.5 };
  const paintSeat = (): void => {
    sketch.art(seat.id, artwork, { x: 0, y: 0, height }, artwork.recolour);
  };
  // Who is seen from behind sits before the back of the bench.
  const isBehindBack = parts.every(({ entity }) => entity.attributes.includes(LOOKS_AWAY)) && BACKED.test(seat.concept);
  if (!isBehindBack) paintSeat();
  const all = parts.flatMap((part) => Array.from({ length: part.entity.count }, (_, k) => ({ part, k })));
  const sitters = all.slice(0, MOST_SITTERS);
  const spread = Math.min(width * 0.62, (sitters.length - 1) * width * 0.3);
  for (const [i, { part, k }] of sitters.entries()) {
    const share = sitters.length === 1 ? 0 : i / (sitters.length - 1) - 0.5;
    const end = sitters.length > 1 ? SEATS_OF[seat.concept]?.[i] : undefined;
    const x = end ? (end.x - 0.5) * width : (anchor.x - 0.5) * width + share * spread;
    const y = ((end ?? anchor).y - 1) * height;
    seatOne(sketch, craft, part, k + index, random.fork(`sitter ${i}`), {
      x,
      y,
      height,
      ...(seat.concept === 'double-bed' && { quilt: quiltOf(seat, index) }),
      isBed: /bed$/.test(seat.concept),
      isChair: CHAIRS.test(seat.concept),
      isHuge: craft.factsOf(seat.concept).kind !== 'furniture',
    });
  }
  if (isBehindBack) paintSeat();
  seatOnFloor(sketch, craft, all.slice(MOST_SITTERS), width, height, random);
}

/** Who found no place on the seat sits cross-legged before it. */
function seatOnFloor(
  sketch: Sketch,
  craft: Stagecraft,
  rest: readonly { readonly part: Part; readonly k: number }[],
  width: number,
  height: number,
  random: Random,
): void {
  const step = Math.min(width * 0.3, (width * WIDEST_ROW) / Math.max(1, rest.length - 1));
  for (const [i, { part, k }] of rest.entries()) {
    const entity: Entity = { ...part.entity, pose: 'meditate' };
    const own = random.fork(`floor ${i}`);
    const character = castMember(craft, part, k, own);
    const scale = Math.max(metresPerUnit(character) * 1000, (height * SMALLEST_SITTER) / 1000) * entity.sizeFactor;
    const x = (i - (rest.length - 1) / 2) * step;
    sketch.placed({ x, y: height * (BEFORE_SEAT + (i % 2) * 0.05), scale }, () =>
      paintActor(sketch, craft, { ...part, entity }, k, own, false),
    );
  }
}

/** How far before the seat one sits on the floor, and how wide the row is, in heights and widths of the seat. */
const BEFORE_SEAT = 0.22;
const WIDEST_ROW = 1.25;

const BACKED = /^(bench|sofa|armchair|chair|couch-and-lamp|rocking-chair)$/;

/** Where each sits on what has a seat for each, as shares of its box. */
const SEATS_OF: Readonly<Record<string, readonly Point[]>> = {
  seesaw: [
    { x: 0.09, y: 0.58 },
    { x: 0.9, y: 0.17 },
  ],
};
const CHAIRS = /chair$|^stool$|^throne$/;
const QUILT = '#4f77ac';

function quiltOf(bed: Entity, index: number): string {
  const colour = colourOfMember(bed, index);
  return colour ? colourHex(colour) : QUILT;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly isBed: boolean;
  /** Too short to lie on. */
  readonly isChair: boolean;
  /** Colour of the quilt of a bed that is seen from its foot. */
  readonly quilt?: string;
  readonly isHuge: boolean;
}

function seatOne(sketch: Sketch, craft: Stagecraft, part: Part, index: number, random: Random, place: Place): void {
  const { entity } = part;
  const { x, y, height } = place;
  if (!canAct(craft, entity.concept)) {
    restOn(sketch, craft, entity, index, random, place);
    return;
  }
  const character = castMember(craft, part, index, random);
  const natural = metresPerUnit(character) * 1000;
  const smallest = place.isHuge ? ON_HUGE_THINGS : part.action ? SMALLEST_ACTOR : SMALLEST_SITTER;
  const scale = Math.max(natural, (height * smallest) / 1000) * entity.sizeFactor;
  const isAsleep = entity.pose === 'sleep' || entity.pose === 'lie';
  const isAnimal = animalLook(entity.concept) !== undefined && character.species === 'animal';
  const sleeps = isAsleep && (isAnimal || !place.isChair);
  if (isAnimal && !part.action && part.wearing.length === 0) {
    sketch.placed({ x, y: y + height * 0.05, scale: scale * (sleeps ? 0.9 : 0.82) }, () =>
      drawQuadruped(sketch, character, sleeps ? 'curled' : 'sitting'),
    );
    return;
  }
  if (sleeps && place.quilt) {
    sketch.placed({ x, y: y - height * 0.05, scale: scale * 0.86 }, () =>
      paintAbed(sketch, { ...character, eyesClosed: entity.pose === 'sleep' }, place.quilt!),
    );
    if (part.action) layInArms(sketch, craft, part.action.object, index, random, { x, y, scale });
    return;
  }
  if (sleeps) {
    sketch.placed({ x, y: y + height * 0.06, scale: scale * 0.86 }, () =>
      paintLying(sketch, { ...character, eyesClosed: entity.pose === 'sleep' }, random, place.isBed),
    );
    return;
  }
  // Painted twice: into a scrap to learn where the pelvis comes to lie, then in its place.
  const pelvis = paintActor(createSketch(), craft, part, index, random, true).joints.pelvis;
  sketch.placed({ x, y: y - (pelvis.y + character.proportions.hip * 0.5) * scale, scale }, () =>
    paintActor(sketch, craft, part, index, random, true),
  );
}

/** What somebody in bed holds lies on the quilt before the breast. */
function layInArms(
  sketch: Sketch,
  craft: Stagecraft,
  entity: Entity,
  index: number,
  random: Random,
  { x, y, scale }: Pick<Place, 'x' | 'y'> & { readonly scale: number },
): void {
  const colour = colourOfMember(entity, index);
  const artwork = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!artwork) throw new Error(`No drawing of "${entity.concept}"`);
  const natural = craft.factsOf(entity.concept).heightMetres * 1000 * entity.sizeFactor;
  const height = Math.min(LARGEST_ABED, Math.max(SMALLEST_ABED, natural)) * scale;
  sketch.art(entity.id, artwork, { x: x + BESIDE_BREAST * scale, y: y + height * 0.5, height }, artwork.recolour);
}

/** Heights of what is held in bed, and how far it lies from the middle, for a sleeper of 1000 units. */
const SMALLEST_ABED = 130;
const LARGEST_ABED = 270;
const BESIDE_BREAST = 70;

/** Things and animals that cannot sit are set down. */
function restOn(
  sketch: Sketch,
  craft: Stagecraft,
  entity: Entity,
  index: number,
  random: Random,
  { x, y, height }: Place,
): void {
  const colour = colourOfMember(entity, index);
  const artwork = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!artwork) throw new Error(`No drawing of "${entity.concept}"`);
  const natural = craft.factsOf(entity.concept).heightMetres * 1000 * entity.sizeFactor;
  const shown = Math.min(height * 0.8, Math.max(height * 0.28, natural));
  sketch.art(entity.id, artwork, { x, y: y + height * 0.03, height: shown }, artwork.recolour);
}

function seatArtwork(craft: Stagecraft, seat: Entity, random: Random, index: number): Artwork {
  const colour = colourOfMember(seat, index);
  const artwork = artworkOf(craft.pack, seat.concept, { random, ...(colour ? { colour } : {}) });
  if (!artwork) throw new Error(`No drawing of "${seat.concept}"`);
  return artwork;
}
