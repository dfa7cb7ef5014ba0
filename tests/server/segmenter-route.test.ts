import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createEmbeddedEngine } from '../../src/engines/embedded/embedded-engine.ts';
import { createFakeVision } from '../../src/engines/segmenter/fake-vision.ts';
import { createSegmenterEngine } from '../../src/engines/segmenter/segmenter-engine.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { inWire, paint, pixelsOf } from '../images/edit-request.ts';
import { newDataFolder } from './running-server.ts';

const isBall = (x: number, y: number): boolean => Math.hypot(x - 80, y - 60) < 28;
const BEACH = paint(160, 120, (x, y) => (isBall(x, y) ? [200, 20, 24] : y < 50 ? [110, 150, 210] : [196, 172, 128]));

describe('segmentation by a network, and by the embedded engine where the network has no model', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    const { vision } = createFakeVision();
    const eyes = createSegmenterEngine({
      id: 'eyes',
      modelsPath: '/models',
      textModel: 'text',
      load: async () => vision,
    });
    const flags = {
      data: { folder: newDataFolder() },
      logging: { level: 'silent' as const },
      routes: [{ operations: ['segment' as const], engines: ['eyes', 'embedded'] }],
    };
    const engines = [createEmbeddedEngine({ workers: 1 }), eyes];
    runtime = createRuntime(loadConfig({ environment: {}, flags }), { engines });
    await runtime.open();
  });
  afterAll(() => runtime.close());

  const segment = async (mode: string, prompt?: string) =>
    runtime.predict(
      'image-segmentation-001',
      { instances: [{ image: await inWire(BEACH), ...(prompt && { prompt }) }], parameters: { mode } },
      runtime.localCaller,
    );

  it('asks the network for words, and the embedded engine for the foreground', async () => {
    const byWord = await segment('PROMPT', 'ball');
    expect(byWord.engineId).toBe('eyes');
    expect(byWord.body.predictions).toHaveLength(1);
    const foreground = await segment('FOREGROUND');
    expect(foreground.engineId).toBe('embedded');
    expect(foreground.notices).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('does not offer the segmentation mode foreground') }),
    );
  });

  it('computes the masks of edits with whichever offers their mode', async () => {
    const body = {
      instances: [
        {
          referenceImages: [
            { referenceType: 'REFERENCE_TYPE_RAW', referenceId: 1, referenceImage: await inWire(BEACH) },
            {
              referenceType: 'REFERENCE_TYPE_MASK',
              referenceId: 2,
              maskImageConfig: { maskMode: 'MASK_MODE_SEMANTIC', maskClasses: [8] },
            },
          ],
        },
      ],
      parameters: { editMode: 'EDIT_MODE_INPAINT_REMOVAL', sampleCount: 1, addWatermark: false },
    };
    const removal = runtime.predict('imagen-3.0-capability-001', body, runtime.localCaller);
    await expect(removal).rejects.toMatchObject({ message: expect.stringContaining('shows no dog') });
    const background = structuredClone(body);
    Object.assign(background.instances[0]!.referenceImages[1]!, {
      maskImageConfig: { maskMode: 'MASK_MODE_BACKGROUND' },
    });
    Object.assign(background.parameters, { editMode: 'EDIT_MODE_BGSWAP' });
    Object.assign(background.instances[0]!, { prompt: 'a forest' });
    const { pictures } = await runtime.predict('imagen-3.0-capability-001', background, runtime.localCaller);
    expect((await pixelsOf(pictures[0]!.file.bytes)).width).toBe(160);
  });
});
