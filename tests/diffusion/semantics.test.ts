import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { generate, openService, PLAIN_OUTPUT } from './diffusion-service.ts';
import { SHAPE_NAMES } from './outlines.ts';
import { PURE_PALETTE, readShape } from './read-shape.ts';
import { createTinyEngine } from './tiny-models.ts';

const COLOURS = Object.keys(PURE_PALETTE);
const PROMPTS = 200;
const SHARE_RIGHT = 0.95;
/** The model's last steps smooth over 3 × 3 cells, which leaves nothing of this shape's points. */
const ROUNDED = 'star';

/** Prompt k: every colour and ground comes up, shapes in turn. */
function scene(k: number): { colour: string; ground: string; shape: string; prompt: string } {
  const colour = COLOURS[k % COLOURS.length]!;
  const ground = COLOURS[(k + 1 + (Math.floor(k / COLOURS.length) % (COLOURS.length - 1))) % COLOURS.length]!;
  const shape = SHAPE_NAMES[k % SHAPE_NAMES.length]!;
  return { colour, ground, shape, prompt: `a ${colour} ${shape} on a ${ground} background` };
}

describe('a model that knows coloured shapes, through the whole service', () => {
  let service: Runtime;
  beforeAll(async () => {
    service = await openService(createTinyEngine('oracle'));
  });
  afterAll(() => service.close());

  it(`draws what ${PROMPTS} prompts say`, async () => {
    const wrong: string[] = [];
    for (let k = 0; k < PROMPTS; k++) {
      const { colour, ground, prompt } = scene(k);
      const [picture] = await generate(service, prompt, { seed: k + 1, outputOptions: { mimeType: 'image/jpeg' } });
      const seen = readShape(picture!, PURE_PALETTE);
      if (seen.colour !== colour || seen.ground !== ground) wrong.push(`${prompt}: ${JSON.stringify(seen)}`);
    }
    expect(1 - wrong.length / PROMPTS, wrong.join('\n')).toBeGreaterThanOrEqual(SHARE_RIGHT);
  });

  it('draws the shapes and puts them where the prompt says', async () => {
    for (const [k, shape] of SHAPE_NAMES.filter((name) => name !== ROUNDED).entries()) {
      const [side, other] = k % 2 ? ['left', 'right'] : ['right', 'left'];
      const [picture] = await generate(service, `a red ${shape} on a white background on the ${side}`, { seed: 5 });
      const seen = readShape(picture!, PURE_PALETTE);
      expect(seen.shape).toBe(shape);
      expect(seen.x! < 0.5 ? 'left' : 'right', `not on the ${other}`).toBe(side);
    }
  });

  it('draws the proportions asked for', async () => {
    const [wide] = await generate(service, 'a red circle on a white background', { aspectRatio: '16:9' });
    expect(wide!.widthPx / wide!.heightPx).toBeCloseTo(1408 / 768, 1);
    expect(readShape(wide!, PURE_PALETTE)).toMatchObject({ colour: 'red', ground: 'white', shape: 'circle' });
  });

  it('keeps away from what the negative prompt says', async () => {
    const parameters = { negativePrompt: 'a blue background', guidanceScale: 12 };
    const [picture] = await generate(service, 'a red circle', parameters);
    expect(readShape(picture!, PURE_PALETTE).ground).toBe('yellow');
  });

  it('says nothing of settings that the model follows', async () => {
    const { predict, localCaller } = service;
    const parameters = { sampleCount: 1, seed: 1, guidanceScale: 9, negativePrompt: 'a ring', ...PLAIN_OUTPUT };
    const body = { instances: [{ prompt: 'a red circle' }], parameters };
    const { notices } = await predict('imagen-3.0-generate-001', body, localCaller);
    const named = notices.map(({ parameter }) => parameter);
    expect(named).not.toContain('guidanceScale');
    expect(named).not.toContain('negativePrompt');
    expect(named).toContain('sampleImageSize');
  });
});
