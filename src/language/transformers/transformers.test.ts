import { describe, expect, it } from 'vitest';
import { createPipelines, type TransformersModule } from './load-transformers.ts';
import { createTransformersEnhancer } from './transformers-enhancer.ts';
import { createTransformersTranslator } from './transformers-translator.ts';

const signal = new AbortController().signal;

/** Stands in for the package: remembers what it was asked and answers in the package's shapes. */
function fakePackage(answer: (input: unknown) => unknown) {
  const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: '' };
  const loaded: string[] = [];
  const module: TransformersModule = {
    env,
    async pipeline(task, model) {
      if (model === 'missing') throw new Error('no such file');
      loaded.push(`${task} ${model}`);
      return async (input) => answer(input);
    },
  };
  return { env, loaded, load: async () => module };
}

describe('models of @huggingface/transformers', () => {
  it('are read from the folder only, each once', async () => {
    const { env, loaded, load } = fakePackage(() => [{ translation_text: 'a dog' }]);
    const translator = createTransformersTranslator(createPipelines('/models', load), { ja: 'opus-mt-ja-en' });
    expect(await translator.toEnglish('犬', 'ja', signal)).toBe('a dog');
    expect(await translator.toEnglish('犬', 'ja-JP', signal)).toBe('a dog');
    expect(loaded).toEqual(['translation opus-mt-ja-en']);
    expect(env).toEqual({ allowRemoteModels: false, allowLocalModels: true, localModelPath: '/models' });
  });

  it('do not translate without a model, and keep lettering', async () => {
    const { load } = fakePackage((input) => [
      { translation_text: `a sign: ${String(input).includes('営業中')} "TEXT1"` },
    ]);
    const translator = createTransformersTranslator(createPipelines('/models', load), { ja: 'opus-mt-ja-en' });
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
    const enhancer = createTransformersEnhancer(createPipelines('/models', load), 'small');
    expect(await enhancer.enhance({ prompt: 'A dog', negativePrompt: '', seed: 1 }, signal)).toBe(
      'A dog in soft light.',
    );
    expect(await enhancer.enhance({ prompt: 'A sign "OPEN"', negativePrompt: '', seed: 1 }, signal)).toBeUndefined();
  });

  it('say what is missing', async () => {
    const { load } = fakePackage(() => []);
    await expect(createPipelines('/models', load)('translation', 'missing')).rejects.toThrow(
      'missing is not in /models',
    );
    await expect(createPipelines('/models')('translation', 'any')).rejects.toThrow(
      'npm install @huggingface/transformers',
    );
  });
});
