import type { EditMode } from '../../core/operation.ts';

/** Modes of edit that the darkroom offers. Apart from its editors, so that asking for them loads nothing that draws. */
export const EDIT_MODES = [
  'default',
  'style',
  'controlled-editing',
  'inpaint-removal',
  'inpaint-insertion',
  'outpaint',
  'background-swap',
  'product-image',
] as const satisfies readonly EditMode[];
