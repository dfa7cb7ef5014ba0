import { availableParallelism, cpus, totalmem } from 'node:os';

/** One line about the machine that a table was measured on. */
export function describeMachine(): string {
  const memoryGib = (totalmem() / 1024 ** 3).toFixed(0);
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${memoryGib} GiB, Node ${process.versions.node}`;
}
