import type { Finding } from './supervise.ts';

/** Findings that seem to have one cause. */
export interface FindingGroup extends Pick<Finding, 'kind' | 'what'> {
  readonly indices: readonly number[];
}

/** Findings of the same kind that are told in the same words, numbers and quotations aside; the most frequent first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, { kind: Finding['kind']; what: string; indices: number[] }>();
  for (const { index, kind, what } of findings) {
    const key = `${kind} ${what.replace(/"[^"]*"|\d+/g, '…')}`;
    const group = groups.get(key) ?? { kind, what, indices: [] };
    group.indices.push(index);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.indices.length - a.indices.length);
}
