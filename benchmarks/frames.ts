import type { CDPSession } from 'playwright-core';

/** What a browser drew while something was done. */
export interface Frames {
  readonly perSecond: number;
  /** Nineteen frames of twenty came no later after the one before, in milliseconds. */
  readonly interval95Ms: number;
}

interface TraceEvent {
  readonly name: string;
  /** `e` at the end of what takes a while. */
  readonly ph: string;
  /** In microseconds. */
  readonly ts: number;
}

/** The category of Chromium's trace that tells of frames, and the last stage of one: it is on the screen. */
const CATEGORY = 'disabled-by-default-devtools.timeline.frame';
const PRESENTED = 'SwapEndToPresentationCompositorFrame';

/** Records a trace while `work` goes on, and counts the frames that were drawn from the first to the last. */
export async function traceFrames(devTools: CDPSession, work: () => Promise<void>): Promise<Frames> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  devTools.on('Tracing.dataCollected', collect);
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [CATEGORY] },
  });
  await work();
  const complete = new Promise((resolve) => devTools.once('Tracing.tracingComplete', resolve));
  await devTools.send('Tracing.end');
  await complete;
  devTools.off('Tracing.dataCollected', collect);
  return framesOf(events.filter(({ name, ph }) => name === PRESENTED && ph === 'e').map(({ ts }) => ts / 1000));
}

/** What is moved by the compositor and what the page drew come to the screen in one frame, but are told apart. */
const SAME_FRAME_MS = 2;

function framesOf(timesMs: readonly number[]): Frames {
  const sortedTimes = timesMs.toSorted((a, b) => a - b);
  const times = sortedTimes.filter((time, index) => index === 0 || time - sortedTimes[index - 1]! > SAME_FRAME_MS);
  const intervals = times.slice(1).map((time, index) => time - times[index]!);
  const sortedIntervals = intervals.toSorted((a, b) => a - b);
  const lengthMs = times.at(-1)! - times[0]!;
  return {
    perSecond: (intervals.length / lengthMs) * 1000,
    interval95Ms: sortedIntervals[Math.floor(sortedIntervals.length * 0.95)]!,
  };
}
