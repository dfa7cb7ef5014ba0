/** Scenery that colour, roughness and place give away well enough to be named. */
export type Stuff = 'sky' | 'vegetation';

/** What is looked at to tell how likely a pixel shows some stuff. */
export interface PixelLook {
  /** CIE L*a*b*. */
  readonly lightness: number;
  readonly greenRed: number;
  readonly blueYellow: number;
  /** Standard deviation of lightness nearby. */
  readonly roughness: number;
  /** 0 at the top, 1 at the bottom. */
  readonly height: number;
}

/** How to recognise one kind of scenery. */
export interface StuffRule {
  /** 0–1. */
  likelihood(look: PixelLook): number;
  /** Only parts that reach the top border count. */
  readonly fromTop: boolean;
}

/** From 0 below `edge - width` to 1 above `edge + width`. */
function rise(value: number, edge: number, width: number): number {
  return Math.min(1, Math.max(0, (value - edge) / (2 * width) + 0.5));
}

/** Blue of any depth, or bright grey; smooth; the more likely the higher it is. */
function skyLikelihood({ lightness, greenRed, blueYellow, roughness, height }: PixelLook): number {
  const blue = rise(-blueYellow, 6, 4) * rise(12 - greenRed, 0, 8) * rise(lightness, 12, 10);
  const chroma = Math.sqrt(greenRed * greenRed + blueYellow * blueYellow);
  const bright = rise(lightness, 72, 10) * rise(16 - chroma, 0, 6);
  const smooth = rise(5 - roughness, 0, 3);
  return Math.max(blue, 0.9 * bright) * smooth * rise(0.85 - height, 0, 0.3);
}

/** Green to yellow-green that is not quite flat. */
function vegetationLikelihood({ greenRed, blueYellow, roughness }: PixelLook): number {
  const chroma = Math.sqrt(greenRed * greenRed + blueYellow * blueYellow);
  const green = rise(-greenRed, 5, 4) * rise(blueYellow, 3, 5) * rise(chroma, 10, 5);
  return green * (0.5 + 0.5 * rise(roughness, 1.2, 0.8));
}

export const STUFF_RULES: Readonly<Record<Stuff, StuffRule>> = {
  sky: { likelihood: skyLikelihood, fromTop: true },
  vegetation: { likelihood: vegetationLikelihood, fromTop: false },
};
