import type { AnswerFacts } from '../core/answer-facts.ts';
import type { EntityLabel } from '../sdk/results.ts';
import { noticeLine } from './report-answer.ts';

/** A mask, or what it cuts out, and where it went. */
export interface ReportedMask {
  readonly path: string;
  readonly labels: readonly EntityLabel[];
}

/** Lines that tell where each mask went and what it shows. */
export function describeMasks(masks: readonly ReportedMask[], { notices }: AnswerFacts): string[] {
  const notes = notices.map(noticeLine);
  if (masks.length === 0) return ['Nothing was found.', ...notes];
  return [...masks.map(({ path, labels }) => [path, ...labels.map(labelText)].join('  ')), ...notes];
}

/** The same facts, one JSON object a mask. */
export function masksAsJson(masks: readonly ReportedMask[], { engine, notices }: AnswerFacts): string[] {
  return masks.map((mask) => JSON.stringify({ ...mask, engine, notices }));
}

function labelText({ label = 'unnamed', score }: EntityLabel): string {
  return score === undefined ? label : `${label} ${score.toFixed(2)}`;
}
