import type { EncodedImage, PixelSize } from './image.ts';
import type { OperationKind } from './operation.ts';

/** Which predictions the gallery keeps: those that ask to be kept, all, or none. */
export const GALLERY_RECORDS = ['asked', 'all', 'none'] as const;
export type GalleryRecord = (typeof GALLERY_RECORDS)[number];

/** A picture of a gallery entry: what went in, or what came out. */
export interface GalleryPicture {
  readonly role: 'input' | 'result';
  /** SHA-256 of the file, 64 hexadecimal digits; its address in the gallery. */
  readonly sha256: string;
  readonly mimeType: string;
  readonly sizeBytes: number;
  /** What is known of a result besides: seed, enhanced prompt, mask difference, labels, … */
  readonly facts: PictureFactsKept;
}

export interface PictureFactsKept extends Partial<PixelSize> {
  readonly seed?: number;
  readonly enhancedPrompt?: string;
  readonly notUnderstood?: readonly string[];
  readonly method?: string;
  readonly maskDifference?: number;
  readonly labels?: readonly { readonly label: string; readonly score: number }[];
}

/** One prediction as it is kept. */
export interface GalleryEntry {
  readonly id: string;
  /** Milliseconds since the Unix epoch. */
  readonly madeAtMs: number;
  /** Name of the principal who asked. */
  readonly owner: string;
  readonly operation: OperationKind;
  readonly modelId: string;
  readonly engineId?: string;
  /** Empty for operations without one. */
  readonly prompt: string;
  /** The predict body as it came; in place of each picture's bytes stands `limnerPicture`, its SHA-256. */
  readonly request: unknown;
  /** `parameter=treatment` for each parameter without full effect. */
  readonly notices: readonly string[];
  readonly pictures: readonly GalleryPicture[];
}

/** A picture with its bytes, to be kept. */
export interface PictureToKeep {
  readonly role: GalleryPicture['role'];
  readonly file: EncodedImage;
  readonly facts: PictureFactsKept;
}

export type EntryToKeep = Omit<GalleryEntry, 'id' | 'madeAtMs' | 'pictures'> & {
  readonly pictures: readonly PictureToKeep[];
};

export interface GalleryQuery {
  readonly owner: string;
  /** Words that prompt, model or operation must contain, in any order and case; empty finds all. */
  readonly text?: string;
  readonly operation?: OperationKind;
  /** `nextPage` of the page before. */
  readonly page?: string;
  /** Entries a page, 1–200. */
  readonly limit: number;
}

export interface GalleryPage {
  /** Newest first. */
  readonly entries: readonly GalleryEntry[];
  /** Absent on the last page. */
  readonly nextPage?: string;
}

/** What was made before, kept on this machine; made with its first use. Everything is the owner's alone. */
export interface Gallery {
  /**
   * Keeps an entry, whole or not at all.
   *
   * @returns its id.
   * @throws LimnerError `STORAGE_FULL` when the disk is, `OUTPUT_UNWRITABLE` when it cannot be written otherwise.
   */
  keep(entry: EntryToKeep): Promise<string>;
  list(query: GalleryQuery): GalleryPage;
  /** @throws LimnerError `OBJECT_UNKNOWN` when the owner has no such entry. */
  find(id: string, owner: string): GalleryEntry;
  /**
   * The file of a picture, or a small WebP of it.
   *
   * @throws LimnerError `OBJECT_UNKNOWN` when no entry of the owner has it.
   */
  readPicture(sha256: string, owner: string, form: 'whole' | 'thumbnail'): Promise<EncodedImage>;
  /** Forgets entries, and the files that no other entry needs; ids that the owner has not are skipped. */
  remove(ids: readonly string[], owner: string): Promise<void>;
  /** Entries and bytes of all owners. */
  size(): { readonly entries: number; readonly sizeBytes: number };
  close(): void;
}
