import type { Scene } from '../../illustrator/scene.ts';
import type { RenderTools, ReportProgress } from '../../render-tools.ts';
import { emptyPlace, type PlaceWish, placeWish } from '../insert/empty-place.ts';
import { heavenlyBody } from '../insert/heavenly-body.ts';
import { insertSubjects } from '../insert/insert-subjects.ts';
import { withAlphaOf } from '../opaque.ts';
import type { EditResult, PictureOrder } from './editor.ts';

/** Where an instruction says that something is to go. */
const SIDES: readonly (readonly [words: RegExp, wish: Partial<PlaceWish>])[] = [
  [/\b(?:on|to|at|in)\s+the\s+left\b|\bleft\s+(?:side|corner|half)\b/i, { side: 'left' }],
  [/\b(?:on|to|at|in)\s+the\s+right\b|\bright\s+(?:side|corner|half)\b/i, { side: 'right' }],
  [/\b(?:in|at)\s+the\s+(?:middle|centre|center)\b/i, { side: 'middle' }],
  [/\b(?:in|at|on)\s+the\s+(?:foreground|front|bottom)\b/i, { depth: 'near' }],
  [/\b(?:in|at)\s+the\s+(?:background|back|distance)\b|\bfar\s+away\b/i, { depth: 'far' }],
  [/\b(?:in|to|into)\s+the\s+sky\b|\b(?:at|on)\s+the\s+top\b/i, { isInAir: true }],
];
const LARGE = /\b(?:big|large|huge|giant|tall)\b/i;
const SMALL = /\b(?:small|little|tiny)\b/i;

/** Draws what is named at a place of the picture where little is, in its light and with its grain. */
export function addTo(
  object: string,
  { picture, mask: allowed, negativePrompt, seed }: PictureOrder,
  { workshop }: RenderTools,
  report: ReportProgress,
): EditResult {
  const { studio, understanding } = workshop;
  const wishes = SIDES.filter(([words]) => words.test(object));
  const named = wishes.reduce((text, [words]) => text.replace(words, ' '), object);
  const scene = heavenlyBody(named, understanding.parse(named, negativePrompt));
  if (scene.entities.length === 0)
    return {
      refusal: `The embedded engine has no drawing of "${object}" to add. With EDIT_MODE_INPAINT_INSERTION and a mask it also paints places.`,
    };
  report('segment', 0.1);
  const wish: PlaceWish = {
    ...placeWish(scene, studio.factsOf),
    size: LARGE.test(named) ? 1.4 : SMALL.test(named) ? 0.65 : 1,
    ...Object.assign({}, ...wishes.map(([, wish]) => wish)),
  };
  const mask = emptyPlace(picture, wish, seed, allowed);
  report('draw', 0.4);
  const rgb = insertSubjects(studio, wish.isInAir ? inFlight(scene) : scene, picture, mask, seed, wish);
  if (!rgb) return { refusal: `The embedded engine has no drawing of "${object}" to add.` };
  const nothing = { ...mask, data: new Uint8Array(mask.data.length) };
  return { raster: withAlphaOf(picture, rgb, nothing), notUnderstood: scene.notUnderstood };
}

/** What goes up has its wings open, where it has any. */
function inFlight(scene: Scene): Scene {
  return { ...scene, entities: scene.entities.map((entity) => ({ ...entity, pose: entity.pose ?? 'fly' })) };
}
