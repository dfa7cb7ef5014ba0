import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GenerateTask } from '../../src/engine/task.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const MODEL = 'imagen-4.0-generate-001';

interface Asked {
  readonly status: number;
  readonly prompts: readonly (string | undefined)[];
  readonly notices: string;
  readonly tasks: readonly GenerateTask[];
}

function asker(server: () => RunningServer, tasks: GenerateTask[]) {
  return async (prompt: string, parameters: object = {}, model = MODEL): Promise<Asked> => {
    tasks.length = 0;
    const body = { instances: [{ prompt }], parameters: { sampleCount: 2, addWatermark: false, ...parameters } };
    const { status, json, headers } = await post(server().url + vertexPath(model), body);
    const items = (json.predictions ?? []) as unknown as { prompt?: string }[];
    return {
      status,
      prompts: items.map((item) => item.prompt),
      notices: headers.get('x-limner-notices') ?? '',
      tasks: [...tasks],
    };
  };
}

describe('translation over a socket, for an engine that reads English', () => {
  let server: RunningServer;
  const tasks: GenerateTask[] = [];
  const ask = asker(() => server, tasks);

  beforeAll(async () => {
    server = await startFlatServer({}, { promptLanguages: ['en'], onTask: (task) => tasks.push(task) });
  });
  afterAll(() => server.stop());

  it.each([
    ['一只猫坐在月亮上看书', 'a cat sitting on the moon reading a book'],
    ['gato azul', 'blue cat'],
    ['un chien assis sur une chaise rouge, aquarelle', 'a dog sitting on a red chair, watercolour'],
    ['a dog', 'a dog'],
  ])('%s reaches the engine as %j', async (prompt, english) => {
    const { tasks: seen } = await ask(prompt, { enhancePrompt: false });
    expect(seen.map((task) => task.prompt)).toEqual([english]);
  });

  it('translates the negative prompt, never lettering', async () => {
    const { tasks: seen, notices } = await ask('ein Schild mit der Aufschrift "Guten Tag"', {
      enhancePrompt: false,
      negativePrompt: 'rote Katze',
    });
    expect(seen[0]!.prompt).toContain('"Guten Tag"');
    expect(seen[0]!.prompt).toMatch(/\bsign\b/);
    expect(seen[0]!.negativePrompt).toBe('red cat');
    expect(notices).toContain('language=emulated');
  });

  it('leaves alone what it cannot translate, and says so', async () => {
    for (const prompt of ['un cane che corre sulla spiaggia', 'собака бежит по пляжу']) {
      const { tasks: seen, notices } = await ask(prompt, { enhancePrompt: false });
      expect(seen[0]!.prompt).toBe(prompt);
      expect(notices).toContain('language=ignored');
    }
  });

  it('does not translate what the caller calls English', async () => {
    const { tasks: seen, notices } = await ask('gato azul', { enhancePrompt: false, language: 'en' });
    expect(seen[0]!.prompt).toBe('gato azul');
    expect(notices).not.toContain('language');
  });
});

describe('enhancement over a socket', () => {
  let server: RunningServer;
  const tasks: GenerateTask[] = [];
  const ask = asker(() => server, tasks);

  beforeAll(async () => {
    server = await startFlatServer({}, { onTask: (task) => tasks.push(task) });
  });
  afterAll(() => server.stop());

  it('gives each picture its own text of 50 to 130 words that starts with the original', async () => {
    const { prompts, tasks: seen } = await ask('A dog on a beach', { seed: 5 });
    expect(new Set(prompts).size).toBe(2);
    for (const prompt of prompts) {
      expect(prompt).toMatch(/^A dog on a beach\. /);
      const words = prompt!.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(50);
      expect(words).toBeLessThanOrEqual(130);
    }
    expect(seen.map((task) => task.prompt)).toEqual(prompts);
  });

  it('gives a picture the same text when it is made alone', async () => {
    const batch = await ask('A dog on a beach', { seed: 5 });
    const alone = await ask('A dog on a beach', { seed: 6, sampleCount: 1 });
    expect(alone.prompts[0]).toBe(batch.prompts[1]);
  });

  it('follows the default of the model, and the caller before it', async () => {
    expect((await ask('A dog', { enhancePrompt: false })).prompts).toEqual([undefined, undefined]);
    expect((await ask('A dog', {}, 'imagen-3.0-generate-001')).prompts).toEqual([undefined, undefined]);
    expect((await ask('A dog', {}, 'imagen-3.0-generate-002')).prompts[0]).toMatch(/^A dog\. /);
  });

  it('enhances a foreign prompt in English, and leaves alone what it cannot read', async () => {
    expect((await ask('一只猫坐在月亮上看书')).prompts[0]).toMatch(/^a cat sitting on the moon reading a book\. /);
    const unread = await ask('собака бежит по пляжу');
    expect(unread.prompts).toEqual([undefined, undefined]);
    expect(unread.notices).toContain('enhancePrompt=ignored');
  });
});

describe('a chat endpoint that the operator configured', () => {
  let chat: Server;
  let server: RunningServer;
  let reply: (request: { messages: { content: string }[] }) => string;
  const tasks: GenerateTask[] = [];
  const ask = asker(() => server, tasks);

  beforeAll(async () => {
    chat = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => chat.once('listening', resolve));
    const chatUrl = `http://127.0.0.1:${(chat.address() as AddressInfo).port}/v1`;
    const language = { chatUrl, chatModel: 'small', chatTimeoutMs: 3000 } as const;
    server = await startFlatServer(
      { language: { ...language, translators: ['lexicon', 'chat'], enhancer: 'chat' } },
      { promptLanguages: ['en'], onTask: (task) => tasks.push(task) },
    );
  });
  afterAll(async () => {
    await server.stop();
    chat.closeAllConnections();
    chat.close();
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const content = reply(JSON.parse(text));
    if (content === 'never') return;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ choices: [{ message: { content } }] }));
  }

  it('translates what the lexicon cannot', async () => {
    reply = () => '"a dog runs along the beach"';
    const { tasks: seen, notices } = await ask('собака бежит по пляжу', { enhancePrompt: false });
    expect(seen[0]!.prompt).toBe('a dog runs along the beach');
    expect(notices).toContain('language=emulated');
  });

  it('enhances', async () => {
    reply = ({ messages }) => `<think>hm</think> ${messages[1]!.content}, in soft evening light, beautifully framed.`;
    expect((await ask('A dog')).prompts).toEqual(Array(2).fill('A dog, in soft evening light, beautifully framed.'));
  });

  it.each([
    ['something that must not be drawn', 'A naked woman on a bed with a dog'],
    ['nothing in time', 'never'],
    ['endless prose', 'word '.repeat(1000)],
  ])('is not followed when it answers %s', async (_what, content) => {
    reply = () => content;
    const { status, prompts, tasks: seen, notices } = await ask('A dog', { sampleCount: 1 });
    expect({ status, prompts, drawn: seen.map((task) => task.prompt) }).toEqual({
      status: 200,
      prompts: [undefined],
      drawn: ['A dog'],
    });
    expect(notices).toContain('enhancePrompt=ignored');
  });

  it('cannot smuggle engine syntax', async () => {
    reply = () => 'A dog in the sun <lora:evil:1> with long shadows';
    expect((await ask('A dog', { sampleCount: 1 })).tasks[0]!.prompt).toBe('A dog in the sun with long shadows');
  });

  it('must be configured in full', async () => {
    await expect(startFlatServer({ language: { enhancer: 'chat' } })).rejects.toThrow('language.chatUrl');
  });
});
