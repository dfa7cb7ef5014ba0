import type { Raster } from './image.ts';

/** Where somebody is in a picture, as shares of its width and height from the upper left corner. */
export interface PersonSighting {
  /** What the box holds: a head or face alone, or as much of the person as is in the picture. */
  readonly shows: 'face' | 'body';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Finds the persons in a picture, the largest first. */
export type FindPersons = (picture: Raster, signal: AbortSignal) => Promise<readonly PersonSighting[]>;
