import type { PromptReader, PromptReading } from '../../core/language.ts';
import type { Entity, Relation, Scene } from './illustrator/scene.ts';
import { OWN_SUBJECTS } from './illustrator/subject/own/index.ts';
import { createEnglishReader, type EnglishReader } from './illustrator/understand/english-reader.ts';
import { type Language, readTerms } from './illustrator/understand/lexicon.ts';
import { createUnderstanding, type Understanding } from './illustrator/understand/understanding.ts';

/** The illustrator's understanding of prompts, without its hands: for detecting, translating and enriching prompts. */
export interface EmbeddedPromptReader extends PromptReader {
  /** The language that most words of the prompt belong to; English when nothing tells. */
  languageOf(prompt: string): Language;
  /** The prompt in English, and the words that no lexicon knows. */
  toEnglish(prompt: string, language: Language): { readonly text: string; readonly unknown: readonly string[] };
}

/** Loads the lexicons; takes about a quarter of a second, so it is made with the first prompt that needs it. */
export function createEmbeddedPromptReader(): EmbeddedPromptReader {
  const understanding = createFullUnderstanding();
  const english = createEnglishReader();
  return {
    read: (prompt) => readingOf(understanding.parse(prompt)),
    languageOf: (prompt) => understanding.parse(prompt).language as Language,
    toEnglish: (prompt, language) => inEnglish(prompt, language, english, understanding),
  };
}

function createFullUnderstanding(): Understanding {
  const concepts = new Set([...Object.keys(readTerms('en')), ...OWN_SUBJECTS.keys()]);
  const ownNames = new Map<string, string>();
  for (const { concept, names } of OWN_SUBJECTS.values())
    for (const name of [concept.replaceAll('-', ' '), ...names]) ownNames.set(name, concept);
  return createUnderstanding({ isDepictable: (concept) => concepts.has(concept), ownNames });
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
