import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MemorySample } from './growth.ts';
import type { ChildMessage, ChildOrder } from './messages.ts';

/** A case that did what no input may cause. */
export interface Finding {
  readonly index: number;
  readonly kind: 'fault' | 'crash' | 'hang';
  readonly what: string;
}

/** What became of a target's cases. */
export interface FuzzReport {
  readonly fed: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  readonly slowestMs: number;
  readonly slowestIndex: number;
  /** Of the longest unbroken run. */
  readonly memory: readonly MemorySample[];
}

export interface FuzzPlan {
  readonly target: string;
  readonly seed: number;
  readonly count: number;
  /** The run ends after this time, however many cases were fed. */
  readonly maxMs: number;
  /** A case may take this long. */
  readonly limitMs: number;
}

const CHILD = fileURLToPath(new URL('./fuzz-child.ts', import.meta.url));

/** A child that has not said anything for so many limits has its thread in a loop, and is killed. */
const HANG_FACTOR = 3;
/** As `bin/limner.js` starts the server: without it freed pictures stay in arenas of each thread, and memory seems to grow. */
const ALLOCATOR = { MALLOC_MMAP_THRESHOLD_: '131072', MIMALLOC_PURGE_DELAY: '0' };
/** Starts, and collects garbage between cases, no faster on a busy machine. */
const BETWEEN_CASES_LIMIT_MS = 120_000;
/** So many children may die before a run is given up. */
const MAX_DEATHS = 50;

/** Feeds a target in a child of its own; its start does not count into the time. A child that crashes or hangs is replaced, and goes on after the case that did it. */
export async function superviseTarget(plan: FuzzPlan): Promise<FuzzReport> {
  const tally = createTally();
  let endsAtMs = Number.POSITIVE_INFINITY;
  const onReady = (): void => {
    endsAtMs = Math.min(endsAtMs, performance.now() + plan.maxMs);
  };
  let from = 0;
  while (from < plan.count && performance.now() < endsAtMs && tally.deaths() < MAX_DEATHS)
    from = await runChild(
      { ...plan, from, to: plan.count },
      { isOver: () => performance.now() >= endsAtMs, onReady },
      tally,
    );
  return tally.report();
}

/** Runs one child to its end; returns the case after the last one that it began. */
function runChild(
  order: ChildOrder,
  { isOver, onReady }: { readonly isOver: () => boolean; readonly onReady: () => void },
  tally: Tally,
): Promise<number> {
  const child = fork(CHILD, [JSON.stringify(order)], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...ALLOCATOR },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let lastWords = '';
  child.stderr!.on('data', (chunk) => {
    lastWords = (lastWords + String(chunk)).slice(-2000);
  });
  let begun: number | undefined;
  let next = order.from;
  let verdict: 'done' | 'hang' | undefined;
  let timer: NodeJS.Timeout | undefined;
  const watch = (limitMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      verdict = 'hang';
      child.kill('SIGKILL');
    }, limitMs);
  };
  watch(BETWEEN_CASES_LIMIT_MS);
  tally.beginChild();
  child.on('message', (message: ChildMessage) => {
    watch(message.kind === 'began' ? order.limitMs * HANG_FACTOR : BETWEEN_CASES_LIMIT_MS);
    if (message.kind === 'began') {
      begun = message.index;
      next = message.index + 1;
    } else if (message.kind === 'memory') tally.memory(message.sample);
    else if (message.kind === 'ready') onReady();
    else {
      begun = undefined;
      tally.count(message);
      if (!isOver()) return;
      verdict = 'done';
      child.kill('SIGKILL');
    }
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (verdict === 'done' || (code === 0 && begun === undefined)) return resolve(next);
      if (begun === undefined)
        return reject(new Error(`The child ended (${signal ?? code}) between cases:\n${lastWords}`));
      const kind = verdict === 'hang' ? 'hang' : 'crash';
      tally.findings.push({ index: begun, kind, what: lastWords || `Ended by ${signal ?? code}.` });
      resolve(next);
    });
  });
}

type Tally = ReturnType<typeof createTally>;

function createTally() {
  const outcomes = new Map<string, number>();
  const findings: Finding[] = [];
  let fed = 0;
  let slowest = { ms: 0, index: 0 };
  let longest: MemorySample[] = [];
  let current: MemorySample[] = [];
  return {
    findings,
    deaths: () => findings.filter(({ kind }) => kind !== 'fault').length,
    beginChild() {
      current = [];
    },
    memory(sample: MemorySample) {
      current.push(sample);
      if (current.length > longest.length) longest = current;
    },
    count(message: Extract<ChildMessage, { kind: 'ended' | 'finding' }>) {
      fed++;
      if (message.kind === 'finding') {
        findings.push({ index: message.index, kind: 'fault', what: message.what });
        return;
      }
      outcomes.set(message.outcome, (outcomes.get(message.outcome) ?? 0) + 1);
      if (message.durationMs > slowest.ms) slowest = { ms: message.durationMs, index: message.index };
    },
    report: (): FuzzReport => ({
      fed,
      outcomes,
      findings,
      slowestMs: slowest.ms,
      slowestIndex: slowest.index,
      memory: longest,
    }),
  };
}
