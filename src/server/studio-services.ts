import type { Gallery, GalleryEntry } from '../core/gallery.ts';
import type { PromptReading } from '../core/language.ts';
import type { ModelDownloads } from '../core/model-downloads.ts';
import type { ServerStatus } from '../core/server-status.ts';

/** What the studio, and whoever else looks at the server, is served with. */
export interface StudioServices {
  /** Everything below `/v1/limner/gallery`. */
  readonly gallery: GalleryService;
  readonly status: ServerStatus;
  /** What the illustrator understands of a prompt. */
  readonly readPrompt: (prompt: string) => Promise<PromptReading>;
  readonly downloads: ModelDownloads;
  /** Where the built studio is. */
  readonly folder: string;
}

/** The gallery, and what can be made of its entries. */
export interface GalleryService {
  readonly store: Pick<Gallery, 'list' | 'find' | 'remove' | 'readPicture'>;
  /** The predict body that makes an entry's pictures again. */
  readonly reproduce: (entry: GalleryEntry) => Promise<unknown>;
  /** A ZIP file of entries. */
  readonly archive: (entries: readonly GalleryEntry[]) => ReadableStream<Uint8Array>;
}
