import { withoutMasked } from '../complete/without-masked.ts';
import { withAlphaOf } from '../opaque.ts';
import { maskedEditor } from './editor.ts';

/** Removal: what is under the mask gives way to what the rest of the picture suggests. The prompt has no say. */
export const remove = maskedEditor(({ picture, mask, seed }, _tools, report) => {
  const rgb = withoutMasked(picture, mask, seed, (fraction) => report('complete', fraction));
  return { raster: withAlphaOf(picture, rgb, mask), notUnderstood: [] };
});
