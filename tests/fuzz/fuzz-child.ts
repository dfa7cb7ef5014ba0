/** Feeds a range of cases to one target, and tells of each before and after, so that the parent knows what it died of. */
import { caseAt } from './case-source.ts';
import { feedCase } from './feed-case.ts';
import { sampleMemory } from './growth.ts';
import type { ChildMessage, ChildOrder } from './messages.ts';
import { findTarget } from './targets.ts';

const SAMPLE_EVERY_MS = 1000;

const order = JSON.parse(process.argv[2]!) as ChildOrder;
const tell = (message: ChildMessage): void => {
  process.send!(message);
};

const target = await findTarget(order.target).open();
tell({ kind: 'ready' });
let sampledAtMs = performance.now();
for (let index = order.from; index < order.to; index++) {
  tell({ kind: 'began', index });
  const end = await feedCase(target, caseAt(target.cases, order.seed, index), order.limitMs);
  tell('finding' in end ? { kind: 'finding', index, what: end.finding } : { kind: 'ended', index, ...end });
  if (performance.now() - sampledAtMs < SAMPLE_EVERY_MS) continue;
  tell({ kind: 'memory', sample: sampleMemory(index - order.from) });
  sampledAtMs = performance.now();
}
await target.close();
process.disconnect();
