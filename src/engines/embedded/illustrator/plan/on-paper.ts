import { createRandom } from '../maths/random.ts';
import type { Scene, StyleId } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { FactsOf } from '../subject/facts.ts';

/** Colouring pages, boards, walls, vases and still lifes in facets never have a place that was not asked for. */
const ALWAYS_BARE: ReadonlySet<StyleId> = new Set<StyleId>([
  'line-art',
  'chalkboard',
  'cubist',
  'neon-sign',
  'greek-vase',
  'stencil',
  'graffiti',
  'quilling',
]);
const DRAWN: ReadonlySet<StyleId> = new Set<StyleId>(['pencil', 'charcoal', 'ink', 'brush-ink', ...ALWAYS_BARE]);
/** What is drawn with the place it stands in. */
const WITH_PLACE: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['building', 'landform', 'vessel', 'sky-object']);
const MOST_THINGS = 2;
/** Of four drawings one has a place about its subject, so that four pictures of one prompt are not all alike. */
const ON_PAPER_CHANCE = 0.75;

/** Who draws a thing or two and is told no place draws them on the bare paper. */
export function drawOnPaper(scene: Scene, factsOf: FactsOf, seed: number): Scene {
  const { entities, styles, setting, time, weather, season, light, mood } = scene;
  const isPlaced = [setting === 'portrait' ? undefined : setting, time, weather, season, light, mood].some(
    (said) => said !== undefined,
  );
  if (isPlaced || !styles.some((style) => DRAWN.has(style))) return scene;
  if (entities.length === 0 || entities.length > MOST_THINGS) return scene;
  if (entities.some(({ concept }) => WITH_PLACE.has(factsOf(concept).kind))) return scene;
  const isAlways = styles.some((style) => ALWAYS_BARE.has(style));
  if (!isAlways && !createRandom(seed).fork('paper').chance(ON_PAPER_CHANCE)) return scene;
  const ground = styles.includes('chalkboard') ? 'black' : styles.includes('cubist') ? 'beige' : 'white';
  return { ...scene, setting: setting ?? 'studio', ground };
}
