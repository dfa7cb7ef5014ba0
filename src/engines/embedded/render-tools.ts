import type { createIllustrator } from './illustrator/illustrate.ts';

/** What a render thread keeps between pieces of work. */
export interface RenderTools {
  readonly illustrator: ReturnType<typeof createIllustrator>;
}

/** Tells how far a piece of work is: the stage's name and 0–1 of the whole. */
export type ReportProgress = (stage: string, fraction: number) => void;
