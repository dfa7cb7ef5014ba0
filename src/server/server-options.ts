import type { Authenticate } from '../access/access.ts';
import type { Clock, IdSource, Logger } from '../core/ports.ts';
import type { Predict } from '../pipeline/prediction.ts';

export interface ServerOptions {
  readonly predict: Predict;
  readonly authenticate: Authenticate;
  /** True once a real picture has been made and until the server drains. */
  readonly isReady: () => boolean;
  readonly logger: Logger;
  readonly requestIds: IdSource;
  readonly clock: Clock;
  /** Largest request body in bytes. */
  readonly bodyLimitBytes: number;
}
