import { InferenceSession } from 'onnxruntime-node';

/** Milliseconds that sessions took to run since the last reset. */
export interface SessionClock {
  networksMs: number;
}

/** Adds up the time of every `run` of sessions that are opened from now on. */
export function measureSessions(): SessionClock {
  const clock: SessionClock = { networksMs: 0 };
  const create = InferenceSession.create.bind(InferenceSession) as (
    path: string,
    options: object,
  ) => Promise<InferenceSession>;
  const measuring = async (path: string, options: object): Promise<InferenceSession> => {
    const session = await create(path, options);
    const run = session.run.bind(session);
    session.run = (async (...input: Parameters<typeof run>) => {
      const startMs = performance.now();
      const output = await run(...input);
      clock.networksMs += performance.now() - startMs;
      return output;
    }) as typeof session.run;
    return session;
  };
  Object.assign(InferenceSession, { create: measuring });
  return clock;
}
