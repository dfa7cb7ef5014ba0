import type { Random } from '../../maths/random.ts';
import type { ColourName } from '../../scene.ts';

/** A tone that the pack has heads of, and the skin that goes with it. */
export interface Tone {
  readonly name: 'medium-light' | 'medium' | 'dark';
  /** `#rrggbb`. */
  readonly skin: string;
  /** How much lighter the pack's heads are made, as a factor. */
  readonly lift: number;
}

/** The only tone whose heads have hair and beards that can be tinted. */
export const LIGHT: Tone = { name: 'medium-light', skin: '#e8b594', lift: 1 };
const MEDIUM: Tone = { name: 'medium', skin: '#bd8a68', lift: 1 };
const DARK: Tone = { name: 'dark', skin: '#83553f', lift: 1.5 };
/** Who is said to be black is as dark as the pack's darkest head. */
const DARKEST: Tone = { name: 'dark', skin: '#6a463c', lift: 1 };
const TONES: readonly Tone[] = [LIGHT, LIGHT, MEDIUM, DARK];

/** Colours that, said of a person and not of clothes, mean the skin. */
const BY_COLOUR: Readonly<Partial<Record<ColourName, Tone>>> = { black: DARKEST, brown: MEDIUM, white: LIGHT };
const BY_ATTRIBUTE: Readonly<Record<string, Tone>> = {
  'dark-skinned': DARK,
  'brown-skinned': MEDIUM,
  'fair-skinned': LIGHT,
  'east-asian': LIGHT,
};

/** The tone that a prompt asks for by a colour (`a black woman`) or an attribute (`dark-skinned`), if any. */
export function toneAskedFor(colour: ColourName | undefined, attributes: readonly string[]): Tone | undefined {
  const named = attributes.find((attribute) => Object.hasOwn(BY_ATTRIBUTE, attribute));
  return named === undefined ? colour && BY_COLOUR[colour] : BY_ATTRIBUTE[named];
}

/** Any tone, the lightest as often as the others together. */
export function anyTone(random: Random): Tone {
  return random.pick(TONES);
}
