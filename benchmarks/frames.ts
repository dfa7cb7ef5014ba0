import type { CDPSession } from 'playwright-core';

/** What a browser drew while something was done. */
export interface Frames {
  readonly perSecond: number;
  /** Nineteen frames of twenty came no later after the one before, in milliseconds. */
  readonly interval95Ms: number;
}

interface TraceEvent {
  readonly name: string;
  /** In microseconds. */
  readonly ts: number;
}

/** Categories of Chromium's trace that tell of frames. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline.frame'];
const FRAME = 'DrawFrame';

/** Records a trace while `work` goes on, and counts the frames that were drawn from the first to the last. */
export async function traceFrames(devTools: CDPSession, work: () => Promise<void>): Promise<Frames> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  devTools.on('Tracing.dataCollected', collect);
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve));
  await devTools.send('Tracing.end');
  await complete;
  devTools.off('Tracing.dataCollected', collect);
  return framesOf(events.filter(({ name }) => name === FRAME).map(({ ts }) => ts / 1000));
}

function framesOf(timesMs: readonly number[]): Frames {
  const times = timesMs.toSorted((a, b) => a - b);
  const intervals = times.slice(1).map((time, index) => time - times[index]!);
  const sorted = intervals.toSorted((a, b) => a - b);
  const lengthMs = times.at(-1)! - times[0]!;
  return { perSecond: (intervals.length / lengthMs) * 1000, interval95Ms: sorted[Math.floor(sorted.length * 0.95)]! };
}
