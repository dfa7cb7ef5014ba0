import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { understandingOptions } from '../prompt-reader.ts';
import type { Scene } from '../scene.ts';
import { openArtPack } from '../subject/art-pack.ts';
import { createFactsOf } from '../subject/facts.ts';
import { createUnderstanding } from './understanding.ts';

// One prompt a line, then what must be read from it, by the English words that name things: things (count, colours, pose),
// relations, facts of the whole picture; tabs between, "-" for nothing. Read with the shipped drawings.
const TABLE = readFileSync(new URL('scenes.tsv', import.meta.url), 'utf8');
const CASES = TABLE.trim()
  .split('\n')
  .map((line) => line.split('\t'));

const pack = openArtPack(loadIllustratorAssets().art);
const understanding = createUnderstanding(understandingOptions(pack, createFactsOf(pack)));

function things({ entities }: Scene): string {
  return listed(
    entities.map(({ count, colours, word, pose }) => {
      const said = [...(count > 1 ? [count] : []), ...colours, word].join(' ');
      return pose === undefined ? said : `${said} (${pose})`;
    }),
  );
}

function relations({ entities, relations: all }: Scene): string {
  return listed(all.map(({ kind, subject, object }) => `${entities[subject].word} ${kind} ${entities[object].word}`));
}

function facts(scene: Scene): string {
  const { setting, placeKind, isFromBalcony, time, weather, season, light, mood, styles, camera, lettering } = scene;
  const style = styles.join('+');
  const said = {
    setting,
    kind: placeKind,
    from: isFromBalcony && 'balcony',
    time,
    weather,
    season,
    light,
    mood,
    style,
    shot: camera.shot,
    angle: camera.angle,
  };
  const all = Object.entries({ ...said, lettering: lettering.join('+') });
  return listed(
    all.filter(([, value]) => value !== undefined && value !== '').map(([key, value]) => `${key} ${value}`),
  );
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? '-' : parts.join(', ');
}

describe('scenes', () => {
  it.each(CASES)('%s', (prompt, expectedThings, expectedRelations, expectedFacts) => {
    const scene = understanding.parse(prompt);
    expect({ things: things(scene), relations: relations(scene), facts: facts(scene) }).toEqual({
      things: expectedThings,
      relations: expectedRelations,
      facts: expectedFacts,
    });
    expect(scene.notUnderstood).toEqual([]);
  });
});
