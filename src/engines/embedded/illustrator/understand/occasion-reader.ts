import { WITH_MEAL } from '../scene.ts';
import { actsAs } from './kinds.ts';
import { emptyNounPhrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';
import type { Occasion } from './tables/occasions.ts';
import type { Mark } from './tagger.ts';

type OccasionSense = Extract<Mark['sense'], { kind: 'occasion' }>;

/** Places that are named, and those that things imply, come before those where an occasion usually is. */
const USUAL_RANK = 0;

/** "a birthday party", "in a meeting": kept until all who come to it are named. Before a noun it only says which. */
export function readOccasion(reader: Reader, { occasion }: OccasionSense, { raw }: Mark): void {
  const { clause, draft } = reader;
  const next = reader.next()?.sense;
  if (next?.kind === 'noun' || (next?.kind === 'preposition' && next.relation === 'of')) {
    if (!clause.isNegated) draft.reportUnknown(raw);
    return;
  }
  reader.phrase = emptyNounPhrase();
  delete clause.link;
  if (!clause.isNegated) reader.occasions.push({ occasion, hasGuests: actorsIn(reader).length > 0 });
}

/** Brings in who and what belongs to the occasions that were read, as far as the prompt does not name it. */
export function holdOccasions(reader: Reader): void {
  for (const { occasion, hasGuests } of reader.occasions) hold(reader, occasion, hasGuests);
}

function actorsIn(reader: Reader): number[] {
  return reader.draft.entities.filter(({ concept }) => actsAs(concept, reader.kindOf(concept))).map(({ id }) => id);
}

/** Who is named after the occasion comes besides those who are there anyway: "a meeting with a cat". */
function hold(reader: Reader, occasion: Omit<Occasion, 'words'>, hasGuests: boolean): void {
  const { draft } = reader;
  const named = actorsIn(reader);
  const ids = hasGuests ? named : [...bring(reader, occasion.guests), ...named];
  const { pose } = occasion;
  if (pose !== undefined) for (const id of ids) draft.entities[id].pose ??= pose;
  const [first, second] = ids;
  if (occasion.deed !== undefined && first !== undefined && second !== undefined && !hasGuests)
    draft.addRelation(occasion.deed, first, second);
  const things = bring(reader, occasion.things ?? {});
  if (occasion.atTable) seat(reader, ids, things, occasion.isMeal ?? false);
  else if (first !== undefined) {
    for (const thing of things) {
      if (occasion.isBeneath) draft.addRelation('under', first, thing);
      else draft.addRelation('behind', thing, first);
    }
  }
  bring(reader, occasion.overhead ?? {});
  if (occasion.setting !== undefined) {
    draft.place.setSetting(occasion.setting, USUAL_RANK);
    if (occasion.placeKind !== undefined) draft.place.setKind(occasion.setting, occasion.placeKind);
  }
}

/** Adds what is not there yet and returns the ids of all. */
function bring(reader: Reader, nouns: Readonly<Record<string, number>>): number[] {
  const { draft } = reader;
  return Object.entries(nouns).flatMap(([noun, count]) => {
    const match = reader.findNoun(noun);
    return (match?.concepts ?? []).flatMap((concept) => {
      const known = draft.entities.find((entity) => entity.concept === concept);
      const added =
        known ?? draft.addEntity({ concept, word: match!.word, count, colours: [], sizeFactor: 1, attributes: [] });
      return added === undefined ? [] : [added.id];
    });
  });
}

/** Those who are not somewhere else come to the table, and small things onto it. */
function seat(reader: Reader, guests: readonly number[], things: readonly number[], isMeal: boolean): void {
  const { draft } = reader;
  const [table] = bring(reader, { table: 1 });
  if (table === undefined) return;
  if (isMeal) draft.entities[table].attributes.push(WITH_MEAL);
  const isElsewhere = (id: number): boolean =>
    draft.relations.some(
      ({ kind, subject }) => subject === id && (kind === 'on' || kind === 'in' || kind === 'around'),
    );
  for (const id of guests) if (!isElsewhere(id)) draft.addRelation('around', id, table);
  for (const id of things) draft.addRelation('on', id, table);
}
