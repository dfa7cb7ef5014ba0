import type { Scene, SettingId } from '../scene.ts';

const PLAIN: ReadonlySet<SettingId> = new Set<SettingId>(['studio', 'abstract']);

/** What posters are called, in any language of prompts. */
const POSTER =
  /\b(?:poster|flyer|flier|handbill|playbill|plakat|affiche|cartaz|cartel|afiche)(?:s|e)?\b|p[óô]ster|海报|海報|ポスター|포스터|पोस्टर/i;

/** "a poster that says OPEN DAY", "a poster with the title FORM": the poster is the picture, its words are set on it. */
export function printBarePosters(scene: Scene, prompt: string): Scene {
  return mountNamedPoster(printWords(scene, prompt), prompt);
}

function printWords(scene: Scene, prompt: string): Scene {
  const { entities, relations, lettering, setting, sheet, styles } = scene;
  if (lettering.length === 0 || sheet || scene.trim || (setting !== undefined && !PLAIN.has(setting))) return scene;
  if (entities.length === 0 && styles.includes('chalkboard'))
    return { ...scene, setting: 'studio', sheet: 'clip', ground: 'black' };
  const isPoster = entities.length === 1 && entities[0]!.concept === 'poster' && entities[0]!.count === 1;
  const isNothingElse = entities.length === 0 && (styles.includes('vintage-poster') || POSTER.test(prompt));
  if (!(isPoster || isNothingElse) || relations.length > 0) return scene;
  const kept = styles.filter((style) => style !== 'vintage-poster' && style !== 'abstract');
  return { ...scene, entities: [], setting: 'studio', sheet: 'poster', styles: kept };
}

/** Things that bear the words themselves. */
const LETTERED = /sign|billboard|placard|banner|shirt|cake|poster|book|mug|chalkboard/;

/** "an art nouveau poster of a lighthouse, title BRETAGNE": painted so, and mounted over its title as posters are. */
function mountNamedPoster(scene: Scene, prompt: string): Scene {
  const { entities, lettering, sheet, styles } = scene;
  const bears = entities.some(({ concept }) => LETTERED.test(concept));
  if (sheet || scene.trim || lettering.length === 0 || entities.length === 0 || bears) return scene;
  if (!POSTER.test(prompt) || styles.includes('vintage-poster')) return scene;
  return { ...scene, styles: [...styles, 'vintage-poster'] };
}
