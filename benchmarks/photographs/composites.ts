import { join } from 'node:path';
import sharp from 'sharp';
import type { Mask, Raster } from '../../src/core/image.ts';
import { createEmbeddedEngine } from '../../src/engines/embedded/embedded-engine.ts';
import { photographFolder } from './python.ts';

/** A subject on a foreign background, and the exact alpha that it was put there with. */
export interface Composite {
  readonly name: string;
  readonly picture: Raster & { readonly channels: 3 };
  readonly truth: Mask;
  readonly kind: CompositeKind;
}

/**
 * `plain`: nothing else to see. `hard`: thin parts with holes between them, or something else behind. `sharp`: nothing else to see,
 * but a ground as sharp as the subject.
 */
export type CompositeKind = 'plain' | 'hard' | 'sharp';

/** Subjects that the illustrator draws and labels; their label map gives the alpha. */
const SUBJECTS = ['a red apple', 'a dog', 'a teapot', 'a camera', 'a robot', 'a sunflower'] as const;
/** Photographs without a subject of their own, softened as a lens does with what lies behind its subject. */
const BACKGROUNDS = ['grass', 'gravel', 'brick', 'deep field', 'retina'] as const;
/** Thin parts with holes between them, and backgrounds that show something else. */
const HARD_SUBJECTS = ['a bicycle'] as const;
const HARD_BACKGROUNDS = ['motorcycle', 'coffee', 'rocket'] as const;
const SHARP_BACKGROUNDS = ['grass', 'gravel', 'brick'] as const;
const BLUR_SIGMA = 4;
const WIDTH = 640;
const HEIGHT = 480;
/** Subjects are drawn at this size and averaged down, which softens the edges of their label map. */
const DRAWN_PX = 1024;
const SUBJECT_HEIGHT = 300;

/** Composites with exact truth: thirty plain ones, each subject on each background, and hard and sharp ones. */
export async function* composites(): AsyncGenerator<Composite> {
  for (const [index, subject] of [...SUBJECTS, ...HARD_SUBJECTS].entries()) {
    const cutOut = await drawCutOut(subject, index + 1);
    const isThin = index >= SUBJECTS.length;
    for (const background of BACKGROUNDS) yield compose(subject, background, cutOut, index, isThin ? 'hard' : 'plain');
    for (const background of HARD_BACKGROUNDS) yield compose(subject, background, cutOut, index, 'hard');
    if (isThin) continue;
    for (const background of SHARP_BACKGROUNDS) yield compose(subject, background, cutOut, index, 'sharp');
  }
}

async function drawCutOut(prompt: string, seed: number): Promise<Buffer> {
  const engine = createEmbeddedEngine({ workers: 1 });
  const logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => logger };
  const clock = { now: () => 0 };
  await engine.open({ logger, clock });
  const size = { widthPx: DRAWN_PX, heightPx: DRAWN_PX };
  const task = {
    modelId: 'imagen-4.0-generate-001',
    prompt,
    negativePrompt: '',
    size,
    seeds: [seed],
    wantLabelMap: true,
  };
  const rgba = Buffer.alloc(DRAWN_PX * DRAWN_PX * 4);
  for await (const event of engine.handlers.generate!(task, { logger, clock, signal: new AbortController().signal })) {
    if (event.kind !== 'image') continue;
    const { data } = event.image.pixels as Raster;
    const { labelMap } = event.image;
    const things = labelMap!.legend.filter(({ kind }) => kind === 'thing').sort((a, b) => b.areaPx - a.areaPx);
    for (let i = 0; i < DRAWN_PX * DRAWN_PX; i++) {
      rgba.set(data.subarray(i * 3, i * 3 + 3), i * 4);
      rgba[i * 4 + 3] = labelMap!.data[i] === things[0]!.label ? 255 : 0;
    }
  }
  await engine.close();
  return sharp(rgba, { raw: { width: DRAWN_PX, height: DRAWN_PX, channels: 4 } })
    .png()
    .toBuffer();
}

async function compose(
  subject: string,
  background: string,
  cutOut: Buffer,
  index: number,
  kind: CompositeKind,
): Promise<Composite> {
  const trimmed = await sharp(cutOut).trim({ threshold: 1 }).toBuffer();
  const { data: object, info } = await sharp(trimmed)
    .resize({ height: SUBJECT_HEIGHT, width: Math.round(WIDTH * 0.6), fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const behind = await sharp(join(photographFolder(), `${background}.png`))
    .resize(WIDTH, HEIGHT, { fit: 'cover' })
    .blur(kind === 'sharp' ? false : BLUR_SIGMA)
    .removeAlpha()
    .raw()
    .toBuffer();
  const left = Math.round((WIDTH - info.width) / 2 + ((index % 3) - 1) * 50);
  const top = Math.round((HEIGHT - info.height) / 2 + 30);
  const truth = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++) {
      const from = (y * info.width + x) * 4;
      const to = (y + top) * WIDTH + x + left;
      const alpha = object[from + 3]! / 255;
      truth[to] = object[from + 3]!;
      for (let channel = 0; channel < 3; channel++)
        behind[to * 3 + channel] = object[from + channel]! * alpha + behind[to * 3 + channel]! * (1 - alpha) + 0.5;
    }
  const size = { widthPx: WIDTH, heightPx: HEIGHT };
  const picture = { ...size, channels: 3 as const, data: new Uint8Array(behind) };
  const ground = kind === 'sharp' ? `sharp ${background}` : background;
  return { name: `${subject} before ${ground}`, picture, truth: { ...size, data: truth }, kind };
}
