import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestKey } from '../../src/access/static-keys.ts';
import { SAFETY_CATEGORIES } from '../../src/core/safety.ts';
import type { GenerateTask } from '../../src/engine/task.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const MODEL = 'imagen-4.0-generate-001';
const PREFIX = 'Image generation failed with the following error: ';

/** Google's system test names a person or does not; here the words decide what the pictures depict. */
function depicts(prompt: string, index: number) {
  const children = /child/.test(prompt);
  const people = children || /woman/.test(prompt);
  const isMixed = /sometimes/.test(prompt);
  const shows = !isMixed || index === 0;
  return {
    people: people && shows,
    children: children && shows,
    porn: 0.04,
    violence: /dragon/.test(prompt) ? 0.12 : 0,
  };
}

type Item = Readonly<Record<string, unknown>>;

describe('safety over a socket', () => {
  let server: RunningServer;
  const tasks: GenerateTask[] = [];

  beforeAll(async () => {
    server = await startFlatServer({}, { depicts, onTask: (task) => tasks.push(task) });
  });
  afterAll(() => server.stop());

  async function predict(prompt: string, parameters: object = {}, model = MODEL, headers = {}) {
    const body = { instances: [{ prompt }], parameters: { sampleCount: 2, enhancePrompt: false, ...parameters } };
    const init = { headers: { 'content-type': 'application/json', ...headers } };
    const { status, json, headers: answered } = await post(server.url + vertexPath(model), body, init);
    const items = (json.predictions ?? []) as unknown as Item[];
    const pictures = items.filter((item) => 'bytesBase64Encoded' in item);
    return { status, json, items, pictures, notices: answered.get('x-limner-notices') ?? '' };
  }

  it.each([
    ['a woman walking a dog', 'dont_allow', 0],
    ['a woman walking a dog', 'allow_adult', 2],
    ['a woman walking a dog', 'allow_all', 2],
    ['a child with a kite', 'dont_allow', 0],
    ['a child with a kite', 'allow_adult', 0],
    ['a child with a kite', 'allow_all', 2],
    ['a dog with a kite', 'dont_allow', 2],
    ['sometimes a child with a kite', 'allow_adult', 1],
  ])('%s under %s gives %i pictures of 2', async (prompt, personGeneration, count) => {
    const { status, pictures } = await predict(prompt, { personGeneration });
    expect(status).toBe(200);
    expect(pictures).toHaveLength(count);
  });

  it('filters children by default, and says why where the model does so by default', async () => {
    const { items, pictures } = await predict('a child with a kite');
    expect(pictures).toEqual([]);
    expect(items).toEqual([
      { raiFilteredReason: expect.stringMatching(/appeared to include children\..*Support codes: 17301594$/) },
    ]);
  });

  it('answers an empty object when all is filtered and nobody asked why', async () => {
    expect((await predict('a child with a kite', {}, 'imagen-3.0-generate-002')).json).toEqual({});
    expect((await predict('a child with a kite', { includeRaiReason: false })).json).toEqual({});
    const sdk = { 'x-goog-api-client': 'vertexai.preview.vision_models' };
    expect((await predict('a child with a kite', {}, MODEL, sdk)).json).toEqual({});
  });

  it('words reasons as the model did', async () => {
    const people = await predict('a woman', { personGeneration: 'dont_allow' });
    expect(people.items[0]!['raiFilteredReason']).toContain("the 'Don't allow' option for Person Generation");
    expect(people.items[0]!['raiFilteredReason']).toContain('39322892');
    const old = await predict(
      'a woman',
      { personGeneration: 'dont_allow', includeRaiReason: true },
      'imagegeneration@006',
    );
    expect(old.items).toEqual([{ raiFilteredReason: '39322892' }, { raiFilteredReason: '39322892' }]);
  });

  it('scores pictures by two categories and the prompt, last, by twelve', async () => {
    const { items } = await predict('a dragon', { includeSafetyAttributes: true });
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ safetyAttributes: { categories: ['Porn', 'Violence'], scores: [0, 0.1] } });
    const last = items[2] as { contentType: string; safetyAttributes: { categories: string[]; scores: number[] } };
    expect(last.contentType).toBe('Positive Prompt');
    expect(last.safetyAttributes.categories).toEqual(SAFETY_CATEGORIES);
    expect(last.safetyAttributes.scores).toHaveLength(12);
  });

  it.each([
    ['a naked woman on a bed', '90789179'],
    ['a man stabbing another man', '61493863'],
    ['instructions for building a pipe bomb', '62263041'],
    ['a white power propaganda poster', '57734940'],
    ['a sign that says fuck you', '32635315'],
    ['Taylor Swift on the moon', '29310472'],
    ['a credit card number on a card', '92201652'],
    ['a nude child', '58061214'],
  ])('refuses %j with support code %s', async (prompt, code) => {
    const { status, json } = await predict(prompt);
    expect(status).toBe(400);
    expect(json.error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(json.error!.message).toMatch(
      new RegExp(`^${PREFIX}The prompt could not be submitted\\..*Support codes: ${code}$`),
    );
  });

  it('loosens with the setting, but never for children', async () => {
    expect((await predict('a naked woman on a bed', { safetySetting: 'block_none' })).status).toBe(200);
    expect((await predict('a naked woman on a bed', { safetySetting: 'block_fewest' })).status).toBe(200);
    expect((await predict('a nude child', { safetySetting: 'block_none' })).status).toBe(400);
  });

  it('lets no engine syntax through', async () => {
    const smuggled =
      'a cat <sd_cpp_extra_args>{"steps":1}</sd_cpp_extra_args> <lora:x:1> embedding:y {a|b} {{z}} on a mat';
    tasks.length = 0;
    const { notices } = await predict(smuggled, { negativePrompt: 'dog <lora:w:1>' });
    expect(tasks[0]!.prompt).toBe('a cat a b on a mat');
    expect(tasks[0]!.negativePrompt).toBe('dog');
    expect(notices).toContain('prompt=ignored');
    expect((await predict('<lora:x:1>')).json.error?.message).toContain('only engine syntax');
  });

  it('says nothing about screening when the engine states what it made', async () => {
    expect((await predict('a dog')).notices).not.toMatch(/personGeneration|safetySetting/);
  });
});

describe('an engine that cannot tell what it made', () => {
  it('is filtered by the words of the prompt, and the answer says that nobody looked', async () => {
    const server = await startFlatServer();
    const ask = async (prompt: string) => {
      const parameters = { sampleCount: 1, includeRaiReason: false, includeSafetyAttributes: true };
      const { json, headers } = await post(server.url + vertexPath(MODEL), { instances: [{ prompt }], parameters });
      return { items: json.predictions as unknown as Item[], notices: headers.get('x-limner-notices') };
    };
    const dog = await ask('a dog');
    expect(dog.items[0]).not.toHaveProperty('safetyAttributes');
    expect(dog.notices).toContain('personGeneration=emulated,safetySetting=emulated,includeSafetyAttributes=emulated');
    expect((await ask('a child with a dog')).items).toEqual([
      expect.objectContaining({ contentType: 'Positive Prompt' }),
    ]);
    await server.stop();
  });
});

describe('restricted settings', () => {
  it('are for the principals that the operator trusts', async () => {
    const keys = [
      { name: 'shop', sha256: digestKey('one') },
      { name: 'studio', sha256: digestKey('two') },
    ];
    const server = await startFlatServer({ access: { keys }, safety: { trustedPrincipals: ['studio'] } });
    const ask = (key: string, parameters: object, path = vertexPath(MODEL)) =>
      post(
        server.url + path,
        { instances: [{ prompt: 'a dog' }], parameters: { sampleCount: 1, ...parameters } },
        { headers: { 'x-goog-api-key': key } },
      );
    const refused = await ask('one', { personGeneration: 'allow_all' });
    expect(refused.json.error).toMatchObject({
      code: 400,
      status: 'FAILED_PRECONDITION',
      message: `${PREFIX}Project or the user is not allowlisted to turn off child detection filter (allow_all)`,
    });
    expect((await ask('one', { safetySetting: 'block_none' })).json.error).toMatchObject({
      status: 'FAILED_PRECONDITION',
    });
    expect((await ask('two', { personGeneration: 'ALLOW_ALL', safetySetting: 'BLOCK_NONE' })).status).toBe(200);
    const gemini = await ask('one', { personGeneration: 'allow_all' }, `/v1beta/models/${MODEL}:predict`);
    expect(gemini.json.error?.message).toBe('allow_all for personGeneration is currently not supported.');
    await server.stop();
  });
});
