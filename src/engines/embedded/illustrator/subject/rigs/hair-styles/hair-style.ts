/** Ways of wearing hair that are drawn beyond those of the pack's heads. */
export const HAIR_STYLES = [
  'curly',
  'afro',
  'long',
  'braids',
  'ponytail',
  'pigtails',
  'bun',
  'dreadlocks',
  'mohawk',
  'bob',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/** Hair as it is painted around and over a head. */
export interface Hairdo {
  readonly style: HairStyle;
  /** `#rrggbb`. */
  readonly colour: string;
  /** Hair of the head's own drawing lies under it; otherwise the parting is painted, too. */
  readonly isOver: boolean;
  /** How far the longest locks reach below the chin, in units of the head's frame. */
  readonly fallTo: number;
}

/** Attributes of a person that ask for a style. */
const STYLE_OF: Readonly<Record<string, HairStyle>> = {
  curly: 'curly',
  wavy: 'curly',
  afro: 'afro',
  'long-haired': 'long',
  'straight-haired': 'long',
  braided: 'braids',
  ponytail: 'ponytail',
  pigtails: 'pigtails',
  bun: 'bun',
  dreadlocks: 'dreadlocks',
  mohawk: 'mohawk',
  bob: 'bob',
};

/** The style that a person's attributes ask for: what is tied or curled says more than that it is long. */
export function hairStyleOf(attributes: readonly string[]): HairStyle | undefined {
  const asked = attributes.flatMap((attribute) => (Object.hasOwn(STYLE_OF, attribute) ? [STYLE_OF[attribute]!] : []));
  return asked.find((style) => style !== 'long') ?? asked[0];
}
