import { LimnerError } from '../core/errors/limner-error.ts';
import type { EncodedImage, Raster } from '../core/image.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import { decodeEngineImage } from '../imaging/decode.ts';
import { resizeRaster } from '../imaging/resize-raster.ts';
import { type Classifier, createClassifier } from './classifier.ts';
import { type ClassifierFolder, readClassifierFolder } from './classifier-folder.ts';

/** Classes of nude and sexual pictures, in the words of common classifiers. */
const SEXUAL_LABEL = /^(?:nsfw|porn|hentai|sexual|explicit|nude|unsafe)/iu;

interface Loaded extends ClassifierFolder {
  readonly classifier: Classifier;
}

/**
 * Tells nude and sexual pictures by a classifier in ONNX form (@huggingface/transformers' layout), such as the catalogue's
 * `nsfw-detector`. Of violence, faces and age it knows nothing. A picture that it cannot look at fails the request:
 * whoever set a classifier up does not want pictures that nobody saw.
 *
 * @param findFolder gives the model's folder; called when the screen is opened.
 */
export function createNudityScreen(findFolder: () => Promise<string>): Required<ImageScreen> {
  let loading: Promise<Loaded> | undefined;
  const load = (): Promise<Loaded> => {
    loading ??= openFolder(findFolder).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    id: 'nudity',
    async open() {
      await load();
    },
    async screen(picture, signal) {
      const { classifier, labels, ...network } = await load();
      const pixels = await toPixels(picture, network);
      const chances = softmax(await classifier.classify(pixels, network.sidePx, signal));
      const porn = chances.reduce((sum, chance, index) => sum + (SEXUAL_LABEL.test(labels[index]!) ? chance : 0), 0);
      return { porn };
    },
    async close() {
      (await loading?.catch(() => undefined))?.classifier.close();
      loading = undefined;
    },
  };
}

async function openFolder(findFolder: () => Promise<string>): Promise<Loaded> {
  const folder = await readClassifierFolder(await findFolder());
  if (!folder.labels.some((label) => SEXUAL_LABEL.test(label)))
    throw new LimnerError(
      'INSTALLATION_BROKEN',
      `The picture classifier ${folder.modelPath} has no class for sexual pictures, only ${folder.labels.join(', ')}.`,
    );
  const classifier = createClassifier(folder.modelPath);
  await classifier.open();
  return { ...folder, classifier };
}

/** Scaled to the network's square, over white where transparent, channel after channel. */
async function toPixels(
  picture: Raster | EncodedImage,
  { sidePx, mean, deviation }: Pick<ClassifierFolder, 'sidePx' | 'mean' | 'deviation'>,
): Promise<Float32Array> {
  const raster = 'bytes' in picture ? await decodeEngineImage(picture) : picture;
  const { data, channels } = await resizeRaster(raster, { widthPx: sidePx, heightPx: sidePx }, 'fill');
  const area = sidePx * sidePx;
  const pixels = new Float32Array(3 * area);
  for (let i = 0; i < area; i++) {
    const alpha = channels === 4 ? data[i * 4 + 3]! / 255 : 1;
    for (let channel = 0; channel < 3; channel++) {
      const value = (data[i * channels + channel]! / 255) * alpha + 1 - alpha;
      pixels[channel * area + i] = (value - mean[channel]!) / deviation[channel]!;
    }
  }
  return pixels;
}

function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
