import type { Authenticate } from '../access/access.ts';
import type { Clock, IdSource, Logger } from '../core/ports.ts';
import type { UsageLedger } from '../core/usage.ts';
import type { Predict } from '../pipeline/prediction.ts';
import type { PromptTemplate } from '../wire/templates.ts';
import type { LoopbackGuardOptions } from './loopback-guard.ts';
import type { SignInImitation } from './routes/google-sign-in.ts';
import type { SendAnswer } from './send-answer.ts';
import type { StudioServices } from './studio-services.ts';

export interface ServerOptions {
  readonly predict: Predict;
  readonly authenticate: Authenticate;
  /** What the studio needs besides predictions; without it there is no studio. */
  readonly studio?: StudioServices;
  /** For a server that lets anyone in: what it answers to besides this machine's own names and pages. Absent: all. */
  readonly loopbackGuard?: LoopbackGuardOptions;
  /** True once a real picture has been made and until the server drains. */
  readonly isReady: () => boolean;
  /** What the installation can do, as data that can be written as JSON. */
  readonly capabilities: () => object;
  /** Numbers of this process in Prometheus' text format. */
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
  /** What callers used, by day. */
  readonly usage: Pick<UsageLedger, 'read'>;
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

/** What routes that predict are served with. */
export interface ServingOptions extends ServerOptions {
  readonly sendAnswer: SendAnswer;
}
