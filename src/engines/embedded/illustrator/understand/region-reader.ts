import type { Reader } from './reader.ts';
import type { Sense } from './sense.ts';
import { bringCompanions } from './setting-reader.ts';
import type { Mark } from './tagger.ts';

type RegionSense = Extract<Sense, { kind: 'region' }>;

/** What looks as its region does, or stands in it: "a Norwegian cabin". A Norwegian fisherman looks like others. */
const GROUNDED: ReadonlySet<string> = new Set(['building', 'tree', 'landform']);

/** What a region before it describes: "a Greek white village". */
const QUALIFIED: ReadonlySet<Mark['sense']['kind']> = new Set<Mark['sense']['kind']>([
  'noun',
  'setting',
  'attribute',
  'colour',
  'size',
  'facts',
]);

/** "a village in Norway", "a Japanese garden", "Greece": how the place is built and what grows there. */
export function readRegion(reader: Reader, sense: RegionSense, { raw }: Mark): void {
  const { clause, draft, marks, position } = reader;
  if (clause.isNegated) return;
  const next = reader.next();
  if (next?.sense.kind === 'noun' && !GROUNDED.has(reader.kindOf(next.noun?.concepts[0] ?? ''))) {
    draft.reportUnknown(raw);
    return;
  }
  const isPlace = marks[position - 1]?.sense.kind === 'preposition' || !QUALIFIED.has(next?.sense.kind ?? 'break');
  draft.place.setRegion(sense, raw, isPlace);
  bringCompanions(reader, sense);
  if (marks[position - 1]?.sense.kind === 'preposition') reader.closeLink();
}
