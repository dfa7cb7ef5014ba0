import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from './assets.ts';
import { createIllustrator, type IllustrationRequest, type Illustrator } from './illustrate.ts';
import { FIRST_SUBJECT_LABEL } from './paint/frame.ts';
import { MOODS } from './scene.ts';

const SIZE = { widthPx: 128, heightPx: 96 };

let illustrator: Illustrator;
beforeAll(() => {
  illustrator = createIllustrator(loadIllustratorAssets());
});

function request(prompt: string, more: Partial<IllustrationRequest> = {}): IllustrationRequest {
  return { prompt, negativePrompt: '', size: SIZE, seed: 1, wantLabelMap: false, ...more };
}

function hash(rgb: Uint8Array): string {
  return createHash('sha256').update(rgb).digest('hex');
}

const PROMPTS = [
  'a dog reading a newspaper in an armchair',
  'three red apples on a wooden table, oil painting',
  'a field of sunflowers in the rain',
  '一只猫坐在月亮上看书',
  'asdkjh qwe',
  '',
];

describe('illustrate', () => {
  it('gives the same bytes again whatever was drawn in between, and others for another seed', () => {
    const first = PROMPTS.map((prompt) => hash(illustrator.illustrate(request(prompt)).rgb));
    const again = PROMPTS.toReversed().map((prompt) => hash(illustrator.illustrate(request(prompt)).rgb));
    expect(again.toReversed()).toEqual(first);
    const fresh = createIllustrator(loadIllustratorAssets());
    expect(hash(fresh.illustrate(request(PROMPTS[1]!)).rgb)).toBe(first[1]);
    expect(hash(illustrator.illustrate(request(PROMPTS[1]!, { seed: 2 })).rgb)).not.toBe(first[1]);
  });

  it('labels what it drew, each of several by itself', () => {
    const { labelMap, scene } = illustrator.illustrate(request('three red apples and a cat', { wantLabelMap: true }));
    expect(scene.entities).toHaveLength(2);
    const things = labelMap!.legend.filter((entry) => entry.kind === 'thing');
    expect(things.map((entry) => entry.name).sort()).toEqual(['cat', 'red apple 1', 'red apple 2', 'red apple 3']);
    for (const { label, areaPx } of things) {
      expect(label).toBeGreaterThanOrEqual(FIRST_SUBJECT_LABEL);
      expect(areaPx).toBeGreaterThan(SIZE.widthPx * SIZE.heightPx * 0.004);
    }
    expect(labelMap!.legend.some((entry) => entry.kind === 'stuff')).toBe(true);
    expect(labelMap!.data).toHaveLength(SIZE.widthPx * SIZE.heightPx);
  });

  it('reports its stages in order, rising', () => {
    const stages: [string, number][] = [];
    const watercolour = request('a fox, watercolor');
    illustrator.illustrate(watercolour, (stage, fraction) => stages.push([stage, fraction]));
    expect(stages.map(([stage]) => stage)).toEqual(['understand', 'plan', 'background', 'subjects', 'light', 'medium']);
    const fractions = stages.map(([, fraction]) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  });

  it('takes every sampleImageStyle, and refuses others', () => {
    const plain = hash(illustrator.illustrate(request('a fox in a meadow')).rgb);
    for (const style of ['photograph', 'digital_art', 'landscape', 'sketch', 'watercolor', 'cyberpunk', 'pop_art']) {
      expect(hash(illustrator.illustrate(request('a fox in a meadow', { style })).rgb), style).not.toBe(plain);
    }
    expect(() => illustrator.illustrate(request('a fox', { style: 'wood' }))).toThrow(RangeError);
  });

  it('leaves out what the negative prompt names', () => {
    const { scene } = illustrator.illustrate(request('a dog and a cat in a meadow', { negativePrompt: 'cat' }));
    expect(scene.entities.map((entity) => entity.concept)).toEqual(['dog']);
  });

  it.each([
    ['a cat on a white background', [255, 255, 255]],
    ['a portrait of a woman against a black background', [14, 14, 16]],
  ])('takes pictures before the very ground they ask for: %s', (prompt, ground) => {
    const { rgb } = illustrator.illustrate(request(prompt));
    for (const corner of [0, SIZE.widthPx - 1]) expect([...rgb.subarray(corner * 3, corner * 3 + 3)]).toEqual(ground);
  });

  it('reports what it left out of the picture, and only that', () => {
    const notSeen = (prompt: string): readonly string[] => illustrator.illustrate(request(prompt)).scene.notUnderstood;
    expect(notSeen('a hedgehog drinking tea in an armchair')).toEqual(['tea']);
    expect(notSeen('a cat drinking tea in an armchair')).toEqual([]);
  });

  it('draws every mood', () => {
    for (const mood of MOODS) {
      for (let seed = 0; seed < 2; seed++) {
        const { rgb } = illustrator.illustrate(request(mood, { seed, size: { widthPx: 64, heightPx: 64 } }));
        expect(new Set(rgb).size, `${mood} ${seed}`).toBeGreaterThan(16);
      }
    }
  });
});
