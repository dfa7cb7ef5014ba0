import type { Authenticate } from '../access/access.ts';
import type { Gallery, GalleryEntry } from '../core/gallery.ts';
import type { PromptReading } from '../core/language.ts';
import type { Clock, IdSource, Logger } from '../core/ports.ts';
import type { ServerStatus } from '../core/server-status.ts';
import type { Predict } from '../pipeline/prediction.ts';
import type { PromptTemplate } from '../wire/templates.ts';
import type { LoopbackGuardOptions } from './loopback-guard.ts';
import type { SignInImitation } from './routes/google-sign-in.ts';

/** The gallery, and what can be made of its entries. */
export interface GalleryService {
  readonly store: Pick<Gallery, 'list' | 'find' | 'remove' | 'readPicture'>;
  /** The predict body that makes an entry's pictures again. */
  readonly reproduce: (entry: GalleryEntry) => Promise<unknown>;
  /** A ZIP file of entries. */
  readonly archive: (entries: readonly GalleryEntry[]) => ReadableStream<Uint8Array>;
}

export interface ServerOptions {
  readonly predict: Predict;
  readonly authenticate: Authenticate;
  /** Everything below `/v1/limner/gallery`. */
  readonly gallery: GalleryService;
  readonly status: ServerStatus;
  /** What the illustrator understands of a prompt. */
  readonly readPrompt: (prompt: string) => Promise<PromptReading>;
  /** Where the built studio is. */
  readonly studioFolder: string;
  /** For a server that lets anyone in: what it answers to besides this machine's own names and pages. Absent: all. */
  readonly loopbackGuard?: LoopbackGuardOptions;
  /** True once a real picture has been made and until the server drains. */
  readonly isReady: () => boolean;
  readonly logger: Logger;
  readonly requestIds: IdSource;
  readonly clock: Clock;
  /** Prompt templates by name. */
  readonly templates: ReadonlyMap<string, PromptTemplate>;
  /** Origins of web pages that may call from a browser, besides pages of this machine. */
  readonly allowedOrigins: readonly string[];
  /** Imitate Google's sign-in; only for servers that let anyone in. */
  readonly signIn?: SignInImitation;
  /** Largest request body in bytes. */
  readonly bodyLimitBytes: number;
}
