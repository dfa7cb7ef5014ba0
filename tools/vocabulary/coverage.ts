import { readFileSync } from 'node:fs';
import type { Scene } from '../../src/engines/embedded/illustrator/scene.ts';
import type { Understanding } from '../../src/engines/embedded/illustrator/understand/understanding.ts';

/** What became of the nouns of a list when each was asked for alone. */
export interface Coverage {
  /** Nouns with what is drawn for them: concepts, a setting, a light, a style. */
  readonly depicted: readonly { readonly noun: string; readonly shown: string }[];
  /** Nouns that are said not to be understood. */
  readonly reported: readonly string[];
  /** Nouns that neither change the picture nor are reported. */
  readonly swallowed: readonly string[];
}

/** The 1,000 most frequent concrete nouns of English, most frequent first. Source and licence: head of the file. */
export function readConcreteNouns(): string[] {
  const text = readFileSync(new URL('concrete-nouns.txt', import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Asks for every noun alone ("a bicycle") and sorts the nouns by the answer. */
export function measureCoverage(understanding: Understanding, nouns: readonly string[]): Coverage {
  const depicted: { noun: string; shown: string }[] = [];
  const reported: string[] = [];
  const swallowed: string[] = [];
  for (const noun of nouns) {
    const scene = understanding.parse(`a ${noun}`);
    const shown = shownBy(scene);
    if (scene.notUnderstood.length > 0) reported.push(noun);
    else if (shown === '') swallowed.push(noun);
    else depicted.push({ noun, shown });
  }
  return { depicted, reported, swallowed };
}

function shownBy({ entities, setting, time, weather, season, light, mood, styles, camera, palette }: Scene): string {
  const things = entities.map(({ concept }) => concept);
  const facts = [setting, time, weather, season, light, mood, camera.shot, camera.angle];
  return [...things, ...facts.filter((fact) => fact !== undefined), ...styles, ...palette].join(' + ');
}
