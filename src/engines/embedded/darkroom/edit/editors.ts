import type { Editors } from './editor.ts';
import { insert } from './insert.ts';
import { outpaint } from './outpaint.ts';
import { remove } from './remove.ts';

/** What the darkroom can edit. */
export const EDITORS: Editors = {
  'inpaint-removal': remove,
  'inpaint-insertion': insert,
  outpaint,
};
