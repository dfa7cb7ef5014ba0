import type { IllustratorAssets } from './assets.ts';
import { PAINTERS } from './painters.ts';
import type { Studio } from './picture.ts';
import { STYLE_OPERATORS } from './style/operators.ts';
import { type ArtPack, openArtPack } from './subject/art-pack.ts';
import { createFactsOf } from './subject/facts.ts';
import { createRasterContext, type LetteringFonts } from './subject/fonts.ts';
import { drawFromAbove } from './subject/from-above/from-above.ts';
import { createGroupSubjects } from './subject/group-subjects.ts';
import { rasteriseDrawing } from './subject/raster.ts';

/** The hands that draw and what they draw with. They need a scene: reading prompts takes a workshop. */
export interface Atelier {
  readonly studio: Studio;
  readonly pack: ArtPack;
  readonly fonts: LetteringFonts;
}

/** Sets an atelier up over loaded assets; takes some hundredths of a second. */
export function openAtelier(assets: IllustratorAssets): Atelier {
  const pack = openArtPack(assets.art);
  const factsOf = createFactsOf(pack);
  const fonts = createRasterContext();
  const studio: Studio = {
    painters: PAINTERS,
    operators: STYLE_OPERATORS,
    factsOf,
    groupSubjects: createGroupSubjects(pack, factsOf),
    drawFromAbove: (scene, ...thing) => drawFromAbove({ pack, scene, factsOf }, ...thing),
    rasterise: (drawing, heightPx) => rasteriseDrawing(drawing, heightPx, fonts),
  };
  return { studio, pack, fonts };
}
