import { isNothing } from '../backdrop/cut-out.ts';
import { drawableSize } from '../insert/paint-setting.ts';
import { cutProduct } from '../recontext/cut-product.ts';
import { recontext } from '../recontext/recontext.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import type { Editor } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';
import { swapBackground } from './swap-background.ts';

/** White for catalogues, where the prompt names no place. */
const STUDIO_PROMPT = 'a plain white studio background';

/**
 * Product image: the product is cut out and stands in the prompt's scene, as in product recontext. With a mask, or when its
 * position is fixed, it stays where it is, pixel for pixel.
 */
export const makeProductImage: Editor = (order, tools, report) => {
  const prompt = withoutAddresses(order.prompt) || STUDIO_PROMPT;
  const { picture, mask, productPosition, negativePrompt, seed } = order;
  if (!picture || mask || productPosition === 'fixed') return swapBackground({ ...order, prompt }, tools, report);
  const product = cutProduct(picture);
  if (isNothing(product)) return { refusal: 'No product was found that stands out from its background.' };
  const size = drawableSize(picture);
  const { raster, notUnderstood } = recontext({ product, prompt, negativePrompt, size, seed }, tools.workshop, report);
  const { widthPx, heightPx } = picture;
  if (size.widthPx === widthPx && size.heightPx === heightPx) return { raster, notUnderstood };
  const data = resample(raster, { widthPx, heightPx }, { kernel: TRIANGLE });
  return { raster: { widthPx, heightPx, channels: 3, data }, notUnderstood };
};
