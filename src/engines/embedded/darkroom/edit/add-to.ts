import type { Raster } from '../../../../core/image.ts';
import type { Scene } from '../../illustrator/scene.ts';
import type { FactsOf } from '../../illustrator/subject/facts.ts';
import type { ReportProgress } from '../../render-tools.ts';
import { emptyPlace, type PlaceWish, placeWish } from '../insert/empty-place.ts';
import { heavenlyBody } from '../insert/heavenly-body.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { isBow } from '../insert/rainbow-within.ts';
import { withAlphaOf } from '../opaque.ts';
import { findFaces } from '../segment/find-faces.ts';
import { findStuff } from '../segment/find-stuff.ts';
import { WORKING_LONGER_SIDE_PX, workingPicture } from '../segment/working-picture.ts';
import type { EditResult, EditTools, PictureOrder } from './editor.ts';

/** Where an instruction says that something is to go. */
const SIDES: readonly (readonly [words: RegExp, wish: Partial<PlaceWish>])[] = [
  [/\b(?:on|to|at|in)\s+the\s+left\b|\bleft\s+(?:side|corner|half)\b/i, { side: 'left' }],
  [/\b(?:on|to|at|in)\s+the\s+right\b|\bright\s+(?:side|corner|half)\b/i, { side: 'right' }],
  [/\b(?:in|at)\s+the\s+(?:middle|centre|center)\b/i, { side: 'middle' }],
  [/\b(?:in|at|on)\s+the\s+(?:foreground|front|bottom)\b/i, { depth: 'near' }],
  [/\b(?:in|at)\s+the\s+(?:background|back|distance)\b|\bfar\s+away\b/i, { depth: 'far' }],
  [/\b(?:in|to|into)\s+the\s+sky\b|\b(?:at|on)\s+the\s+top\b/i, { isInAir: true }],
];
/** Where something is to go that the picture shows, and the places among these that are told from a picture. */
const AT_THING =
  /\b(?:on|onto|upon|over|above|under|behind|beside|by|near|next to|in front of|around|inside|to)\s+(?:top of\s+)?((?:the|his|her|their|its|my|this|that)\s+[\p{L}-]+|him|her|them|it|me)\b/iu;
const GROUND =
  /\b(?:ground|floor|grass|table|desk|water|snow|sand|street|road|beach|field|meadow|lawn|lake|sea|river|pavement|sidewalk|carpet|picture|photo|image|scene)$/i;
const LARGE = /\b(?:big|large|huge|giant|tall)\b/i;
const SMALL = /\b(?:small|little|tiny)\b/i;

/** Draws what is named at a place of the picture where little is, in its light and with its grain. */
export function addTo(
  object: string,
  { picture, mask: allowed, negativePrompt, seed }: PictureOrder,
  { workshop }: EditTools,
  report: ReportProgress,
): EditResult {
  const { studio, understanding } = workshop;
  const wishes = SIDES.filter(([words]) => words.test(object));
  const named = wishes.reduce((text, [words]) => text.replace(words, ' '), object);
  const [, thing] = AT_THING.exec(named) ?? [];
  if (thing && !GROUND.test(thing))
    return {
      refusal: `Where "${thing}" is in the picture cannot be told: send a mask of the place with EDIT_MODE_INPAINT_INSERTION, or say a side ("on the left", "in the sky").`,
    };
  const scene = heavenlyBody(named, understanding.parse(named, negativePrompt));
  if (scene.entities.length === 0)
    return {
      refusal: `The embedded engine has no drawing of "${object}" to add. With EDIT_MODE_INPAINT_INSERTION and a mask it also paints places.`,
    };
  if (isToBeWorn(scene, studio.factsOf) && showsFace(picture))
    return {
      refusal: `Where "${object}" is to be worn cannot be told: send a mask of the place with EDIT_MODE_INPAINT_INSERTION.`,
    };
  report('segment', 0.1);
  const wish: PlaceWish = {
    ...placeWish(scene, studio.factsOf),
    size: LARGE.test(named) ? 1.4 : SMALL.test(named) ? 0.65 : 1,
    ...Object.assign({}, ...wishes.map(([, wish]) => wish)),
  };
  const mask = isBow(scene) ? findStuff(picture, 'sky').mask : emptyPlace(picture, wish, seed, allowed);
  report('draw', 0.4);
  const rgb = insertSubjects(studio, wish.isInAir ? inFlight(scene) : scene, picture, mask, seed, wish);
  if (!rgb) return { refusal: `There is no place in the picture where "${object}" could be drawn.` };
  const nothing = { ...mask, data: new Uint8Array(mask.data.length) };
  return { raster: withAlphaOf(picture, rgb, nothing), notUnderstood: scene.notUnderstood };
}

function isToBeWorn({ entities }: Scene, factsOf: FactsOf): boolean {
  return entities.every(({ concept }) => factsOf(concept).kind === 'clothing');
}

function showsFace(picture: Raster): boolean {
  const working = workingPicture(picture, WORKING_LONGER_SIDE_PX);
  return findFaces(working, new Uint8Array(working.widthPx * working.heightPx).fill(1)).length > 0;
}

/** What goes up has its wings open, where it has any. */
function inFlight(scene: Scene): Scene {
  return { ...scene, entities: scene.entities.map((entity) => ({ ...entity, pose: entity.pose ?? 'fly' })) };
}
