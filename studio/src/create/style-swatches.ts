import type { StyleName } from './draft.ts';
import glass from './styles/glass.webp';
import gouache from './styles/gouache.webp';
import ink from './styles/ink.webp';
import oil from './styles/oil.webp';
import paper from './styles/paper.webp';
import pencil from './styles/pencil.webp';
import photo from './styles/photo.webp';
import pixel from './styles/pixel.webp';
import poly from './styles/poly.webp';
import poster from './styles/poster.webp';
import ukiyo from './styles/ukiyo.webp';
import watercolour from './styles/watercolour.webp';

/** One corner of one picture in each style: drawn by the embedded engine from "A lighthouse on a cliff by the sea at sunset", seed 4. */
export const STYLE_SWATCHES: Readonly<Record<Exclude<StyleName, 'none'>, string>> = {
  photo,
  watercolour,
  oil,
  gouache,
  pencil,
  ink,
  ukiyo,
  glass,
  poster,
  paper,
  pixel,
  poly,
};
