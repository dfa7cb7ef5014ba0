import type { ArtDrawing } from '../art-pack.ts';
import type { Print } from '../artwork.ts';
import type { Features } from './face/features.ts';
import type { FaceMark } from './hair-styles/face-marks.ts';
import type { Hairdo } from './hair-styles/hair-style.ts';
import type { ProfileLook } from './profile-look.ts';
import type { Proportions } from './skeleton.ts';

/** Cuts of clothes on the trunk; each is drawn in `trunk.ts`. */
export type Cut =
  | 'shirt'
  | 'jacket'
  | 'coat'
  | 'dress'
  | 'gown'
  | 'robe'
  | 'wrap'
  | 'sheath'
  | 'drape'
  | 'hanbok'
  | 'spacesuit'
  | 'armour'
  | 'shells'
  | 'bare'
  | 'fur'
  | 'metal';
export type Legwear = 'trousers' | 'shorts' | 'bare' | 'fishtail';

/** True of cuts that leave arms and belly bare. */
export function showsSkin(cut: Cut): boolean {
  return cut === 'shells' || cut === 'bare';
}

/** Small things on the trunk, drawn in `details.ts`. */
export type Detail =
  | 'buttons'
  | 'tie'
  | 'bow-tie'
  | 'apron'
  | 'bib'
  | 'lapels'
  | 'stethoscope'
  | 'badge'
  | 'belt'
  | 'stripes'
  | 'plaid'
  | 'dots'
  | 'flowers'
  | 'hi-vis'
  | 'neckerchief'
  | 'pearls'
  | 'chest-pack'
  | 'emblem'
  | 'sash'
  | 'scarf'
  | 'epaulettes'
  | 'pocket'
  | 'belly'
  | 'lights'
  | 'cross'
  | 'bump'
  | 'crossed-collar'
  | 'obi'
  | 'breast-ribbon'
  | 'mandarin-collar'
  | 'shoulder-drape'
  | 'hood-down';

export const HAT_NAMES = [
  'chef-hat',
  'straw-hat',
  'fire-helmet',
  'cap',
  'peaked-cap',
  'mortarboard',
  'beret',
  'fedora',
  'bearskin',
  'hard-hat',
  'crown',
  'tiara',
  'wizard-hat',
  'witch-hat',
  'space-helmet',
  'knight-helmet',
  'top-hat',
  'cowboy-hat',
  'pirate-hat',
  'santa-hat',
  'bobble-hat',
  'knit-cap',
  'sun-hat',
  'ninja-hood',
  'hood',
  'headscarf',
  'bandana',
  'party-hat',
  'viking-helmet',
  'headphones',
  'veil',
  'flower-wreath',
  'bicycle-helmet',
] as const;
export type HatName = (typeof HAT_NAMES)[number];

export interface Outfit {
  readonly cut: Cut;
  readonly top: string;
  readonly legwear: Legwear;
  readonly bottom: string;
  readonly shoes: string;
  /** The shoes reach up the shin. */
  readonly isBooted?: boolean;
  /** `#rrggbb` of gloves. */
  readonly gloves?: string;
  /** The gloves are those of boxers. */
  readonly isPadded?: boolean;
  readonly longSleeves: boolean;
  /** Long sleeves that widen towards the hand and hang from the arm. */
  readonly hasWideSleeves?: boolean;
  /** Colour of ties, belts, trimmings. */
  readonly accent: string;
  readonly details: readonly Detail[];
  readonly hat?: HatName;
  readonly hatColour?: string;
  readonly cape?: string;
  /** `#rrggbb` of a mask over mouth and nose. */
  readonly mask?: string;
  /** `#rrggbb` of wings: a fairy's clear ones, or an angel's feathered ones. */
  readonly wings?: { readonly kind: 'clear' | 'feathered'; readonly colour: string };
  /** Text across the chest, raw. */
  readonly print?: string;
  /** Pictures on the breast, placed in a square. */
  readonly emblem?: readonly Print[];
}

/** What a coat is marked with. */
export type CoatMarks = 'stripes' | 'patches' | 'spots' | 'saddle';

export type Tail = 'plume' | 'thin' | 'stub' | 'bushy' | 'ringed' | 'curl' | 'feather';

/** Somebody to be drawn in any pose: a person, or an animal or robot that sits and stands like one. */
export interface Character {
  readonly entity: number;
  readonly species: 'person' | 'animal' | 'robot';
  readonly head: ArtDrawing;
  readonly proportions: Proportions;
  /** Hands, bare legs, neck; the paws of an animal. */
  readonly skin: string;
  readonly outfit: Outfit;
  /** `#rrggbb` of an animal's underside. */
  readonly belly?: string;
  readonly tail?: Tail;
  readonly tailColour?: string;
  readonly marks?: CoatMarks;
  /** `#rrggbb` of the marks, where it is not that of the coat, darker. */
  readonly markColour?: string;
  /** Length of the legs of an animal on all fours, against the usual. */
  readonly legs?: number;
  /** Its body is covered with curls. */
  readonly isWoolly?: true;
  /** Long fur stands out on an animal's chest. */
  readonly isFluffy?: true;
  /** Upper legs of an animal, where they differ from the lower ones. */
  readonly thighs?: string;
  readonly glasses?: 'glasses' | 'sunglasses' | 'goggles';
  readonly eyesClosed: boolean;
  /** Seen from behind. */
  readonly looksAway?: true;
  /** Hair beyond that of the head's own drawing. */
  readonly hair?: Hairdo;
  /** What is on the face, and the `#rrggbb` of its beard. */
  readonly face?: { readonly marks: readonly FaceMark[]; readonly hair: string };
  /** Eyes, brows, nose and mouth, where the head's drawing has none. */
  readonly features?: Features;
  /** How the head looks from the side, where that can be drawn. */
  readonly profile?: ProfileLook;
  /** Colour name that replaces the dominant hue of fur; undefined for people. */
  readonly recolour?: string;
  readonly heightMetres: number;
  /** Entities of worn things that the prompt names: their parts are theirs, not the wearer's. */
  readonly worn?: Worn;
}

/** Where a worn thing is drawn. */
export type WornPlace = 'hat' | 'glasses' | 'mask' | 'trunk' | 'details' | 'shoes' | 'gloves';
export type Worn = Partial<Readonly<Record<WornPlace, number>>>;
