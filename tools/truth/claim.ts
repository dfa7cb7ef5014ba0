import type { StuffName } from '../../src/engines/embedded/illustrator/paint/frame.ts';
import type {
  ColourName,
  SettingId,
  StyleId,
  TimeOfDay,
  Weather,
} from '../../src/engines/embedded/illustrator/scene.ts';

/** Relations that can be told from where two things lie in a picture. */
export type JudgedRelation =
  | 'on'
  | 'in'
  | 'under'
  | 'above'
  | 'behind'
  | 'in-front-of'
  | 'next-to'
  | 'holding'
  | 'wearing'
  | 'riding'
  | 'reading';

/** Styles that can be told from the pixels. */
export type JudgedStyle = Extract<StyleId, 'black-and-white' | 'sepia' | 'pixel-art' | 'line-art' | 'pencil'>;

/** Something that a prompt says and its picture must show. Nouns are given in the singular. */
export type Claim =
  | { readonly kind: 'visible'; readonly noun: string }
  | { readonly kind: 'count'; readonly noun: string; readonly count: number }
  | { readonly kind: 'colour'; readonly noun: string; readonly colour: ColourName }
  | { readonly kind: 'relation'; readonly relation: JudgedRelation; readonly subject: string; readonly object: string }
  | { readonly kind: 'ground'; readonly noun: string; readonly material: StuffName }
  | { readonly kind: 'setting'; readonly setting: SettingId }
  | { readonly kind: 'time'; readonly time: Extract<TimeOfDay, 'night' | 'noon' | 'sunset'> }
  | { readonly kind: 'weather'; readonly weather: Extract<Weather, 'fog' | 'rain' | 'snow'> }
  | { readonly kind: 'style'; readonly style: JudgedStyle }
  | { readonly kind: 'lettering'; readonly text: string };

export type ClaimKind = Claim['kind'];

/** A generated prompt with what its picture must show. */
export interface TruthCase {
  readonly prompt: string;
  readonly seed: number;
  readonly claims: readonly Claim[];
  /** The prompt with another lettering, or without the weather: what the words do is judged by what they change. */
  readonly comparedPrompt?: string;
}

/** Whether a claim holds, and what was seen instead. */
export interface Verdict {
  readonly claim: Claim;
  readonly isTrue: boolean;
  readonly remark: string;
}
