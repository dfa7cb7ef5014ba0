import type {
  Camera,
  ColourName,
  DecorId,
  LightId,
  MoodId,
  PlaceKind,
  PoseId,
  RegionId,
  RelationKind,
  Season,
  SettingId,
  SheetId,
  StyleId,
  TimeOfDay,
  TrimId,
  Weather,
} from '../scene.ts';
import type { Occasion } from './tables/occasions.ts';
import type { HeapName } from './tables/quantities.ts';

/** What a word or phrase says about the whole picture rather than about one thing in it. */
export interface Facts extends Camera {
  readonly styles?: readonly StyleId[];
  readonly setting?: SettingId;
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly season?: Season;
  readonly light?: LightId;
  readonly mood?: MoodId;
  /** See `Scene.isWindy`. */
  readonly isWindy?: boolean;
  /** See `Scene.hasLightning`. */
  readonly hasLightning?: boolean;
  /** See `Scene.isPattern`. */
  readonly isPattern?: boolean;
  /** Suggests its style for drawings alone: rooms and what is photographed in a studio have a plainness of their own. */
  readonly isPlain?: boolean;
  /** See `Scene.decor`; without a room to furnish the word is not understood, unless it also suggests a style. */
  readonly decor?: DecorId;
  /** See `Scene.hasLargeWindows`. */
  readonly hasLargeWindows?: boolean;
  /** Only suggested: any other word of the prompt may say otherwise. */
  readonly isWeak?: boolean;
  /** See `Scene.sheet`. Its setting wins as soon as there is a thing or a text to show on it: a logo stands on plain ground. */
  readonly sheet?: SheetId;
  /** Every thing has a smiling face. */
  readonly isKawaii?: boolean;
  /** See `Scene.trim`. */
  readonly trim?: TrimId;
}

/**
 * How a setting word behaves: `place` is always the setting; `building` is one only when something is in or at it, otherwise
 * a thing to draw; `surface` is one when something lies on it; `settlement` is
 * one unless a number is said: of houses, of bookshelves; `backdrop` gives way to every other setting.
 */
export type SettingUse = 'place' | 'building' | 'surface' | 'settlement' | 'backdrop';

/** What a word or phrase of the grammar means. Nouns that name things are not senses: they are looked up by `nouns.ts`. */
export type Sense =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | {
      readonly kind: 'setting';
      readonly setting: SettingId;
      readonly rank: number;
      readonly use: SettingUse;
      readonly facts?: Facts;
      /** See `Scene.placeKind`. */
      readonly placeKind?: PlaceKind;
      /** See `Scene.isFromBalcony`. */
      readonly isBalcony?: boolean;
      /** See `Scene.region`. */
      readonly region?: RegionId;
      /** English nouns of things that belong to the place, with their number. */
      readonly brings?: Readonly<Record<string, number>>;
    }
  /** A part of the world, and the place that stands for it where no other is named. */
  | {
      readonly kind: 'region';
      readonly region: RegionId;
      readonly setting: SettingId;
      readonly placeKind?: PlaceKind;
      readonly brings?: Readonly<Record<string, number>>;
    }
  /** What people come together for. */
  | { readonly kind: 'occasion'; readonly occasion: Omit<Occasion, 'words'> }
  /** Understood and of no consequence: "highly detailed", "image of". */
  | { readonly kind: 'filler' }
  | { readonly kind: 'determiner'; readonly isDefinite: boolean }
  | { readonly kind: 'number'; readonly count: number; readonly isExact?: boolean }
  /** "a field of", "a dozen". */
  | {
      readonly kind: 'collective';
      readonly count: number;
      readonly setting?: SettingId;
      /** "a pile of": they lie on one another. */
      readonly heap?: HeapName;
    }
  /** "wolf pack", "penguin family": as many of the thing just named, some of them young. */
  | { readonly kind: 'multitude'; readonly count: number; readonly withYoung?: boolean }
  /** "a statue of": what follows is made of a material. */
  | { readonly kind: 'likeness'; readonly material?: string }
  /** "a cup of coffee" is coffee; "a basket of apples" is both. */
  | { readonly kind: 'container'; readonly isSeparate: boolean }
  | { readonly kind: 'colour'; readonly colours: readonly ColourName[] }
  | { readonly kind: 'size'; readonly factor: number }
  | { readonly kind: 'attribute'; readonly name: string }
  /** Part of a body: "with long hair" says something about its owner. */
  | { readonly kind: 'part' }
  | { readonly kind: 'preposition'; readonly relation: RelationKind | 'of'; readonly isReversed?: boolean }
  | {
      readonly kind: 'verb';
      readonly relation?: RelationKind;
      readonly pose?: PoseId;
      /** English noun that the verb implies when no object is named: "reading" implies a book. */
      readonly implied?: string;
      /** Nothing of it shows without an object. */
      readonly usually?: RelationKind;
      readonly needsObject?: boolean;
      /** English noun of what people do it with. */
      readonly tool?: string;
      /** Where it is done unless another place is named. */
      readonly setting?: SettingId;
      readonly placeKind?: PlaceKind;
    }
  | { readonly kind: 'and' }
  | { readonly kind: 'break' }
  | { readonly kind: 'negation' }
  | { readonly kind: 'pronoun' }
  /** "that", "who": what follows is about the thing just named. */
  | { readonly kind: 'relative' }
  /** "the dog's": what was named only describes the noun to come. */
  | { readonly kind: 'possessive' }
  /** "in the background": the thing just named lies behind the rest. */
  | { readonly kind: 'placement'; readonly relation: RelationKind }
  /** "that says", before a quoted text. */
  | { readonly kind: 'lettering' };
