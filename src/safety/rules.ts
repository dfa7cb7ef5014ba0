import type { BlockTopic, SafetyCategory } from '../core/safety.ts';
import type { Concept } from './lexicon/concepts.ts';

/** What some concepts, near each other, mean for a category. */
export interface SafetyRule {
  readonly category: SafetyCategory;
  readonly topic: BlockTopic;
  /** 0–1: how sure the finding is when nothing speaks against it. */
  readonly weight: number;
  /** One concept of each list must be there. */
  readonly all: readonly (readonly Concept[])[];
  /** How near they must be to each other: `phrase`, or anywhere in the prompt. */
  readonly within: 'phrase' | 'prompt';
  /** Contexts that make the finding less sure: a toy gun, a marble nude, a museum's flag. */
  readonly softenedBy?: readonly Concept[];
  /** Never allowed, whatever the setting says. */
  readonly isHardStop?: boolean;
}

/** A softened finding counts this much. */
export const SOFTENING = 0.55;

const ART: readonly Concept[] = ['art', 'medical'];
const PRETENDED: readonly Concept[] = ['play', 'history', 'art'];
const REPORTED: readonly Concept[] = ['history'];

/** A finding from one concept alone. */
function alone(
  concepts: readonly Concept[],
  category: SafetyCategory,
  topic: BlockTopic,
  weight: number,
  softenedBy?: readonly Concept[],
): SafetyRule {
  return { category, topic, weight, all: [concepts], within: 'prompt', ...(softenedBy && { softenedBy }) };
}

/** A finding from concepts that stand together. */
function together(
  all: readonly (readonly Concept[])[],
  category: SafetyCategory,
  topic: BlockTopic,
  weight: number,
  softenedBy?: readonly Concept[],
): SafetyRule {
  return { category, topic, weight, all, within: 'phrase', ...(softenedBy && { softenedBy }) };
}

/** Sexual content with minors. Nothing softens these. */
const HARD_STOPS: readonly SafetyRule[] = [
  {
    category: 'Porn',
    topic: 'child',
    weight: 1,
    all: [['childAbuse']],
    within: 'prompt',
    isHardStop: true,
  },
  {
    category: 'Porn',
    topic: 'child',
    weight: 1,
    all: [['minor'], ['sexAct', 'porn', 'genitals', 'rape']],
    within: 'prompt',
    isHardStop: true,
  },
  {
    category: 'Porn',
    topic: 'child',
    weight: 1,
    all: [['minor'], ['nude', 'erotic', 'sexual', 'breasts']],
    within: 'phrase',
    isHardStop: true,
  },
];

/** Every rule, by what it finds. Weights at 0.7 and above are refused by default; below 0.5 they only count with others. */
export const RULES: readonly SafetyRule[] = [
  ...HARD_STOPS,
  alone(['sexAct', 'porn'], 'Porn', 'sexual', 0.9, ['medical']),
  alone(['rape'], 'Porn', 'sexual', 0.9, REPORTED),
  alone(['rape'], 'Violence', 'violence', 0.8, REPORTED),
  alone(['genitals'], 'Porn', 'sexual', 0.8, ART),
  alone(['nude', 'erotic'], 'Porn', 'sexual', 0.7, ART),
  alone(['breasts'], 'Porn', 'sexual', 0.5, ART),
  alone(['sexual'], 'Porn', 'sexual', 0.4, ART),

  alone(['murder'], 'Violence', 'violence', 0.8, PRETENDED),
  alone(['murder'], 'Death, Harm & Tragedy', 'violence', 0.7, PRETENDED),
  alone(['kill'], 'Violence', 'violence', 0.4, PRETENDED),
  together([['kill'], ['person', 'minor', 'group']], 'Violence', 'violence', 0.8, PRETENDED),
  together([['kill'], ['person', 'minor', 'group']], 'Death, Harm & Tragedy', 'violence', 0.7, PRETENDED),
  alone(['gore'], 'Violence', 'violence', 0.8, ['play', 'medical']),
  alone(['gore'], 'Death, Harm & Tragedy', 'violence', 0.7, ['play', 'medical']),
  alone(['torture', 'beat'], 'Violence', 'violence', 0.8, PRETENDED),
  alone(['threatenWithWeapon'], 'Violence', 'violence', 0.8, PRETENDED),
  alone(['blood'], 'Violence', 'violence', 0.3, ['medical', 'play']),
  together([['blood'], ['person', 'minor']], 'Violence', 'violence', 0.3, ['medical', 'play']),
  together([['blood'], ['weapon', 'kill']], 'Violence', 'violence', 0.5, PRETENDED),

  alone(['corpse'], 'Death, Harm & Tragedy', 'violence', 0.7, PRETENDED),
  alone(['victims'], 'Death, Harm & Tragedy', 'violence', 0.8, REPORTED),
  alone(['suicide'], 'Death, Harm & Tragedy', 'dangerous', 0.9, REPORTED),
  alone(['massShooting'], 'Violence', 'violence', 0.8, REPORTED),
  alone(['massShooting'], 'Death, Harm & Tragedy', 'violence', 0.7, REPORTED),

  alone(['weapon'], 'Firearms & Weapons', 'dangerous', 0.4, PRETENDED),
  alone(['bomb'], 'Firearms & Weapons', 'dangerous', 0.4, PRETENDED),
  alone(['threatenWithWeapon'], 'Firearms & Weapons', 'dangerous', 0.8, PRETENDED),
  alone(['explosiveDevice'], 'Firearms & Weapons', 'dangerous', 0.8, REPORTED),
  alone(['massShooting'], 'Firearms & Weapons', 'dangerous', 0.7, REPORTED),
  together([['make'], ['weapon', 'bomb', 'explosiveDevice']], 'Firearms & Weapons', 'dangerous', 0.9, PRETENDED),

  alone(['hardDrug'], 'Illicit Drugs', 'dangerous', 0.7, REPORTED),
  alone(['softDrug'], 'Illicit Drugs', 'dangerous', 0.5, REPORTED),
  together(
    [
      ['hardDrug', 'softDrug'],
      ['drugUse', 'make'],
    ],
    'Illicit Drugs',
    'dangerous',
    0.9,
    REPORTED,
  ),

  alone(['slur', 'hateSlogan'], 'Hate', 'hate', 0.9, REPORTED),
  alone(['hateSymbol'], 'Hate', 'hate', 0.8, REPORTED),
  together([['group'], ['demean']], 'Hate', 'hate', 0.9),
  together([['group'], ['kill', 'murder', 'insult']], 'Hate', 'hate', 0.8, REPORTED),
  alone(['insult'], 'Toxic', 'toxic', 0.7, REPORTED),
  alone(['slur'], 'Toxic', 'toxic', 0.7, REPORTED),
  alone(['swear'], 'Vulgarity', 'vulgar', 0.7),
  alone(['mildSwear'], 'Vulgarity', 'vulgar', 0.4),

  alone(['war'], 'War & Conflict', 'violence', 0.6, ['play']),
  alone(['atrocity'], 'War & Conflict', 'violence', 0.9, ['history']),
  alone(['atrocity'], 'Violence', 'violence', 0.7, ['history']),
  alone(['massShooting', 'explosiveDevice'], 'War & Conflict', 'violence', 0.5),
  alone(['politics'], 'Politics', 'other', 0.6),
  alone(['religion'], 'Religion & Belief', 'other', 0.6),
  alone(['health'], 'Health', 'other', 0.6),
  alone(['suicide'], 'Health', 'other', 0.5),
];
