import type { PixelSize } from '../../../core/image.ts';
import type { IllustratorAssets } from './assets.ts';
import { type Atelier, openAtelier } from './atelier.ts';
import { drawScene, type Illustration } from './draw-scene.ts';
import type { OnStage } from './picture.ts';
import { understandingOptions } from './prompt-reader.ts';
import { withSettableLettering } from './settable-lettering.ts';
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
export interface Workshop extends Atelier {
  readonly understanding: Understanding;
}

/** Sets a workshop up over loaded assets; takes some hundredths of a second. */
export function openWorkshop(assets: IllustratorAssets): Workshop {
  return equipWorkshop(openAtelier(assets));
}

/** Adds the understanding of prompts to an atelier. */
export function equipWorkshop(atelier: Atelier): Workshop {
  const { pack, fonts, studio } = atelier;
  const reader = createUnderstanding(understandingOptions(pack, studio.factsOf));
  const parse: Understanding['parse'] = (prompt, negativePrompt) =>
    withSettableLettering(reader.parse(prompt, negativePrompt), fonts);
  return { ...atelier, understanding: { ...reader, parse } };
}

/** Makes an illustrator over loaded assets, or over a workshop that stands already. */
export function createIllustrator(assets: IllustratorAssets, workshop: Workshop = openWorkshop(assets)): Illustrator {
  const { understanding } = workshop;
  return {
    illustrate({ prompt, negativePrompt, ...order }, onStage = () => {}) {
      onStage('understand', 0);
      const read = understanding.parse(prompt, negativePrompt);
      const drawn = drawScene(workshop, { scene: read, ...order }, onStage);
      const notUnderstood = understanding.asTyped(drawn.scene.notUnderstood, prompt, read.language);
      return { ...drawn, scene: { ...drawn.scene, notUnderstood } };
    },
  };
}
