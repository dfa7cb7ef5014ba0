import { customise, isCustomisation } from '../customise/customise.ts';
import type { Editor, Editors } from './editor.ts';
import { insert } from './insert.ts';
import { instruct } from './instruct.ts';
import { outpaint } from './outpaint.ts';
import { makeProductImage } from './product-image.ts';
import { remove } from './remove.ts';
import { swapBackground } from './swap-background.ts';

/** Pictures that guide an edit come before its words. */
function guided(byWords: Editor): Editor {
  return (order, tools, report) =>
    isCustomisation(order) ? customise(order, tools, report) : byWords(order, tools, report);
}

/** What the darkroom can edit. */
export const EDITORS: Editors = {
  default: guided(instruct),
  style: guided(instruct),
  'controlled-editing': guided(instruct),
  'inpaint-removal': remove,
  'inpaint-insertion': insert,
  outpaint,
  'background-swap': swapBackground,
  'product-image': makeProductImage,
};
