import type { LabelMap, PixelSize } from '../../../core/image.ts';
import type { IllustratorAssets } from './assets.ts';
import type { Crew } from './crew/crew.ts';
import { drawPicture } from './draw-picture.ts';
import { PAINTERS } from './painters.ts';
import type { OnStage, Studio } from './picture.ts';
import { showLonePlanet } from './plan/lone-planet.ts';
import type { PicturePlan } from './plan/plan.ts';
import { withSampleStyle } from './plan/sample-style.ts';
import { understandingOptions } from './prompt-reader.ts';
import type { Scene } from './scene.ts';
import { withSettableLettering } from './settable-lettering.ts';
import { STYLE_OPERATORS } from './style/operators.ts';
import { openArtPack } from './subject/art-pack.ts';
import { createFactsOf } from './subject/facts.ts';
import { createRasterContext } from './subject/fonts.ts';
import { drawFromAbove } from './subject/from-above/from-above.ts';
import { createGroupSubjects } from './subject/group-subjects.ts';
import { rasteriseDrawing } from './subject/raster.ts';
import { createUnderstanding, type Understanding } from './understand/understanding.ts';

/** A picture to make. */
export interface IllustrationRequest {
  readonly prompt: string;
  /** What must not be in the picture; empty for nothing. */
  readonly negativePrompt: string;
  /** A value of the wire's `sampleImageStyle`. */
  readonly style?: string;
  readonly size: PixelSize;
  /** Whole number, 0–4294967295. */
  readonly seed: number;
  readonly wantLabelMap: boolean;
  /** The threads that draw this picture, each with the same request but for its own place in the crew. Default: this one alone. */
  readonly crew?: Crew;
}

/** A picture and how it came about. */
export interface Illustration {
  /** `height × width × 3`, 8-bit sRGB. */
  readonly rgb: Uint8Array;
  readonly labelMap?: LabelMap;
  /** What was drawn: what was understood of the prompt, with a cast of its own when only a mood was named. */
  readonly scene: Scene;
  /** What was understood of the prompt and the style: drawing it again with the same seed and size gives the same picture. */
  readonly understood: Scene;
  /** The choices that the prompt left open, as the seed made them. */
  readonly plan: PicturePlan;
}

/** Draws pictures from prompts. Synchronous and single-threaded: meant to live in a worker thread. */
export interface Illustrator {
  /**
   * Equal requests give equal bytes, in every process and whatever was drawn before. `onStage` is called as each part of the
   * work begins, with the share of the whole that is done.
   *
   * @throws RangeError when `style` is not a value of `sampleImageStyle`.
   */
  illustrate(request: IllustrationRequest, onStage?: OnStage): Illustration;
}

/** What illustrating is done with: the hands that draw, and the understanding of prompts. */
export interface Workshop {
  readonly studio: Studio;
  readonly understanding: Understanding;
}

/** Sets a workshop up over loaded assets; takes some hundredths of a second. */
export function openWorkshop(assets: IllustratorAssets): Workshop {
  const pack = openArtPack(assets.art);
  const factsOf = createFactsOf(pack);
  const rasterContext = createRasterContext();
  const studio: Studio = {
    painters: PAINTERS,
    operators: STYLE_OPERATORS,
    factsOf,
    groupSubjects: createGroupSubjects(pack, factsOf),
    drawFromAbove: (scene, ...thing) => drawFromAbove({ pack, scene, factsOf }, ...thing),
    rasterise: (drawing, heightPx) => rasteriseDrawing(drawing, heightPx, rasterContext),
  };
  const reader = createUnderstanding(understandingOptions(pack, factsOf));
  const parse: Understanding['parse'] = (prompt, negativePrompt) =>
    withSettableLettering(reader.parse(prompt, negativePrompt), rasterContext);
  return { studio, understanding: { ...reader, parse } };
}

/** Makes an illustrator over loaded assets, or over a workshop that stands already. */
export function createIllustrator(
  assets: IllustratorAssets,
  { studio, understanding }: Workshop = openWorkshop(assets),
): Illustrator {
  return {
    illustrate({ prompt, negativePrompt, style, crew, ...order }, onStage = () => {}) {
      onStage('understand', 0);
      const scene = withSampleStyle(showLonePlanet(understanding.parse(prompt, negativePrompt)), style);
      const {
        placements: _placements,
        seats: _seats,
        ...picture
      } = drawPicture(studio, { scene, ...order, ...(crew && { crew }) }, onStage);
      const notUnderstood = understanding.asTyped(picture.scene.notUnderstood, prompt, scene.language);
      return { ...picture, scene: { ...picture.scene, notUnderstood }, understood: scene };
    },
  };
}
