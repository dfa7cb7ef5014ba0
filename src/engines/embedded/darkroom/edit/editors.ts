import type { Editors } from './editor.ts';
import { remove } from './remove.ts';

/** What the darkroom can edit. */
export const EDITORS: Editors = {
  'inpaint-removal': remove,
};
