import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** One line about the machine that a table was measured on, and how busy it was just before. */
export function describeMachine(): string {
  const memoryGib = (totalmem() / 1024 ** 3).toFixed(0);
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const load = loadavg()[0]!.toFixed(1);
  return `${processor}, ${availableParallelism()} cores, ${memoryGib} GiB, Node ${process.versions.node}, load before ${load}`;
}
