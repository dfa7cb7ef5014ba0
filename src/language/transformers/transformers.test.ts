import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPipelines, type TransformersModule } from './load-transformers.ts';
import { createTransformersEnhancer } from './transformers-enhancer.ts';
import { createTransformersTranslator } from './transformers-translator.ts';

const signal = new AbortController().signal;

const find = async (model: string): Promise<string> => `/models/${model}`;

/** Stands in for the package: remembers what it was asked and answers in the package's shapes. */
function fakePackage(answer: (input: unknown) => unknown) {
  const env = { allowRemoteModels: true, allowLocalModels: false };
  const loaded: string[] = [];
  const module: TransformersModule = {
    env,
    async pipeline(task, folder, { dtype = 'fp32' }) {
      if (folder === '/models/broken') throw new Error('no such file');
      loaded.push(`${task} ${folder} ${dtype}`);
      return async (input) => answer(input);
    },
  };
  return { env, loaded, load: async () => module };
}

describe('models of @huggingface/transformers', () => {
  it('are read from the folder only, each once', async () => {
    const { env, loaded, load } = fakePackage(() => [{ translation_text: 'a dog' }]);
    const translator = createTransformersTranslator(createPipelines(find, load), { ja: 'opus-mt-ja-en' });
    expect(await translator.toEnglish('犬', 'ja', signal)).toBe('a dog');
    expect(await translator.toEnglish('犬', 'ja-JP', signal)).toBe('a dog');
    expect(loaded).toEqual(['translation /models/opus-mt-ja-en fp32']);
    expect(env).toEqual({ allowRemoteModels: false, allowLocalModels: true });
  });

  it('are loaded at 8 bits where they have no other weights', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limner-language-'));
    mkdirSync(join(folder, 'onnx'));
    writeFileSync(join(folder, 'onnx/encoder_model_quantized.onnx'), '');
    const { loaded, load } = fakePackage(() => []);
    await createPipelines(async () => folder, load)('translation', 'any');
    writeFileSync(join(folder, 'onnx/encoder_model.onnx'), '');
    await createPipelines(async () => folder, load)('translation', 'any');
    expect(loaded).toEqual([`translation ${folder} q8`, `translation ${folder} fp32`]);
  });

  it('stand in for languages without a model of their own', async () => {
    const { loaded, load } = fakePackage(() => [{ translation_text: 'a dog' }]);
    const translator = createTransformersTranslator(createPipelines(find, load), { ja: 'ja-en', '*': 'mul-en' });
    expect(await translator.toEnglish('собака', 'ru', signal)).toBe('a dog');
    expect(loaded).toEqual(['translation /models/mul-en fp32']);
  });

  it('do not translate without a model, and keep lettering', async () => {
    const { load } = fakePackage((input) => [
      { translation_text: `a sign: ${String(input).includes('営業中')} "TEXT1"` },
    ]);
    const translator = createTransformersTranslator(createPipelines(find, load), { ja: 'opus-mt-ja-en' });
    expect(await translator.toEnglish('собака', 'ru', signal)).toBeUndefined();
    expect(await translator.toEnglish('「営業中」と書かれた看板', 'ja', signal)).toBe('a sign: false "営業中"');
  });

  it('enhance, reading the last message of the conversation', async () => {
    const { load } = fakePackage(() => [
      {
        generated_text: [
          { role: 'user', content: 'x' },
          { role: 'assistant', content: '"A dog in soft light."' },
        ],
      },
    ]);
    const enhancer = createTransformersEnhancer(createPipelines(find, load), 'small');
    expect(await enhancer.enhance({ prompt: 'A dog', negativePrompt: '', seed: 1 }, signal)).toBe(
      'A dog in soft light.',
    );
    expect(await enhancer.enhance({ prompt: 'A sign "OPEN"', negativePrompt: '', seed: 1 }, signal)).toBeUndefined();
  });

  it('say what is missing', async () => {
    const { load } = fakePackage(() => []);
    await expect(createPipelines(find, load)('translation', 'broken')).rejects.toThrow(
      'The model broken cannot be loaded from /models/broken.',
    );
    await expect(createPipelines(find)('translation', 'any')).rejects.toThrow('npm install @huggingface/transformers');
  });
});
