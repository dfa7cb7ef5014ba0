import { type ArtBlobs, loadArtBlobs } from './subject/art-blobs.ts';

/** What an illustrator needs besides its code: loaded once a process, shared by its threads. */
export interface IllustratorAssets {
  readonly art: ArtBlobs;
}

/** Reads and unpacks the assets that ship with Limner. Shared buffers: handing them to a thread copies nothing. */
export function loadIllustratorAssets(): IllustratorAssets {
  return { art: loadArtBlobs() };
}
