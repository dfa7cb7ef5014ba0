import type { Reader } from './reader.ts';
import type { Sense } from './sense.ts';
import { bringCompanions } from './setting-reader.ts';
import type { Mark } from './tagger.ts';

type RegionSense = Extract<Sense, { kind: 'region' }>;

/** What looks as its region does, or stands in it: "a Norwegian cabin". */
const GROUNDED: ReadonlySet<string> = new Set(['building', 'tree', 'landform']);

/** Words for where somebody comes from that show in how they look. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/^(east )?asian|^(japan|chin|taiwan|vietnam)ese|^korean/i, 'east-asian'],
  [/^(mexic|latin americ)an/i, 'brown-skinned'],
  [/^(norwegian|swedish|scandinavian|nordic|irish|scottish)/i, 'fair-skinned'],
];

/** The attribute that shows where somebody comes from; a Spanish fisherman looks like others. */
function lookOf(origin: string): string | undefined {
  return LOOKS.find(([words]) => words.test(origin))?.[1];
}

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
    const look = reader.kindOf(next.noun?.concepts[0] ?? '') === 'person' ? lookOf(raw) : undefined;
    if (look === undefined) draft.reportUnknown(raw);
    else reader.phrase.attributes.push(look);
    return;
  }
  const isPlace = marks[position - 1]?.sense.kind === 'preposition' || !QUALIFIED.has(next?.sense.kind ?? 'break');
  draft.place.setRegion(sense, raw, isPlace);
  bringCompanions(reader, sense);
  if (marks[position - 1]?.sense.kind === 'preposition') reader.closeLink();
}
