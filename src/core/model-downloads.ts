import type { ErrorCode } from './errors/catalogue.ts';
import type { Licence } from './licence.ts';

/** A model of the catalogue, and whether it is here. */
export interface OfferedModel {
  /** Short name, as in `limner models pull`. */
  readonly id: string;
  readonly title: string;
  /** `diffusion`, `upscale`, … */
  readonly job: string;
  /** What it can do, for people; in English. */
  readonly can: string;
  readonly licence: Licence;
  /** What else is to be known of the licence. */
  readonly licenceNote?: string;
  readonly downloadBytes: number;
  readonly isHere: boolean;
  /** The download under way, or the last one since the start. */
  readonly download?: ModelDownload;
}

export interface ModelDownload {
  /** `waiting`: another program downloads the same model. */
  readonly state: 'planning' | 'waiting' | 'downloading' | 'done' | 'failed' | 'cancelled';
  readonly bytes: number;
  readonly totalBytes: number;
  readonly failure?: { readonly code: ErrorCode; readonly message: string };
}

/** Brings models of the catalogue to this machine while the server runs. */
export interface ModelDownloads {
  list(): Promise<readonly OfferedModel[]>;
  /**
   * Starts a download; how it goes is in `list`. One that is under way goes on.
   *
   * @param acceptedLicence id of the licence that somebody read and accepted; the download fails when the model has another.
   * @throws LimnerError `OBJECT_UNKNOWN` when the catalogue has no such model.
   */
  start(id: string, acceptedLicence: string): void;
  /** Stops a download; what came stays for the next one. Unknown ids and finished downloads are left alone. */
  cancel(id: string): void;
  /** Stops all. */
  close(): void;
}
