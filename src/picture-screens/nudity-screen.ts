import type { ImageScreen } from '../core/image-screen.ts';
import { softmax } from './chances.ts';
import { networkPixels } from './network-pixels.ts';
import { createNetworkLoader, rasterOf } from './open-network.ts';

/** Classes of nude and sexual pictures, in the words of common classifiers. */
const SEXUAL_LABEL = /^(?:nsfw|porn|hentai|sexual|explicit|nude|unsafe)/iu;

/**
 * Tells nude and sexual pictures by a classifier in ONNX form (@huggingface/transformers' layout), such as the catalogue's
 * `nsfw-detector`. Of violence, faces and age it knows nothing. A picture that it cannot look at fails the request:
 * whoever set a classifier up does not want pictures that nobody saw.
 *
 * @param findFolder gives the model's folder; called when the screen is opened.
 */
export function createNudityScreen(findFolder: () => Promise<string>): Required<ImageScreen> {
  const loader = createNetworkLoader(findFolder, 'sexual pictures', (label) => SEXUAL_LABEL.test(label));
  return {
    id: 'nudity',
    async open() {
      await loader.load();
    },
    async screen(picture, signal) {
      const { network, labels, ...folder } = await loader.load();
      const [logits] = Object.values(await network.look(await networkPixels(await rasterOf(picture), folder), signal));
      const chances = softmax(logits!.data);
      return {
        porn: chances.reduce((sum, chance, index) => sum + (SEXUAL_LABEL.test(labels[index]!) ? chance : 0), 0),
      };
    },
    close: () => loader.close(),
  };
}
