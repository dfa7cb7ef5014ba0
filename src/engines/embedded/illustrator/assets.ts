import { type ArtBlobs, loadArtBlobs } from './subject/art-blobs.ts';

/** What an illustrator needs besides its code: loaded once a process, shared by its threads. */
export interface IllustratorAssets {
  readonly art: ArtBlobs;
}

let loaded: IllustratorAssets | undefined;

/** The assets that ship with Limner, read and unpacked the first time. Shared buffers: handing them to a thread copies nothing. */
export function loadIllustratorAssets(): IllustratorAssets {
  loaded ??= { art: loadArtBlobs() };
  return loaded;
}
