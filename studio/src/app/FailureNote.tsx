import { Button } from '../design/controls.tsx';
import { useSay } from '../language/language.ts';
import type { Failure } from '../service/failure.ts';

interface FailureNoteProps {
  readonly failure: Failure;
  /** Offered where the same again may work. */
  readonly onRetry?: () => void;
}

/** What happened, and what to do. */
export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const say = useSay();
  const { title, advice, detail, retryAfterSeconds, isRetryable } = failure;
  return (
    <div className="note bad stack tight" role="alert">
      <strong>{say(title)}</strong>
      <span>{say(advice)}</span>
      {retryAfterSeconds !== undefined && <span>{say('failure.wait', { seconds: retryAfterSeconds })}</span>}
      {detail !== undefined && (
        <span className="small" lang="en">
          {detail}
        </span>
      )}
      {onRetry && isRetryable && (
        <span>
          <Button icon="again" onClick={onRetry}>
            {say('retry')}
          </Button>
        </span>
      )}
    </div>
  );
}
