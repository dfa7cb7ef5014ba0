import type { Editors } from './editor.ts';
import { insert } from './insert.ts';
import { instruct } from './instruct.ts';
import { outpaint } from './outpaint.ts';
import { makeProductImage } from './product-image.ts';
import { remove } from './remove.ts';
import { swapBackground } from './swap-background.ts';

/** What the darkroom can edit. */
export const EDITORS: Editors = {
  default: instruct,
  'inpaint-removal': remove,
  'inpaint-insertion': insert,
  outpaint,
  'background-swap': swapBackground,
  'product-image': makeProductImage,
};
