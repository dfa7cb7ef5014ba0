import { castShadow } from '../backdrop/cast-shadow.ts';
import { cutOutSoft, isNothing } from '../backdrop/cut-out.ts';
import { layOver } from '../backdrop/lay-over.ts';
import { applyGains, gainsTowards, meanColour } from '../backdrop/light-match.ts';
import { repositionProduct } from '../backdrop/reposition.ts';
import { paintSetting, placeOf } from '../insert/paint-setting.ts';
import { segmentForeground } from '../segment/foreground.ts';
import type { Editor } from './editor.ts';
import { withoutAddresses } from './prompt-addresses.ts';
import { swapBackground } from './swap-background.ts';

/** White for catalogues, where the prompt names no place. */
const STUDIO_PROMPT = 'a plain white studio background';

/**
 * Product image: the product is cut out, put where products stand and lit as the place that the prompt names. With a mask,
 * or when its position is fixed, it stays where it is, pixel for pixel.
 */
export const makeProductImage: Editor = (order, tools, report) => {
  const prompt = withoutAddresses(order.prompt) || STUDIO_PROMPT;
  const { picture, mask, productPosition, negativePrompt, seed } = order;
  if (!picture || mask || productPosition === 'fixed') return swapBackground({ ...order, prompt }, tools, report);
  const cut = cutOutSoft(picture, segmentForeground(picture).mask);
  if (isNothing(cut)) return { refusal: 'No product was found that stands out from its background.' };
  const { studio, understanding } = tools.workshop;
  const scene = understanding.parse(prompt, negativePrompt);
  const { place, leftOut } = placeOf(scene);
  report('paint', 0.3);
  const data = paintSetting(studio, place, picture, seed);
  report('compose', 0.85);
  const product = repositionProduct(cut, picture);
  const own = meanColour(product.rgb, product.alpha);
  const around = meanColour(
    data,
    product.alpha.map((value) => 255 - value),
  );
  if (own && around) applyGains(product.rgb, gainsTowards(own, around));
  castShadow(data, product);
  layOver(data, product);
  const raster = { widthPx: picture.widthPx, heightPx: picture.heightPx, channels: 3, data } as const;
  return { raster, notUnderstood: [...scene.notUnderstood, ...leftOut] };
};
