import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { COLOUR_NAMES } from '../colour-names.ts';
import { understandingOptions } from '../prompt-reader.ts';
import { openArtPack } from '../subject/art-pack.ts';
import { createFactsOf } from '../subject/facts.ts';
import { createUnderstanding } from './understanding.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const understanding = createUnderstanding(understandingOptions(pack, createFactsOf(pack)));

const coloursIn = (prompt: string): readonly string[] =>
  understanding.parse(prompt).entities.flatMap(({ colours }) => colours);

describe('shades of colours', () => {
  it.each(COLOUR_NAMES)('takes a %s car at its word', (colour) => {
    expect(coloursIn(`a ${colour} car`)).toEqual([colour]);
  });

  it.each([
    ['a pastel green vase', 'pale green'],
    ['a neon pink bicycle', 'bright pink'],
    ['a deep purple flower', 'dark purple'],
    ['a dark gray wolf', 'dark grey'],
    ['a light-blue balloon', 'light blue'],
    ['a sky blue balloon', 'light blue'],
  ])('reads "%s" as %s', (prompt, colour) => {
    expect(coloursIn(prompt)).toEqual([colour]);
  });

  it.each([
    ['ein hellblaues Auto', 'light blue'],
    ['eine dunkelgrüne Flasche', 'dark green'],
    ['un coche azul claro', 'light blue'],
    ['une voiture vert foncé', 'dark green'],
    ['um gato marrom escuro', 'dark brown'],
    ['浅绿色的汽车', 'light green'],
    ['深紅色的汽車', 'dark red'],
    ['薄い青の車', 'light blue'],
    ['연한 파란색 자동차', 'light blue'],
    ['गहरी नीली कार', 'dark blue'],
  ])('reads "%s" as %s', (prompt, colour) => {
    expect(coloursIn(prompt)).toEqual([colour]);
  });
});
