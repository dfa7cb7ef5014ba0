import type { ArtPack } from './art-pack.ts';
import type { ConceptFacts, ConceptKind } from './concept.ts';
import { FOOTINGS, HEIGHTS, KIND_DEFAULTS, KIND_OF_GROUP, KIND_OVERRIDES } from './facts-table.ts';
import { OWN_SUBJECTS } from './own/index.ts';
import { isPersonConcept } from './rigs/cast.ts';
import { isCompany } from './rigs/company-table.ts';

/** Facts of any concept; unknown ones are objects of middling size. */
export type FactsOf = (concept: string) => ConceptFacts;

/** Facts of own subjects, of the people the rigs can draw, and of everything in the art pack. */
export function createFactsOf(pack: ArtPack): FactsOf {
  const known = new Map<string, ConceptFacts>();
  return (concept) => {
    const facts = known.get(concept) ?? factsFor(pack, concept);
    known.set(concept, facts);
    return facts;
  };
}

function factsFor(pack: ArtPack, concept: string): ConceptFacts {
  const own = OWN_SUBJECTS.get(concept);
  if (own) return { kind: own.kind, heightMetres: own.heightMetres, footing: own.footing };
  const kind = kindOf(pack, concept);
  const [heightMetres, footing] = KIND_DEFAULTS[kind];
  return {
    kind,
    heightMetres:
      lookUp(HEIGHTS, concept) ?? lookUp(HEIGHTS, wholeAnimal(concept)) ?? personHeight(concept) ?? heightMetres,
    footing: lookUp(FOOTINGS, concept) ?? footing,
  };
}

function kindOf(pack: ArtPack, concept: string): ConceptKind {
  const override = lookUp(KIND_OVERRIDES, concept);
  if (override) return override;
  if (isPersonConcept(pack, concept) || isCompany(concept)) return 'person';
  if (concept.endsWith('-face') && pack.groupOf(wholeAnimal(concept))?.startsWith('animal')) return 'animal';
  return KIND_OF_GROUP[pack.groupOf(concept) ?? 'household'] ?? 'symbol';
}

/** `dog-face` is as big as a dog. */
function wholeAnimal(concept: string): string {
  return concept.replace(/-face$/, '');
}

function personHeight(concept: string): number | undefined {
  if (/^(boy|girl|child)$/.test(concept)) return 1.2;
  return concept === 'baby' ? 0.6 : undefined;
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
