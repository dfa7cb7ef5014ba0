import { type ColourName, type PlainColour, SHADED_COLOURS, SHADES, type Shade } from '../colour-names.ts';
import { hexOfRgb, rgbOfHsl } from '../maths/colour.ts';
import { clamp } from '../maths/interpolate.ts';

/** How a surface of a named colour looks: hue 0–360, saturation and lightness 0–1, and how its shades spread. */
export interface SurfaceColour {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
  /** How much of a drawing's own light and dark is kept, 1 = all. Metals exaggerate it, black and white flatten it. */
  readonly contrast: number;
  /** Degrees the hue turns from the darkest shade to the brightest: gold goes from brown to pale yellow. */
  readonly hueDrift: number;
}

const plain = (hue: number, saturation: number, lightness: number): SurfaceColour => ({
  hue,
  saturation,
  lightness,
  contrast: 0.9,
  hueDrift: 0,
});
const metal = (hue: number, saturation: number, lightness: number, hueDrift: number): SurfaceColour => ({
  hue,
  saturation,
  lightness,
  contrast: 1.3,
  hueDrift,
});

/** Chosen by eye to read as that name in daylight. */
const PLAIN: Readonly<Record<PlainColour, SurfaceColour>> = {
  red: plain(356, 0.8, 0.46),
  orange: plain(26, 0.92, 0.52),
  yellow: { ...plain(48, 0.95, 0.55), hueDrift: 10 },
  green: plain(130, 0.55, 0.38),
  blue: plain(214, 0.8, 0.46),
  purple: plain(275, 0.55, 0.45),
  violet: plain(268, 0.6, 0.52),
  pink: plain(338, 0.8, 0.72),
  brown: plain(24, 0.5, 0.3),
  black: { hue: 225, saturation: 0.07, lightness: 0.13, contrast: 0.5, hueDrift: 0 },
  white: { hue: 215, saturation: 0.1, lightness: 0.9, contrast: 0.42, hueDrift: 0 },
  grey: plain(215, 0.05, 0.5),
  silver: metal(212, 0.09, 0.7, 0),
  gold: metal(43, 0.82, 0.53, 16),
  turquoise: plain(176, 0.65, 0.45),
  teal: plain(182, 0.65, 0.32),
  cyan: plain(188, 0.85, 0.5),
  navy: plain(222, 0.65, 0.24),
  beige: plain(36, 0.42, 0.77),
  cream: { ...plain(44, 0.62, 0.87), contrast: 0.6 },
  magenta: plain(312, 0.75, 0.5),
  crimson: plain(348, 0.82, 0.38),
  emerald: plain(152, 0.7, 0.34),
  lavender: plain(262, 0.55, 0.79),
  maroon: plain(350, 0.6, 0.26),
  ivory: { ...plain(46, 0.5, 0.91), contrast: 0.5 },
  olive: plain(68, 0.5, 0.31),
  lime: plain(80, 0.75, 0.48),
  copper: metal(19, 0.6, 0.47, 12),
  bronze: metal(30, 0.55, 0.38, 12),
  indigo: plain(250, 0.6, 0.38),
  scarlet: plain(6, 0.86, 0.48),
  peach: plain(20, 0.85, 0.8),
  mint: plain(150, 0.5, 0.76),
  coral: plain(12, 0.85, 0.66),
};

/** How a shade changes a colour. */
const SHADED: Readonly<Record<Shade, (colour: SurfaceColour) => SurfaceColour>> = {
  light: (colour) => ({ ...colour, lightness: lighter(colour, 0.44), saturation: colour.saturation * 0.92 }),
  pale: (colour) => ({ ...colour, lightness: lighter(colour, 0.54), saturation: colour.saturation * 0.7 }),
  dark: (colour) => ({ ...colour, lightness: colour.lightness * (isWarm(colour) ? 0.74 : 0.52) }),
  bright: (colour) => ({
    ...colour,
    lightness: (colour.lightness + VIVID_LIGHTNESS) / 2,
    saturation: clamp(colour.saturation * 1.3),
  }),
};
const VIVID_LIGHTNESS = 0.54;

function lighter({ lightness }: SurfaceColour, share: number): number {
  return lightness + (1 - lightness) * share;
}

/** Orange and yellow soon look brown. */
function isWarm({ hue, lightness }: SurfaceColour): boolean {
  return hue > 15 && hue < 60 && lightness > 0.5;
}

/** Every colour name of a scene as a surface colour. */
export const SURFACE_COLOURS: Readonly<Record<ColourName, SurfaceColour>> = {
  ...PLAIN,
  ...(Object.fromEntries(
    SHADED_COLOURS.flatMap((colour) =>
      SHADES.map((shade): [ColourName, SurfaceColour] => [`${shade} ${colour}`, SHADED[shade](PLAIN[colour])]),
    ),
  ) as Record<ColourName, SurfaceColour>),
};

/** The name's colour as `#rrggbb`, for drawings that are painted in it from the start. */
export function colourHex(name: ColourName): string {
  const { hue, saturation, lightness } = SURFACE_COLOURS[name];
  return hexOfRgb(rgbOfHsl(hue, saturation, lightness));
}

/** Paper is whiter, and black ground blacker, than things of these colours. */
const GROUNDS: Partial<Record<ColourName, string>> = { white: '#ffffff', black: '#0e0e10' };

/** `#rrggbb` of a plain ground of a named colour. */
export function groundHex(name: ColourName): string {
  return GROUNDS[name] ?? colourHex(name);
}
