import { customise } from '../customise/customise.ts';
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
    order.references.length > 0 ? customise(order, tools, report) : byWords(order, tools, report);
}

/** The picture and its mask say all that these edits need. */
function unguided(edit: Editor): Editor {
  return (order, tools, report) =>
    order.references.length === 0
      ? edit(order, tools, report)
      : {
          refusal: `The mode ${order.mode} of the embedded engine takes a picture and a mask and no further references; EDIT_MODE_DEFAULT, EDIT_MODE_STYLE and EDIT_MODE_CONTROLLED_EDITING take them.`,
        };
}

/** What the darkroom can edit. */
export const EDITORS: Editors = {
  default: guided(instruct),
  style: guided(instruct),
  'controlled-editing': guided(instruct),
  'inpaint-removal': unguided(remove),
  'inpaint-insertion': unguided(insert),
  outpaint: unguided(outpaint),
  'background-swap': unguided(swapBackground),
  'product-image': unguided(makeProductImage),
};
