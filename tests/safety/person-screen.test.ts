import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Raster } from '../../src/core/image.ts';
import { isUnderAge } from '../../src/picture-screens/ages.ts';
import { createPersonFinder, sightingsBy } from '../../src/picture-screens/person-finder.ts';
import { createPersonScreen } from '../../src/picture-screens/person-screen.ts';
import { createConfiguredModelStore } from '../../src/runtime/create-model-store.ts';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { newDataFolder, post, startFlatServer, vertexPath } from '../server/running-server.ts';
import { writeTinyClassifier } from './tiny-classifier.ts';

const { signal } = new AbortController();
const model = (name: string) => fileURLToPath(new URL(`models/${name}`, import.meta.url));
const folder = (name: string) => async () => model(name);
const finder = (name: string) => createPersonFinder(folder(name));

type Colour = readonly [number, number, number];
const COLOURS = { red: [255, 0, 0], magenta: [255, 0, 255], orange: [255, 80, 0], green: [0, 128, 0] } as const;

/** A picture with another colour in each half. */
function halves(left: Colour, right: Colour): Raster {
  const [widthPx, heightPx] = [60, 20];
  const data = Uint8Array.from({ length: widthPx * heightPx * 3 }, (_, i) => {
    const x = Math.floor(i / 3) % widthPx;
    return (x < widthPx / 2 ? left : right)[i % 3]!;
  });
  return { widthPx, heightPx, channels: 3, data };
}

describe('the screen for persons', () => {
  const { red, magenta, orange, green } = COLOURS;
  const withAges = createPersonScreen({ finder: finder('persons'), findAgeClassifier: folder('ages') });
  const alone = createPersonScreen({ finder: finder('persons') });
  const withBoys = createPersonScreen({ finder: finder('faces-and-boys') });
  afterAll(() => Promise.all([withAges, alone, withBoys].map((screen) => screen.close())));

  it.each([
    ['nobody', halves(green, green), { people: false, children: false }],
    ['an adult on the left', halves(red, green), { people: true, children: false }],
    ['a child on the right', halves(green, magenta), { people: true, children: true }],
    ['a child beside an adult', halves(red, magenta), { people: true, children: true }],
    ['somebody who may be a teenager', halves(orange, green), { people: true, children: true }],
  ])('with a classifier of ages sees %s', async (_, picture, seen) => {
    expect(await withAges.screen(picture, signal)).toEqual(seen);
  });

  it('without one leaves the age open, but knows that nobody is no child', async () => {
    expect(await alone.screen(halves(magenta, green), signal)).toEqual({ people: true });
    expect(await alone.screen(halves(green, green), signal)).toEqual({ people: false, children: false });
  });

  it('takes the word of a detector that knows children, with classes that stand for themselves', async () => {
    expect(await withBoys.screen(halves(red, green), signal)).toEqual({ people: true, children: false });
    expect(await withBoys.screen(halves(green, magenta), signal)).toEqual({ people: true, children: true });
    expect(await withBoys.screen(halves(green, green), signal)).toEqual({ people: false, children: false });
  });

  it.each([
    [
      'a detector of other things',
      { finder: createPersonFinder(async () => writeTinyClassifier()) },
      'no class for persons or faces',
    ],
    [
      'ages that begin with adults',
      {
        finder: finder('persons'),
        findAgeClassifier: async () => writeTinyClassifier({ 0: '20-29', 1: '30-39' }),
      },
      'no class for people under age',
    ],
    ['no configuration', { finder: createPersonFinder(async () => '/nowhere') }, 'config.json is missing'],
  ])('is not opened with %s', async (_, models, message) => {
    const broken = createPersonScreen(models);
    await expect(broken.open()).rejects.toMatchObject({
      code: 'INSTALLATION_BROKEN',
      message: expect.stringContaining(message),
    });
    await broken.close();
  });

  it('fails the request where a network answers no boxes', async () => {
    const classifier = createPersonScreen({
      finder: createPersonFinder(async () => writeTinyClassifier({ 0: 'person', 1: 'dog' })),
    });
    await expect(classifier.screen(halves(red, red), signal)).rejects.toThrow('pred_boxes');
    await classifier.close();
  });
});

describe('a finder of persons', () => {
  it.each([
    ['persons', 'body'],
    ['faces-and-boys', 'face'],
  ])('tells where somebody is, and whether only a face was looked for: %s', async (name, shows) => {
    const persons = finder(name);
    const found = await sightingsBy(persons)(halves(COLOURS.green, COLOURS.red), signal);
    expect(found).toEqual([{ shows, left: 0.5, top: 0, right: 1, bottom: 1 }]);
    await persons.close();
  });
});

describe('classes of ages', () => {
  it('count as under age by the age that they begin with, or by their word', () => {
    const labels = ['0-2', '3-9', '10-19', '17', 'child', 'teenager', 'Under 18', 'age_10_14'];
    expect(labels.filter((label) => !isUnderAge(label))).toEqual([]);
    const adults = ['18-24', '20-29', 'more than 70', 'adult', 'woman', 'over 5', 'boyish'];
    expect(adults.filter(isUnderAge)).toEqual([]);
  });
});

describe('a server with a detector of persons and a classifier of ages', () => {
  /** The flat engine paints the seed: red in the lowest byte, blue in the third. */
  const [ADULT_SEED, CHILD_SEED, NOBODY_SEED] = [0x0000ff, 0xff00ff, 0x00ff00];
  let server: RunningServer;
  beforeAll(async () => {
    const data = { folder: newDataFolder() };
    const store = createConfiguredModelStore(loadConfig({ environment: {}, flags: { data } }));
    for (const name of ['persons', 'ages']) await store.importFolder(model(name), { name, licence: 'mit', signal });
    server = await startFlatServer({ data, safety: { personDetector: 'local:persons', ageClassifier: 'local:ages' } });
  });
  afterAll(() => server.stop());

  const generate = async (seed: number, personGeneration: string, prompt = 'a landscape') => {
    const { json, headers } = await post(server.url + vertexPath('imagen-3.0-generate-002'), {
      instances: [{ prompt }],
      parameters: {
        sampleCount: 1,
        seed,
        personGeneration,
        includeRaiReason: true,
        addWatermark: false,
        enhancePrompt: false,
      },
    });
    const [{ bytesBase64Encoded, raiFilteredReason }] = json.predictions as unknown as [
      { bytesBase64Encoded?: string; raiFilteredReason?: string },
    ];
    return {
      isDrawn: bytesBase64Encoded !== undefined,
      reason: raiFilteredReason ?? '',
      notices: headers.get('x-limner-notices') ?? '',
    };
  };

  it.each([
    [ADULT_SEED, 'dont_allow', false],
    [ADULT_SEED, 'allow_adult', true],
    [CHILD_SEED, 'allow_adult', false],
    [CHILD_SEED, 'allow_all', true],
    [NOBODY_SEED, 'dont_allow', true],
  ])('enforces personGeneration by what is in the picture: seed %i with %s', async (seed, setting, isDrawn) => {
    expect((await generate(seed, setting)).isDrawn).toBe(isDrawn);
  });

  it('believes the picture rather than the words, and no longer says that nobody looked', async () => {
    const { isDrawn, notices } = await generate(NOBODY_SEED, 'dont_allow', 'a woman in a landscape');
    expect(isDrawn).toBe(true);
    expect(notices).not.toContain('personGeneration');
    expect(notices).toContain('safetySetting=emulated');
  });

  it('says why a picture was kept back', async () => {
    expect((await generate(CHILD_SEED, 'allow_adult')).reason).toContain('appeared to include children');
  });
});

it('a classifier of ages alone is no configuration', () => {
  const flags = { safety: { ageClassifier: 'local:ages' } };
  expect(() => loadConfig({ environment: {}, flags })).toThrow('personDetector');
});
