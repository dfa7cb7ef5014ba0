import type { Random } from '../../maths/random.ts';
import type { Entity } from '../../scene.ts';
import { type Artwork, artworkOf, colourOfMember } from '../artwork.ts';
import { canAct } from './actor.ts';
import { undressed } from './bathers.ts';
import { castMember } from './cast-member.ts';
import { createFigure } from './figure.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { drawQuadruped } from './quadruped.ts';
import type { Sketch } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';

/** Where the inside of a thing is seen: shares of its box. `rim` is the front edge; nothing in it shows below. */
export interface Cavity {
  readonly left: number;
  readonly right: number;
  /** Height of the rim at its ends and in its middle. */
  readonly rim: number;
  readonly dip: number;
  /** A window closes at the top as well. */
  readonly top?: number;
  /** Size of what is in it: height as a share of the container's. */
  readonly content: number;
  /** What is in it floats in the middle, and the glass shines over it. */
  readonly isGlass?: boolean;
}

const cavity = (left: number, right: number, rim: number, dip: number, content: number, top?: number): Cavity => ({
  left,
  right,
  rim,
  dip,
  content,
  ...(top === undefined ? {} : { top }),
});

/** Read off the drawings. Cars show their driver in the front window (they look to the left). */
export const CAVITIES: Readonly<Record<string, Cavity>> = {
  car: cavity(0.34, 0.76, 0.36, 0.36, 1, 0.1),
  convertible: cavity(0.36, 0.66, 0.38, 0.38, 1),
  'sports-car': cavity(0.4, 0.68, 0.31, 0.31, 1, 0.07),
  'vintage-car': cavity(0.5, 0.82, 0.35, 0.35, 1, 0.12),
  van: cavity(0.13, 0.32, 0.4, 0.4, 1, 0.16),
  'pickup-truck': cavity(0.33, 0.54, 0.36, 0.36, 1, 0.1),
  rowboat: cavity(0.1, 0.9, 0.24, 0.37, 1.5),
  gondola: cavity(0.1, 0.52, 0.58, 0.72, 1.2),
  'hot-air-balloon': cavity(0.415, 0.585, 0.895, 0.9, 0.12),
  'clawfoot-bathtub': cavity(0.08, 0.88, 0.2, 0.24, 0.75),
  'metal-bucket': cavity(0.1, 0.9, 0.24, 0.32, 0.5),
  cauldron: cavity(0.1, 0.9, 0.24, 0.33, 0.5),
  'treasure-chest': cavity(0.06, 0.94, 0.44, 0.44, 0.6),
  basket: cavity(0.06, 0.94, 0.22, 0.36, 0.42),
  bucket: cavity(0.08, 0.92, 0.2, 0.26, 0.5),
  'bowl-with-spoon': cavity(0.04, 0.96, 0.185, 0.36, 0.8),
  bowl: cavity(0.04, 0.96, 0.185, 0.36, 0.8),
  'fish-bowl': { ...cavity(0.12, 0.88, 0.86, 0.86, 0.42, 0.28), isGlass: true },
  aquarium: { ...cavity(0.08, 0.92, 0.82, 0.82, 0.3, 0.22), isGlass: true },
  vase: cavity(0.3, 0.7, 0.03, 0.05, 0.95),
  amphora: cavity(0.3, 0.7, 0.04, 0.06, 0.7),
  jar: { ...cavity(0.14, 0.86, 0.88, 0.88, 0.5, 0.26), isGlass: true },
  'flower-pot': cavity(0.06, 0.94, 0.09, 0.165, 1.1),
  'hot-beverage': cavity(0.09, 0.79, 0.33, 0.54, 0.7),
  'cup-of-tea': cavity(0.09, 0.79, 0.33, 0.54, 0.7),
  'teacup-without-handle': cavity(0.1, 0.9, 0.24, 0.3, 0.6),
  'hatched-egg': cavity(0.14, 0.86, 0.36, 0.38, 1.15),
  'cardboard-box': cavity(0.15, 0.85, 0.25, 0.25, 0.9),
  package: cavity(0.06, 0.94, 0.24, 0.34, 0.8),
  'shopping-cart': cavity(0.16, 0.96, 0.3, 0.3, 0.6),
  bathtub: cavity(0.08, 0.9, 0.56, 0.6, 0.6),
  canoe: cavity(0.05, 0.95, 0.36, 0.48, 1.5),
  sailboat: cavity(0.5, 0.72, 0.82, 0.83, 0.3),
  speedboat: cavity(0.3, 0.8, 0.42, 0.44, 0.7),
  automobile: cavity(0.4, 0.62, 0.44, 0.44, 0.9, 0.1),
  taxi: cavity(0.34, 0.58, 0.5, 0.5, 0.8, 0.22),
  'sport-utility-vehicle': cavity(0.36, 0.58, 0.46, 0.46, 0.85, 0.08),
  'police-car': cavity(0.28, 0.52, 0.42, 0.42, 0.75, 0.14),
  tractor: cavity(0.52, 0.72, 0.42, 0.42, 0.75, 0.06),
  'racing-car': cavity(0.48, 0.62, 0.36, 0.4, 1.2),
};

/** Containers whose own drawing is full already; something else stands in for them when filled. */
const EMPTY_TWINS: Readonly<Record<string, string>> = { vase: 'amphora', 'bowl-with-spoon': 'bowl' };
const MOST_CONTENTS = 9;
/** What is eaten lies in boats and carts in heaps of so many, at most so much larger than life. */
const MOST_HEAPED = 16;
const HEAPED_FACTOR = 3.2;
const HEAPED_IN: ReadonlySet<string> = new Set(['vessel', 'vehicle']);
/** Wider than this share of a car is more than one window. */
const SINGLE_WINDOW = 0.27;
/** Height of head and chest of who sits in a row, in widths of the seat. */
const SITTER_HEIGHTS = 1.8;
/** Flowers in a vase spread like a fan. */
const FAN_DEGREES = 26;

/** A container, vessel or car with its contents, at the container's scale (1 unit = 1 mm). */
export function drawFilled(
  sketch: Sketch,
  craft: Stagecraft,
  container: Entity,
  parts: readonly Part[],
  random: Random,
  index: number,
): void {
  const colour = colourOfMember(container, index);
  const shown = holderOf(craft, container.concept, parts);
  const artwork = artworkOf(craft.pack, EMPTY_TWINS[shown] ?? shown, {
    random,
    ...(colour ? { colour } : {}),
  });
  const hollow = CAVITIES[shown];
  if (!artwork || !hollow) throw new Error(`Nothing goes into "${container.concept}"`);
  const height = craft.factsOf(shown).heightMetres * 1000 * container.sizeFactor;
  const width = (artwork.box[2] / artwork.box[3]) * height;
  sketch.art(container.id, artwork, { x: 0, y: 0, height }, artwork.recolour);
  const x = (share: number): number => (share - 0.5) * width;
  const y = (share: number): number => (share - 1) * height;
  const left = x(hollow.left);
  const right = x(hollow.right);
  const middle = (left + right) / 2;
  const top = hollow.top === undefined ? -height * 6 : y(hollow.top);
  // The control point of a quadratic curve lies twice as deep as its middle.
  const control = y(hollow.rim) + 2 * (y(hollow.dip) - y(hollow.rim));
  const sides = hollow.top === undefined ? width : 0;
  const opening = `M${left - sides} ${top} H${right + sides} L${right + sides} ${y(hollow.rim)} H${right} Q${middle} ${control} ${left} ${y(hollow.rim)} H${left - sides}Z`;
  const isVessel = craft.factsOf(container.concept).heightMetres > 1.2;
  const heapedSize = (part: Part): number =>
    HEAPED_IN.has(craft.factsOf(container.concept).kind) && craft.factsOf(part.entity.concept).kind === 'food'
      ? craft.factsOf(part.entity.concept).heightMetres * 1000 * HEAPED_FACTOR
      : Infinity;
  const countOf = (part: Part): number =>
    heapedSize(part) < hollow.content * height
      ? Math.max(part.entity.count, Math.floor(MOST_HEAPED / parts.length))
      : Math.min(MOST_CONTENTS, part.entity.count);
  const isManned = ({ entity }: Part): boolean => hollow.top === undefined && canAct(craft, entity.concept);
  const members = parts.flatMap((part) => Array.from({ length: countOf(part) }, (_, k) => ({ part, k })));
  // Everybody aboard is seen: who sits in a row is no larger than their seat is wide.
  const elbowRoom = ((right - left) / members.length) * SITTER_HEIGHTS;
  // Alone in a car one sits at the wheel, in front.
  const alone = hollow.top !== undefined && !hollow.isGlass && hollow.right - hollow.left > SINGLE_WINDOW ? 0.27 : 0.5;
  sketch.clipped(opening, { left: left - sides, right: right + sides, top, bottom: y(hollow.dip) }, () => {
    for (const [i, { part, k }] of members.entries()) {
      const share = members.length === 1 ? alone : (i + 0.5) / members.length;
      const isWindow = hollow.top !== undefined && !hollow.isGlass;
      const usual = isWindow
        ? y(hollow.rim) - y(hollow.top!)
        : hollow.content * height * (members.length > 3 ? 0.8 : 1);
      const size = Math.min(usual, heapedSize(part), isManned(part) ? elbowRoom : Number.POSITIVE_INFINITY);
      const deep = hollow.isGlass
        ? afloat(hollow, y, size, random)
        : y(hollow.dip) + size * (isWindow ? 0.02 : members.length > 1 ? random.between(0.04, 0.24) : 0.16);
      const jitter = random.between(-0.05, 0.05);
      const inset = !isWindow && members.length > 1 && size < (right - left) * 0.7 ? size * 0.38 : 0;
      fill(sketch, craft, part, k + index, random.fork(`content ${i}`), {
        x: left + inset + (right - left - 2 * inset) * (share + jitter),
        y: deep,
        height: size,
        ...(isAsleep(part.entity) ? berthOf(left, right, i, members.length) : { left, right }),
        isWindow,
        shortest: isVessel ? 0 : height * 0.8,
        isWet: /bathtub|hot-tub/.test(container.concept),
        slant: isWindow || members.length === 1 ? 0 : (share - 0.5) * 2 * FAN_DEGREES * Math.min(1, hollow.content),
      });
    }
  });
}

const BOWLS: ReadonlySet<string> = new Set(['bowl', 'bowl-with-spoon']);

/** Fish live in bowls of glass. */
function holderOf(craft: Stagecraft, concept: string, parts: readonly Part[]): string {
  const holdsFish = parts.every(({ entity }) => craft.factsOf(entity.concept).kind === 'sea-creature');
  return BOWLS.has(concept) && holdsFish ? 'fish-bowl' : concept;
}

/** Foot of something that floats in glass. */
function afloat(hollow: Cavity, y: (share: number) => number, size: number, random: Random): number {
  const room = y(hollow.rim) - y(hollow.top ?? hollow.rim);
  return y(hollow.rim) - Math.max(0, room - size) * random.between(0.35, 0.7);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where the cavity's sides are. */
  readonly left: number;
  readonly right: number;
  readonly isWindow: boolean;
  /** Degrees things lean outwards. */
  readonly slant: number;
  readonly isWet: boolean;
  /** Somebody who looks out of a container is at least this high. */
  readonly shortest: number;
}

function fill(sketch: Sketch, craft: Stagecraft, part: Part, index: number, random: Random, spot: Spot): void {
  const { entity } = part;
  if (isAsleep(entity) && layAsleep(sketch, craft, part, index, random, spot)) return;
  if (canAct(craft, entity.concept)) {
    const cast = castMember(craft, part, index, random, isAsleep(entity));
    const character = spot.isWet ? undressed(cast) : cast;
    // Head and chest show above a rim, the head alone in a window; the rest is below.
    const { head, torso } = character.proportions;
    const below = spot.isWindow ? 0.2 : 0.75;
    const height = spot.isWindow ? spot.height : Math.max(spot.height, spot.shortest);
    const scale = height / (head * (spot.isWindow ? 1.02 : 1) + torso * below);
    const figure = createFigure(sketch, character, POSES['sit-chair']);
    const y = spot.y - (figure.joints.neck.y + torso * below) * scale;
    sketch.placed({ x: spot.x, y, scale }, () => figure.all());
    if (part.action && spot.isWindow) holdAtCheek(sketch, craft, part.action.object, index, random, spot);
    return;
  }
  const artwork = contentArtwork(craft, entity, index, random);
  const aspect = artwork.box[2] / artwork.box[3];
  const height = Math.min(spot.height, (spot.height * 1.6) / aspect);
  const x = between(spot, (height * aspect) / 2);
  sketch.art(
    entity.id,
    artwork,
    { x, y: spot.y, height, degrees: spot.slant + random.between(-8, 8) },
    artwork.recolour,
  );
}

/** A thing beside the face of who looks out of a window, as if held there. */
function holdAtCheek(
  sketch: Sketch,
  craft: Stagecraft,
  object: Entity,
  index: number,
  random: Random,
  { x, y, height }: Spot,
): void {
  const artwork = contentArtwork(craft, object, index, random);
  sketch.art(
    object.id,
    artwork,
    { x: x + height * 0.4, y: y + height * 0.06, height: height * 0.46 },
    artwork.recolour,
  );
}

function isAsleep({ pose }: Entity): boolean {
  return pose === 'sleep' || pose === 'lie';
}

/** How much of the whole width each of several sleepers takes: they lie partly over each other. */
const BERTH_WIDTHS = [1, 1, 0.66, 0.54, 0.46] as const;

/** The part of an opening that one of several sleepers lies in. */
function berthOf(
  left: number,
  right: number,
  index: number,
  count: number,
): { readonly left: number; readonly right: number } {
  const width = (right - left) * (BERTH_WIDTHS[count] ?? BERTH_WIDTHS.at(-1)!);
  const from = count === 1 ? left : left + ((right - left - width) * index) / (count - 1);
  return { left: from, right: from + width };
}

/** Width of the rig's curled animals. */
const CURLED_WIDTH = 860;
/** Width of who lies in something, as a share of its opening. */
const LYING_WIDTH = 0.96;
/** A bundle shows its face over the rim: so far is it above where things lie, in its own heights. */
const BUNDLE_RAISED = 0.02;
/** How deep who lies sinks in, in his own heights. */
const SUNK = 0;

/** A baby in its blanket, or an animal that is curled up, across the whole of a basket; false for others, and in a window. */
function layAsleep(
  sketch: Sketch,
  craft: Stagecraft,
  part: Part,
  index: number,
  random: Random,
  { left, right, y, isWindow }: Spot,
): boolean {
  const { entity } = part;
  if (isWindow) return false;
  const width = (right - left) * LYING_WIDTH;
  const x = (left + right) / 2;
  if (entity.concept === 'baby') {
    const bundle = contentArtwork(craft, { ...entity, concept: 'swaddled-baby' }, index, random);
    const height = (width * bundle.box[3]) / bundle.box[2];
    sketch.art(entity.id, bundle, { x, y: y - height * BUNDLE_RAISED, width });
    return true;
  }
  const animal = canAct(craft, entity.concept)
    ? castMember(craft, part, index, random, entity.pose === 'sleep')
    : undefined;
  if (animal?.species !== 'animal') return false;
  const scale = width / CURLED_WIDTH;
  sketch.placed({ x, y: y + CURLED_WIDTH * scale * SUNK * 0.5, scale }, () => drawQuadruped(sketch, animal, 'curled'));
  return true;
}

/** Moved inwards until it hangs over neither side; what is wider than the cavity stays where it is. */
function between({ x, left, right, isWindow }: Spot, halfWidth: number): number {
  if (isWindow || 2 * halfWidth >= right - left) return x;
  return Math.min(right - halfWidth, Math.max(left + halfWidth, x));
}

function contentArtwork(craft: Stagecraft, entity: Entity, index: number, random: Random): Artwork {
  const colour = colourOfMember(entity, index);
  const artwork = artworkOf(craft.pack, entity.concept, { random, ...(colour ? { colour } : {}) });
  if (!artwork) throw new Error(`No drawing of "${entity.concept}"`);
  return artwork;
}
