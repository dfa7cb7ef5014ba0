import type { Scene, SettingId } from '../scene.ts';

const PLAIN: ReadonlySet<SettingId> = new Set<SettingId>(['studio', 'abstract']);

/** What posters are called, in any language of prompts. */
const POSTER =
  /\b(?:poster|flyer|flier|handbill|playbill|plakat|affiche|cartaz|cartel|afiche)(?:s|e)?\b|p[óô]ster|海报|海報|ポスター|포스터|पोस्टर/i;

/** "a poster that says OPEN DAY", "a poster with the title FORM": the poster is the picture, its words are set on it. */
export function printBarePosters(scene: Scene, prompt: string): Scene {
  const { entities, relations, lettering, setting, sheet, styles } = scene;
  if (lettering.length === 0 || sheet || scene.trim || (setting !== undefined && !PLAIN.has(setting))) return scene;
  const isPoster = entities.length === 1 && entities[0]!.concept === 'poster' && entities[0]!.count === 1;
  const isNothingElse = entities.length === 0 && (styles.includes('vintage-poster') || POSTER.test(prompt));
  if (!(isPoster || isNothingElse) || relations.length > 0) return scene;
  const kept = styles.filter((style) => style !== 'vintage-poster' && style !== 'abstract');
  return { ...scene, entities: [], setting: 'studio', sheet: 'poster', styles: kept };
}
