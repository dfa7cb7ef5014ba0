import type { PromptReader, PromptReading } from '../../core/language.ts';
import { loadIllustratorAssets } from './illustrator/assets.ts';
import { understandingOptions } from './illustrator/prompt-reader.ts';
import type { Entity, Relation, Scene } from './illustrator/scene.ts';
import { openArtPack } from './illustrator/subject/art-pack.ts';
import { createFactsOf } from './illustrator/subject/facts.ts';
import { createEnglishReader, type EnglishReader } from './illustrator/understand/english-reader.ts';
import type { Language } from './illustrator/understand/lexicon.ts';
import { createUnderstanding, type Understanding } from './illustrator/understand/understanding.ts';

/** The illustrator's understanding of prompts, without its hands: for detecting, translating and enriching prompts. */
export interface EmbeddedPromptReader extends PromptReader {
  /** The language that most words of the prompt belong to; English when nothing tells. */
  languageOf(prompt: string): Language;
  /** What a prompt asks for, as the illustrator draws it; see {@link Understanding.parse}. */
  sceneOf(prompt: string, negativePrompt: string): Scene;
  /** Words of a scene in the language of its prompt; see {@link Understanding.asTyped}. */
  asTyped: Understanding['asTyped'];
  /** The prompt in English, and the words that no lexicon knows. */
  toEnglish(prompt: string, language: Language): { readonly text: string; readonly unknown: readonly string[] };
}

/** Loads the lexicons; takes about a quarter of a second. */
export function createEmbeddedPromptReader(): EmbeddedPromptReader {
  const pack = openArtPack(loadIllustratorAssets().art);
  const understanding = createUnderstanding(understandingOptions(pack, createFactsOf(pack)));
  const english = createEnglishReader();
  return {
    read: (prompt) => readingOf(understanding.parse(prompt)),
    sceneOf: understanding.parse,
    asTyped: understanding.asTyped,
    languageOf: (prompt) => understanding.parse(prompt).language as Language,
    toEnglish: (prompt, language) => inEnglish(prompt, language, english, understanding),
  };
}

function inEnglish(
  prompt: string,
  language: Language,
  english: EnglishReader,
  understanding: Understanding,
): { text: string; unknown: readonly string[] } {
  const text = english.toEnglish(prompt, language);
  return { text, unknown: understanding.parse(text).notUnderstood };
}

function readingOf(scene: Scene): PromptReading {
  const { setting, time, weather, season, light, mood, camera, styles, lettering, notUnderstood } = scene;
  return {
    contents: [...scene.entities.map(nameEntity), ...scene.relations.map((relation) => nameRelation(relation, scene))],
    things: scene.entities.map(({ word, count, colours, attributes }) => ({ word, count, colours, attributes })),
    ...(setting && { setting }),
    ...(time && { time }),
    ...(weather && { weather }),
    ...(season && { season }),
    ...(light && { light }),
    ...(mood && { mood }),
    ...(camera.shot && { shot: camera.shot }),
    ...(camera.angle && { angle: camera.angle }),
    bokeh: camera.bokeh ?? false,
    styles,
    hasLettering: lettering.length > 0,
    notUnderstood,
  };
}

function nameEntity({ concept, count, colours, pose, sizeFactor, attributes }: Entity): string {
  return [count, ...colours, ...attributes, sizeFactor, concept, pose ?? ''].join(' ');
}

function nameRelation({ kind, subject, object }: Relation, { entities }: Scene): string {
  return `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`;
}
