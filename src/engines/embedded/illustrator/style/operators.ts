import type { StyleId } from '../scene.ts';
import { artDeco } from './media/art-deco.ts';
import { artNouveau } from './media/art-nouveau.ts';
import { batik } from './media/batik.ts';
import { bauhaus } from './media/bauhaus.ts';
import { blueprint } from './media/blueprint.ts';
import { bricks } from './media/bricks.ts';
import { brushInk } from './media/brush-ink.ts';
import { chalkboard } from './media/chalkboard.ts';
import { charcoal } from './media/charcoal.ts';
import { clay } from './media/clay.ts';
import { comic } from './media/comic.ts';
import { crayon } from './media/crayon.ts';
import { cubist } from './media/cubist.ts';
import { digitalArt } from './media/digital-art.ts';
import { embroidery } from './media/embroidery.ts';
import { engraving } from './media/engraving.ts';
import { flat } from './media/flat.ts';
import { fresco } from './media/fresco.ts';
import { gouache } from './media/gouache.ts';
import { greekVase } from './media/greek-vase.ts';
import { illumination, persianMiniature } from './media/illumination.ts';
import { ink } from './media/ink.ts';
import { lineArt } from './media/line-art.ts';
import { lowPoly } from './media/low-poly.ts';
import { mosaic } from './media/mosaic.ts';
import { neonSign } from './media/neon-sign.ts';
import { oil } from './media/oil.ts';
import { origami } from './media/origami.ts';
import { paperCut } from './media/paper-cut.ts';
import { pastel } from './media/pastel.ts';
import { pencil } from './media/pencil.ts';
import { pixelArt } from './media/pixel-art.ts';
import { pointillist } from './media/pointillist.ts';
import { popArt } from './media/pop-art.ts';
import { quilling } from './media/quilling.ts';
import { linocut, woodcut } from './media/relief-print.ts';
import { risograph } from './media/risograph.ts';
import { graffiti, stencil } from './media/spray-paint.ts';
import { stainedGlass } from './media/stained-glass.ts';
import { swirling } from './media/swirling.ts';
import { tapestry } from './media/tapestry.ts';
import { ukiyoE } from './media/ukiyo-e.ts';
import { vaporwave } from './media/vaporwave.ts';
import { vintagePoster } from './media/vintage-poster.ts';
import { watercolour } from './media/watercolour.ts';
import type { StyleOperator } from './style.ts';

/** The styles that are another medium, each with its operator; the others are grades or settings of the scene. */
export const STYLE_OPERATORS: Partial<Record<StyleId, StyleOperator>> = {
  oil,
  watercolour,
  pencil,
  charcoal,
  pastel,
  ink,
  'line-art': lineArt,
  'pixel-art': pixelArt,
  'vintage-poster': vintagePoster,
  'stained-glass': stainedGlass,
  gouache,
  clay,
  'low-poly': lowPoly,
  'art-deco': artDeco,
  'art-nouveau': artNouveau,
  bauhaus,
  cubist,
  pointillist,
  swirling,
  chalkboard,
  'digital-art': digitalArt,
  flat,
  'paper-cut': paperCut,
  mosaic,
  bricks,
  blueprint,
  vaporwave,
  embroidery,
  tapestry,
  woodcut,
  linocut,
  engraving,
  'brush-ink': brushInk,
  crayon,
  'neon-sign': neonSign,
  'greek-vase': greekVase,
  risograph,
  batik,
  fresco,
  stencil,
  graffiti,
  quilling,
  origami,
  illumination,
  'persian-miniature': persianMiniature,
  'ukiyo-e': ukiyoE,
  comic,
  'pop-art': popArt,
};
