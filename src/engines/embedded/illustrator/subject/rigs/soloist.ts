import type { Random } from '../../maths/random.ts';
import type { Entity, PoseId } from '../../scene.ts';
import { type Artwork, artworkOf, colourOfMember } from '../artwork.ts';
import { LETTER_PLACES } from '../bearers.ts';
import { colourHex } from '../colour-table.ts';
import type { SubjectDrawing } from '../drawing.ts';
import { accentOf } from '../drawn-parts.ts';
import { growTree } from '../grown/grown-tree.ts';
import { OWN_SUBJECTS } from '../own/index.ts';
import { inkOn, type LetteringBox, lettering } from '../own/lettering.ts';
import { rect } from '../own/shapes.ts';
import { motionArt, posedArt } from '../posed-art.ts';
import { choosePose, paintActor } from './actor.ts';
import { animalLook, HEAD_ONLY } from './animal-table.ts';
import { paintDiver, paintSwimmer } from './bathers.ts';
import { isPersonConcept } from './cast.ts';
import { coatColour } from './cast-animal.ts';
import { castMember } from './cast-member.ts';
import type { Character } from './character.ts';
import { drawCompany } from './company.ts';
import { isCompany } from './company-table.ts';
import { isNeckwear } from './dressed-head.ts';
import { beastMood } from './face/beast-mood.ts';
import { createFigure } from './figure.ts';
import { gestureOf } from './gestures.ts';
import { isAblaze, paintBeforeHouse, paintBehindHouse } from './hearth.ts';
import { drawInPond, isInPond } from './in-pond.ts';
import { paintLying } from './lying.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { letteringOf, withPrints } from './prints.ts';
import { drawQuadruped, type QuadrupedShape } from './quadruped.ts';
import { drawSeated } from './seats.ts';
import { createSketch } from './sketch.ts';
import { metresPerUnit, type Stagecraft } from './stagecraft.ts';
import { isRaised, placeOfThing } from './thing-place.ts';
import { paintToppings } from './toppings.ts';
import { impliedPose, isWholeArt } from './whole-art.ts';

/** Standing characters that walk on two legs even when they could go on four. */
const BIPEDS: ReadonlySet<string> = new Set([
  'robot',
  'alien',
  'alien-monster',
  'teddy-bear',
  'frog',
  'hamster',
  'koala',
  'panda',
]);
/** Where an animal on all fours wears things. */
const ON_ALL_FOURS: ReadonlySet<string> = new Set(['hat', 'glasses', 'details']);
/** What even four-legged animals do upright. */
const UPRIGHT_POSES: ReadonlySet<PoseId> = new Set(['dance', 'meditate']);
const METRES_PER_MILLIMETRE = 0.001;

/** One entity by itself: a figure for people and heads, the pack's or our own drawing for the rest. */
export function drawSoloist(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const { entity, wearing } = part;
  const { concept } = entity;
  if (isCompany(concept)) return drawCompany(craft, part, index, random);
  if (RIDES_BICYCLE.test(concept)) return drawCyclist(craft, part, index, random);
  if (isWholeArt(concept)) {
    const draw = OWN_SUBJECTS.has(concept) ? drawThing : drawWholeArt;
    return draw(craft, entity, index, random);
  }
  if (isAtEase(part) && isFigureLike(concept) && !RIGGED_FIRST.has(concept))
    return drawThing(craft, entity, index, random);
  if (isPersonConcept(craft.pack, concept)) return drawPerson(craft, withImpliedPose(part, craft), index, random);
  const isDrawnMoving =
    wearing.length === 0 &&
    (entity.pose === 'graze' || (!runsFacing(concept) && motionArt(concept, entity.pose) !== undefined));
  const rigged =
    !isDrawnMoving &&
    animalLook(concept) !== undefined &&
    (HEAD_ONLY.has(concept) || RIGGED_FIRST.has(concept) || wearing.length > 0 || needsRig(entity));
  return rigged ? drawAnimal(craft, part, index, random) : drawThing(craft, entity, index, random);
}

/** Pets run with their faces to the viewer, what has hooves from the side. */
function runsFacing(concept: string): boolean {
  return RIGGED_FIRST.has(concept) && !animalLook(concept)?.isHoofed;
}

/** Animals that the rig shows with more life than the pack. */
const RIGGED_FIRST: ReadonlySet<string> = new Set([
  'wombat',
  'groundhog',
  'quokka',
  'ferret',
  'opossum',
  'lemur',
  'chinchilla',
  'dog',
  'cat',
  'black-cat',
  'pig',
  'mouse',
  'rat',
  'monkey',
  'rabbit',
  'elephant',
  'ewe',
  'sheep',
  'ram',
  'goat',
  'cow',
  'deer',
  'donkey',
  'mermaid',
]);

/** The pack's word for somebody on a bicycle. */
const RIDES_BICYCLE = /-biking$/;

function drawCyclist(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const sketch = createSketch();
  const bicycle: Entity = { ...part.entity, concept: 'bicycle', word: 'bicycle', count: 1, attributes: [] };
  const cyclist: Part = { ...part, action: { kind: 'riding', object: bicycle } };
  const { character } = paintActor(sketch, craft, cyclist, index, random, false);
  return sketch.finish({ metresPerUnit: metresPerUnit(character) * part.entity.sizeFactor });
}

const FISHTAILED = /mer(maid|man)$/;

function withImpliedPose(part: Part, { scene }: Stagecraft): Part {
  const { concept } = part.entity;
  const swims = FISHTAILED.test(concept) && scene.setting === 'underwater';
  const pose = part.entity.pose ?? (swims ? 'swim' : impliedPose(concept));
  return pose ? { ...part, entity: { ...part.entity, pose } } : part;
}

/** Poses that figures of our own are drawn in. */
const SHOWN_POSES: Readonly<Record<string, PoseId>> = { ballerina: 'dance' };

/** The sex of figures of our own, where a word for them says it again. */
const FIGURE_SEX: Readonly<Record<string, string>> = { ballerina: 'female' };

/** Nothing is asked of them that their own drawing does not show. */
function isAtEase({ entity, wearing, action }: Part): boolean {
  return (
    !action &&
    wearing.length === 0 &&
    (entity.pose === undefined || entity.pose === 'stand' || entity.pose === SHOWN_POSES[entity.concept]) &&
    entity.attributes.every((attribute) => attribute === FIGURE_SEX[entity.concept])
  );
}

/** Knights, kings, wizards: figures that we draw ourselves, finer than a rig. */
function isFigureLike(concept: string): boolean {
  const kind = OWN_SUBJECTS.get(concept)?.kind;
  return kind === 'person' || kind === 'fantasy';
}

/** Animals that the pack shows standing and the rig in full stretch. */
const LOPERS: ReadonlySet<string> = new Set(
  'dog cat black-cat poodle guide-dog tiger fox wolf lion bear panda'.split(' '),
);

/** The pack's animals stand or walk; other poses are the rigs'. */
function needsRig({ pose, concept, attributes }: Entity): boolean {
  if (gestureOf(attributes)) return true;
  if (beastMood(attributes) && animalLook(concept)?.ownHead !== undefined) return true;
  if ((concept === 'horse' && pose !== 'sit') || concept === 'dragon') return false;
  if (pose === 'run') return concept.endsWith('-body') || LOPERS.has(concept);
  return (
    pose === 'sit' ||
    pose === 'kneel' ||
    pose === 'sleep' ||
    pose === 'lie' ||
    pose === 'dance' ||
    pose === 'meditate' ||
    (pose === 'jump' && (HEAD_ONLY.has(concept) || LOPERS.has(concept)))
  );
}

function drawPerson(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const sketch = createSketch();
  const { pose } = part.entity;
  const lies = pose === 'sleep' || pose === 'lie';
  const character = castMember(craft, part, index, random, pose === 'sleep');
  let isSideOn = false;
  if (lies) return drawSleeper(craft, part, character, index, random);
  else if (pose === 'swim') {
    const paint = craft.scene.setting === 'underwater' ? paintDiver : paintSwimmer;
    sketch.placed({ flip: random.chance(0.5) }, () => paint(sketch, character, random));
  } else {
    const chosen = choosePose(part.entity, random, false, character);
    // Who has to do with somebody or something there does not greet the viewer.
    const isBusy = craft.scene.relations.some(({ subject, object }) => [subject, object].includes(part.entity.id));
    const stance = chosen === POSES.wave && isBusy ? POSES.relaxed : chosen;
    isSideOn = stance.facing === 'side';
    createFigure(sketch, character, stance).all();
    // Down to the ground, above which somebody may jump.
    sketch.extend({ left: -1, right: 1, top: -1, bottom: 0 });
  }
  return sketch.finish({
    metresPerUnit: metresPerUnit(character) * part.entity.sizeFactor,
    footing: pose === 'swim' ? 'floats' : pose === 'fly' ? 'flies' : 'stands',
    looks: isSideOn ? 'right' : undefined,
  });
}

/** In a bed when indoors or nowhere in particular, else on the ground. */
function drawSleeper(
  craft: Stagecraft,
  part: Part,
  character: Character,
  index: number,
  random: Random,
): SubjectDrawing {
  const sketch = createSketch();
  const { setting } = craft.scene;
  const isIndoors = setting === undefined || setting === 'room' || setting === 'table';
  const isOnSomething = craft.scene.relations.some(
    ({ kind, subject }) => subject === part.entity.id && (kind === 'on' || kind === 'in'),
  );
  if (part.entity.pose === 'sleep' && isIndoors && !isOnSomething) {
    const bed: Entity = { ...part.entity, concept: 'bed', count: 1, colours: [], attributes: [] };
    drawSeated(sketch, craft, bed, [{ ...part, entity: { ...part.entity, count: 1 } }], random, index);
    return sketch.finish({ metresPerUnit: METRES_PER_MILLIMETRE });
  }
  paintLying(sketch, character, random, false);
  return sketch.finish({ metresPerUnit: metresPerUnit(character) * part.entity.sizeFactor, footing: 'lies' });
}

function drawAnimal(craft: Stagecraft, part: Part, index: number, random: Random): SubjectDrawing {
  const sketch = createSketch();
  const { entity } = part;
  const sleeps = entity.pose === 'sleep' || entity.pose === 'lie';
  const character = castMember(craft, part, index, random, sleeps);
  const concept = entity.concept.replace(/-(?:face|body|figure)$/, '');
  if (sleeps && character.species === 'animal') drawQuadruped(sketch, character, 'curled');
  else if (
    BIPEDS.has(concept) ||
    isClothed(part, character) ||
    UPRIGHT_POSES.has(entity.pose ?? 'stand') ||
    gestureOf(entity.attributes)
  ) {
    const isTeddyLike = concept === 'panda' || concept === 'koala' || concept === 'hamster' || concept === 'frog';
    const pose =
      entity.pose || !isTeddyLike || gestureOf(entity.attributes)
        ? choosePose(entity, random, false, character)
        : POSES[random.pick(['sit-ground', 'sit-ground', 'wave', 'walk'] as const)];
    sketch.placed({ flip: pose.facing === 'side' }, () => createFigure(sketch, character, pose).all());
  } else drawQuadruped(sketch, character, shapeFor(entity, random));
  return sketch.finish({
    metresPerUnit: metresPerUnit(character) * entity.sizeFactor,
    footing: sleeps ? 'lies' : 'stands',
  });
}

/** True of animals that wear more than what can be worn on all fours, where the rig draws it. */
function isClothed({ wearing }: Part, { species, worn, outfit }: Character): boolean {
  if (wearing.length === 0) return false;
  const isOnlyHeadgear = Object.keys(worn ?? {}).every(
    (place) => ON_ALL_FOURS.has(place) && (place !== 'details' || outfit.details.some(isNeckwear)),
  );
  return species !== 'animal' || outfit.cape !== undefined || !isOnlyHeadgear;
}

/** How a four-legged animal stands or moves; at ease it is left to chance. */
export function shapeFor({ concept, pose }: Entity, random: Random): QuadrupedShape {
  if (pose === undefined && animalLook(concept)?.isHoofed) return random.pick(['standing', 'walking']);
  if (pose === 'sit' || pose === 'kneel') return 'sitting';
  if (pose === 'run') return 'running';
  if (pose === 'jump') return 'leaping';
  if (pose === 'walk') return 'walking';
  return pose === 'stand' ? 'standing' : random.pick(['sitting', 'standing', 'walking', 'sitting'] as const);
}

function drawThing(craft: Stagecraft, entity: Entity, index: number, random: Random): SubjectDrawing {
  if (isInPond(craft, entity)) return drawInPond(craft, entity, index, random.fork(`pond ${index}`));
  const facts = craft.factsOf(entity.concept);
  const said = colourOfMember(entity, index);
  const colour = facts.kind === 'animal' ? coatColour(said) : said;
  const grown = growTree(entity, colour, craft, random.fork(`tree ${index}`));
  if (grown) return grown;
  const sketch = createSketch();
  const text = letteringOf(craft, entity);
  const accent = accentOf(craft.scene, entity);
  const options = {
    random: random.fork(`thing ${index}`),
    ...(colour ? { colour } : {}),
    ...(accent ? { accent } : {}),
    ...(text === undefined ? {} : { lettering: text }),
  };
  const posed = posedArt(entity.concept, entity.pose);
  const plain = artworkOf(craft.pack, posed, options);
  if (!plain) throw new Error(`No drawing of "${entity.concept}"`);
  const artwork = withPrints(craft, entity, plain, random.fork(`print ${index}`));
  const { footing } = facts;
  const { heightMetres } = craft.factsOf(posed);
  const unit = 1000;
  const width = (artwork.box[2] / artwork.box[3]) * unit;
  paintBehindHouse(sketch, craft, entity, width, unit);
  const place = placeOfThing(craft, entity, width, unit);
  sketch.art(entity.id, artwork, { ...place, height: unit }, artwork.recolour);
  paintToppings(sketch, craft, entity, width, unit, random.fork(`toppings ${index}`));
  paintBeforeHouse(sketch, craft, entity, width, unit, random.fork(`fire ${index}`));
  if (isRaised(entity)) sketch.extend({ left: -1, right: 1, top: -1, bottom: 0 });
  const letters = LETTER_PLACES[entity.concept];
  if (text && letters) {
    const box = {
      cx: (letters.x - 0.5) * width,
      cy: (letters.y - 1) * unit,
      width: letters.width * width,
      height: letters.height * unit,
    };
    sketch.add(entity.id, { left: 0, right: 0, top: -unit, bottom: 0 }, () => [
      letters.blank ? blankOf(box, letters.blank) : [],
      lettering(text, box, { fill: letters.fill ?? inkOn(colour ? colourHex(colour) : artwork.colour) }),
    ]);
  }
  return sketch.finish({
    metresPerUnit: (heightMetres * entity.sizeFactor) / unit,
    footing: entity.pose === 'fly' ? 'flies' : entity.pose === 'swim' ? 'floats' : footing,
    endsAtWater: posed !== entity.concept && facts.kind === 'sea-creature',
    emissive: Math.max(artwork.emissive, ownLight(craft, entity)),
    anchors: anchorsOf(artwork, width, unit),
  });
}

/** How far a house on fire is lit by itself, and a thing that glows. */
const ABLAZE = 0.35;
const GLOWING = 0.75;

function ownLight(craft: Stagecraft, entity: Entity): number {
  if (entity.attributes.includes('glowing')) return GLOWING;
  return isAblaze(craft, entity) ? ABLAZE : 0;
}

/** Covers what a drawing shows where letters go. */
function blankOf({ cx, cy, width, height }: LetteringBox, fill: string): string {
  const margin = height * 0.08;
  return rect(cx - width / 2 - margin, cy - height / 2 - margin, width + 2 * margin, height + 2 * margin, fill, margin);
}

function anchorsOf(artwork: Artwork, width: number, height: number): SubjectDrawing['anchors'] {
  return Object.fromEntries(
    Object.entries(artwork.anchors).map(([name, { x, y }]) => [name, { x: (x - 0.5) * width, y: (y - 1) * height }]),
  );
}

function drawWholeArt(craft: Stagecraft, entity: Entity, index: number, random: Random): SubjectDrawing {
  const tone = random.fork(`tone ${index}`).pick(['medium-light', 'medium', 'dark']);
  const neutral = entity.concept.replace(/-facing-right$/, '');
  const art =
    craft.pack.get(`${neutral}-${tone}`, 'tones') ??
    craft.pack.get(`${neutral.replace(/^(man|woman)-/, 'person-')}-${tone}`, 'tones') ??
    craft.pack.get(neutral, 'fluent') ??
    craft.pack.get(neutral, 'noto');
  if (!art) return drawThing(craft, entity, index, random);
  const sketch = createSketch();
  sketch.art(entity.id, art, { x: 0, y: 0, height: 1000 });
  const { heightMetres, footing } = craft.factsOf(entity.concept);
  return sketch.finish({ metresPerUnit: (heightMetres * entity.sizeFactor) / 1000, footing });
}
