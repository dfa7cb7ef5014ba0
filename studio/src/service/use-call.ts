import { useRef, useState } from 'react';
import { explain, type Failure, isCancellation } from './failure.ts';

export interface CallProgress {
  readonly stage: string;
  readonly fraction: number;
}

interface CallState<Result> {
  readonly isRunning: boolean;
  readonly progress: CallProgress;
  readonly result?: Result;
  readonly failure?: Failure;
}

const NO_PROGRESS: CallProgress = { stage: '', fraction: 0 };

/** One call to the server at a time, with its progress, its result, and the way to stop it. */
export function useCall<Result>() {
  const [state, setState] = useState<CallState<Result>>({ isRunning: false, progress: NO_PROGRESS });
  const abort = useRef(new AbortController());
  const start = async (
    work: (signal: AbortSignal, onProgress: (progress: CallProgress) => void) => Promise<Result>,
  ): Promise<void> => {
    abort.current.abort();
    const own = new AbortController();
    abort.current = own;
    setState({ isRunning: true, progress: NO_PROGRESS });
    const onProgress = ({ stage, fraction }: CallProgress): void =>
      setState((current) => ({ ...current, progress: { stage, fraction } }));
    try {
      const result = await work(own.signal, onProgress);
      if (!own.signal.aborted) setState({ isRunning: false, progress: NO_PROGRESS, result });
    } catch (error) {
      if (abort.current !== own) return;
      setState({ isRunning: false, progress: NO_PROGRESS, ...(!isCancellation(error) && { failure: explain(error) }) });
    }
  };
  return {
    ...state,
    start,
    cancel: () => abort.current.abort(),
    fail: (error: unknown) => setState({ isRunning: false, progress: NO_PROGRESS, failure: explain(error) }),
    reset: () => setState({ isRunning: false, progress: NO_PROGRESS }),
  };
}
