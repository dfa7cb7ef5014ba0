/** Colours that have a name of their own. */
export const PLAIN_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'violet',
  'pink',
  'brown',
  'black',
  'white',
  'grey',
  'silver',
  'gold',
  'turquoise',
  'teal',
  'cyan',
  'navy',
  'beige',
  'cream',
  'magenta',
  'crimson',
  'emerald',
  'lavender',
  'maroon',
  'ivory',
  'olive',
  'lime',
  'copper',
  'bronze',
  'indigo',
  'scarlet',
  'peach',
  'mint',
  'coral',
] as const;
export type PlainColour = (typeof PLAIN_COLOURS)[number];

/** What a colour may be besides itself. */
export const SHADES = ['light', 'pale', 'dark', 'bright'] as const;
export type Shade = (typeof SHADES)[number];

/** Plain colours whose shades are told apart; black, white, the metals and names that are shades already have none. */
export const SHADED_COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'violet',
  'pink',
  'brown',
  'grey',
  'turquoise',
  'teal',
  'beige',
  'magenta',
] as const satisfies readonly PlainColour[];
export type ShadedColour = (typeof SHADED_COLOURS)[number];

/** A colour as a prompt may ask for it: `blue`, `light blue`. */
export type ColourName = PlainColour | `${Shade} ${ShadedColour}`;

/** Every {@link ColourName}. */
export const COLOUR_NAMES: readonly ColourName[] = [
  ...PLAIN_COLOURS,
  ...SHADED_COLOURS.flatMap((colour) => SHADES.map((shade): ColourName => `${shade} ${colour}`)),
];
