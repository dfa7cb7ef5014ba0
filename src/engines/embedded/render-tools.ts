import type { NetworkFile, SuperResolution } from './darkroom/upscale/network.ts';
import type { DepictionOf } from './depiction.ts';
import type { Atelier } from './illustrator/atelier.ts';
import type { Workshop } from './illustrator/illustrate.ts';

/** What a render thread keeps between pieces of work. */
export interface RenderTools {
  readonly atelier: Atelier;
  /** The same hands with the understanding of prompts, for edits; loaded when it is first wanted. */
  readonly openWorkshop: () => Promise<Workshop>;
  /** Tells whether people are in a drawn scene. */
  readonly depictionOf: DepictionOf;
  /** The super-resolution network, loaded when it is first wanted; absent when nothing installed can run it. */
  readonly network: (files: readonly NetworkFile[]) => Promise<SuperResolution | undefined>;
}

/** Tells how far a piece of work is: the stage's name and 0–1 of the whole. Throws when the work shall end. */
export type ReportProgress = (stage: string, fraction: number) => void;
