import type { Illustrator, Workshop } from './illustrator/illustrate.ts';

/** What a render thread keeps between pieces of work. */
export interface RenderTools {
  readonly illustrator: Illustrator;
  /** The same hands, for work on pictures that are not the illustrator's own. */
  readonly workshop: Workshop;
}

/** Tells how far a piece of work is: the stage's name and 0–1 of the whole. */
export type ReportProgress = (stage: string, fraction: number) => void;
