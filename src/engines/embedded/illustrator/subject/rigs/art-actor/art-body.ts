import { OWN_SUBJECTS } from '../../own/index.ts';

/** Where things go on an animal that the pack draws whole and the rigs cannot pose. Shares of its box. */
export interface ArtBody {
  /** True of those whose drawing looks at the viewer; all others look to the left. */
  readonly isFrontal: boolean;
  /** Middle and width of a hat, its lower edge. */
  readonly crown: readonly [x: number, y: number, width: number];
  /** Where something is held: before the breast, or in the beak. */
  readonly hold: readonly [x: number, y: number];
  /** Height of what is held, as a share of the animal's. */
  readonly held: number;
  /** True where it is held in a beak, and hangs from it. */
  readonly isInBeak?: true;
  /** Where a scarf is tied, if not right under the crown: its height. */
  readonly neck?: number;
}

type FrontalBody = Omit<ArtBody, 'isFrontal'>;

const FACING_US: FrontalBody = { crown: [0.5, 0.1, 0.5], hold: [0.5, 0.72], held: 0.42 };
const FACING_LEFT: ArtBody = { isFrontal: false, crown: [0.22, 0.12, 0.3], hold: [0.1, 0.5], held: 0.27 };
/** Birds and beasts whose drawing looks at the viewer. */
const FRONTAL: Readonly<Record<string, FrontalBody>> = {
  owl: { crown: [0.5, 0.12, 0.56], hold: [0.5, 0.74], held: 0.42, neck: 0.58 },
  penguin: { crown: [0.36, 0.06, 0.42], hold: [0.5, 0.66], held: 0.44 },
  octopus: FACING_US,
  crab: { crown: [0.5, 0.34, 0.4], hold: [0.5, 0.7], held: 0.5 },
  hedgehog: { crown: [0.24, 0.34, 0.3], hold: [0.14, 0.84], held: 0.5 },
  'teddy-bear': FACING_US,
  ghost: { crown: [0.5, 0.08, 0.5], hold: [0.5, 0.74], held: 0.4 },
  'bare-snowman': { crown: [0.5, 0.07, 0.36], hold: [0.86, 0.5], held: 0.4, neck: 0.335 },
  snowman: { crown: [0.5, 0.12, 0.4], hold: [0.84, 0.6], held: 0.46 },
  'front-facing-baby-chick': FACING_US,
  turtle: { crown: [0.14, 0.36, 0.26], hold: [0.1, 0.75], held: 0.5 },
};
/** Heads of those that look to the left, where they are not at the usual place. */
const SIDE_CROWNS: Readonly<Record<string, ArtBody['crown']>> = {
  flamingo: [0.32, 0.02, 0.26],
  parrot: [0.3, 0.05, 0.4],
  elephant: [0.34, 0.06, 0.44],
  giraffe: [0.2, 0.06, 0.24],
  zebra: [0.14, 0.1, 0.24],
  horse: [0.16, 0.1, 0.2],
  duck: [0.26, 0.06, 0.34],
  goose: [0.26, 0.04, 0.28],
  swan: [0.14, 0.04, 0.22],
  eagle: [0.26, 0.32, 0.24],
  rooster: [0.24, 0.2, 0.26],
  cow: [0.22, 0.14, 0.26],
  tiger: [0.24, 0.1, 0.36],
  whale: [0.4, 0.32, 0.5],
  camel: [0.14, 0.02, 0.2],
  llama: [0.14, 0.08, 0.2],
  't-rex': [0.2, 0.06, 0.26],
  sauropod: [0.18, 0.02, 0.22],
};

/** The body of a concept of the pack; unknown ones look to the left and have their head where most have it. */
export function artBodyOf(concept: string): ArtBody {
  if (Object.hasOwn(FRONTAL, concept)) return { ...FRONTAL[concept]!, isFrontal: true };
  if (Object.hasOwn(SIDE_CROWNS, concept)) return { ...FACING_LEFT, crown: SIDE_CROWNS[concept]! };
  return ownBody(concept) ?? FACING_LEFT;
}

/** Breadth of a hat, in distances from the eyes to the top of the head, and how far it comes down over it. */
const HAT_BREADTH = 3.4;
const HAT_SUNK = 0.35;

/** The body of a drawing of ours that looks to the right and tells where its head and its beak are. */
function ownBody(concept: string): ArtBody | undefined {
  const own = OWN_SUBJECTS.get(concept);
  const { crown, eyes, hand } = own?.anchors ?? {};
  if (!own || !crown || !eyes || !hand) return undefined;
  const { width, height } = own;
  const unit = Math.hypot(crown.x - eyes.x, crown.y - eyes.y);
  return {
    ...FACING_LEFT,
    crown: [1 - crown.x / width, (crown.y + unit * HAT_SUNK) / height, (unit * HAT_BREADTH) / width],
    hold: [1 - hand.x / width, hand.y / height],
    isInBeak: true,
  };
}
