import * as google from '@google/genai';
import * as limner from '../../src/index.ts';
import { openCommandLine } from './command-line-way.ts';
import { createSdkWay } from './sdk-way.ts';
import type { Way, WaySettings } from './way.ts';

type OpenWay = (settings: WaySettings) => Promise<Way>;

/** The four ways, by what a reader of the report should see. */
export const WAYS: Readonly<Record<string, OpenWay>> = {
  'the SDK in this process': async (settings) => {
    const client = new limner.Limner({ config: configOf(settings) });
    return { ...limnerWay(client), close: () => client.close() };
  },
  'the SDK over HTTP': async (settings) => {
    const server = await startServer(settings);
    return { ...limnerWay(new limner.Limner({ baseUrl: server.url })), close: () => server.stop() };
  },
  '@google/genai over HTTP': async (settings) => {
    const server = await startServer(settings);
    const client = new google.GoogleGenAI({ vertexai: true, apiKey: 'any', httpOptions: { baseUrl: server.url } });
    return { ...createSdkWay(client.models, google), close: () => server.stop() };
  },
  'the command line': openCommandLine,
};

function limnerWay(client: limner.Limner): Omit<Way, 'close'> {
  return {
    ...createSdkWay(client.models, limner),
    verify: async (picture) => (await client.models.verifyImage({ image: limner.Image.fromBytes(picture) })).decision,
  };
}

function configOf({ dataFolder }: WaySettings): limner.ConfigInput {
  return { data: { folder: dataFolder }, embedded: { workers: 1 } };
}

function startServer(settings: WaySettings): Promise<limner.RunningServer> {
  const flags = { ...configOf(settings), server: { port: 0 }, logging: { level: 'silent' } } as const;
  return limner.serve(limner.loadConfig({ environment: {}, flags }));
}
