import { closeConnections } from './close-connections.ts';
import type { Holdings } from './holdings.ts';
import { enter, type Ledger } from './ledger.ts';
import type { ServerProcess } from './server-process.ts';
import { createSteps } from './steps.ts';

/** What a mixed load left. */
export interface MixedLoad {
  readonly ledger: Ledger;
  /** While it lasted, one every few seconds. */
  readonly during: readonly Holdings[];
  /** When every client had gone: before it began, and after. */
  readonly before: Holdings;
  readonly after: Holdings;
}

const CLIENTS = 16;
const MEASURE_EVERY_MS = 3000;
/** The configuration is read again so often, which must change nothing. */
const RELOAD_EVERY_MS = 1000;
/** A server must not need longer to let go of what clients left. */
const QUIET_MS = 8000;

/** Clients that do one step after the other, in an order that differs from client to client, until the time is over. */
export async function runMixedLoad(server: ServerProcess, durationMs: number): Promise<MixedLoad> {
  const steps = Object.entries(createSteps(server.url));
  const ledger: Ledger = new Map();
  // Caches fill and threads start; what is there afterwards is the base.
  for (const [, step] of steps) await step(1).catch(() => undefined);
  await pause(QUIET_MS);
  const before = await server.measure();
  const endsAtMs = performance.now() + durationMs;
  const isOver = (): boolean => performance.now() >= endsAtMs;
  let done = 0;
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; !isOver(); turn++) {
      const seed = turn * CLIENTS + number;
      // A stride that shares no divisor with the number of steps visits them all.
      const [name, step] = steps[(number + turn * (1 + (number % 2) * 2)) % steps.length]!;
      const startMs = performance.now();
      const ending = await step(seed).catch(endingOf);
      enter(ledger, name, performance.now() - startMs, ending);
      done++;
    }
  };
  const during: Holdings[] = [];
  const watch = async (): Promise<void> => {
    while (!isOver()) {
      await pause(MEASURE_EVERY_MS);
      during.push({ ...(await server.measure()), done });
    }
  };
  const reload = setInterval(() => server.child.kill('SIGHUP'), RELOAD_EVERY_MS);
  await Promise.all([watch(), ...Array.from({ length: CLIENTS }, (_, number) => client(number))]);
  clearInterval(reload);
  await closeConnections();
  await pause(QUIET_MS);
  return { ledger, during, before, after: await server.measure() };
}

/** A typed error is an ending; anything else is a loss. */
function endingOf(error: unknown): string | Error {
  const { status } = error as { status?: unknown };
  if (typeof status === 'number') return String(status);
  return error instanceof Error ? error : new Error(String(error));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
