import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';

const MODEL = 'imagen-4.0-generate-001';

describe('the illustrator behind the whole pipeline', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    runtime = createRuntime(
      loadConfig({ environment: {}, flags: { logging: { level: 'silent' }, embedded: { workers: 1 } } }),
    );
    await runtime.open();
  });
  afterAll(() => runtime.close());

  async function predict(prompt: string, parameters: object) {
    const body = {
      instances: [{ prompt }],
      parameters: { sampleCount: 1, addWatermark: false, seed: 3, ...parameters },
    };
    const prediction = await runtime.predict(MODEL, body, runtime.localCaller, { wantLabelMaps: true });
    return { ...prediction, items: JSON.parse(JSON.stringify(prediction.body.predictions ?? [])) as Item[] };
  }
  type Item = { prompt?: string; raiFilteredReason?: string; safetyAttributes?: { scores: number[] } };

  it('knows whether people and children are in its pictures', async () => {
    const child = await predict('a child with a red kite', { enhancePrompt: false });
    expect(child.items.map((item) => Object.keys(item))).toEqual([['raiFilteredReason']]);
    const allowed = await predict('a child with a red kite', { enhancePrompt: false, personGeneration: 'allow_all' });
    expect(allowed.pictures).toHaveLength(1);
    const woman = await predict('a woman on a bench', { enhancePrompt: false, personGeneration: 'dont_allow' });
    expect(woman.pictures).toHaveLength(0);
    expect([...child.notices, ...allowed.notices, ...woman.notices]).toEqual([]);
  });

  it('draws enhanced prompts truthfully: the same things, and no word of the enhancer reported', async () => {
    const prompt = 'a fox and a red umbrella on a meadow, glorbly';
    const plain = await predict(prompt, { enhancePrompt: false });
    const enhanced = await predict(prompt, { enhancePrompt: true, includeSafetyAttributes: true });
    const things = ({ pictures }: typeof plain) =>
      pictures[0]!
        .labelMap!.legend.filter(({ kind }) => kind === 'thing')
        .map(({ name }) => name)
        .sort();
    expect(things(enhanced)).toEqual(things(plain));
    expect(enhanced.items[0]!.prompt!.startsWith(prompt)).toBe(true);
    expect(enhanced.items[0]!.safetyAttributes!.scores).toEqual([0, 0]);
    expect(plain.items[0]).not.toHaveProperty('prompt');
    expect(enhanced.pictures[0]!.notUnderstood).toEqual(['glorbly']);
  });
});
