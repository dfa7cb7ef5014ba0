import { growthOf } from './growth.ts';
import type { FuzzReport } from './supervise.ts';

const MEBIBYTE = 1024 * 1024;

/** Held memory may grow by so much over the later two thirds of a run: caches of compiled code and of prompts still fill. */
const MAX_HELD_GROWTH_BYTES = 24 * MEBIBYTE;

/** A report in words, and whether it is as it should be. */
export function describeReport(report: FuzzReport, durationMs: number): { lines: string[]; isGood: boolean } {
  const { fed, outcomes, findings, slowestMs, slowestIndex, memory } = report;
  const count = (kind: string): number => findings.filter((finding) => finding.kind === kind).length;
  const growth = growthOf(memory);
  const grows = growth !== undefined && growth.heldBytes > MAX_HELD_GROWTH_BYTES;
  const ends = [...outcomes].sort(([, a], [, b]) => b - a).map(([outcome, times]) => `${outcome} ×${times}`);
  return {
    isGood: findings.length === 0 && !grows,
    lines: [
      `${fed} cases in ${(durationMs / 1000).toFixed(0)} s: ${count('crash')} crashes, ${count('hang')} hangs, ${count('fault')} faults`,
      `answers: ${ends.join(', ')}`,
      `slowest: ${slowestMs.toFixed(0)} ms (case ${slowestIndex})`,
      growth
        ? `memory: held ${mebibytes(memory.at(-1)!.heldBytes)}, ${perThousand(growth.heldBytesPerThousand)}; resident ${mebibytes(memory.at(-1)!.residentBytes)}, ${perThousand(growth.residentBytesPerThousand)}${grows ? ' (GROWS)' : ''}`
        : 'memory: too few cases to tell',
    ],
  };
}

function mebibytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(0)} MiB`;
}

function perThousand(bytes: number): string {
  return `${bytes < 0 ? '' : '+'}${(bytes / 1024).toFixed(0)} KiB per 1,000 cases`;
}
