import { type Brush, type Svg, tone } from '../brush.ts';
import { at, both, circle, path, repeat } from '../shapes.ts';
import { BEAST_EARS, type EarKind } from './beast-ears.ts';
import { type BeastMood, beastEyes } from './beast-face.ts';
import { BEAST_SNOUTS, type SnoutKind } from './beast-snouts.ts';

/** The face of a beast: all lengths are for a face of radius 100 around the origin. */
export interface BeastHead {
  readonly coat: string;
  readonly ears: EarKind;
  readonly earInside: string;
  readonly muzzle: string;
  readonly muzzleSize: number;
  /** Default `muzzle`. */
  readonly snout?: SnoutKind;
  readonly nose?: string;
  readonly eye: string;
  /** Distance of the eyes from the middle. Default 46. */
  readonly eyeSpread?: number;
  /** Default -4. */
  readonly eyeY?: number;
  /** Default 16. */
  readonly eyeRadius?: number;
  /** Colour of the lids where it is not the coat's. */
  readonly lids?: string;
  /** Face and coat marks. */
  readonly mask?: (brush: Brush) => Svg;
  readonly mane?: string;
  /** Horns, antlers or a forelock, over the brow. */
  readonly crest?: (brush: Brush) => Svg;
}

/** The face alone, towards the viewer, the chin at y = 104. */
export function paintBeastHead(brush: Brush, look: BeastHead, mood: BeastMood = 'content'): Svg {
  const { eyeSpread = 46, eyeY = -4, eyeRadius = 16 } = look;
  return [
    look.mane ? mane(brush, look.mane) : '',
    both(0, BEAST_EARS[look.ears].paint(brush, look)),
    path(
      'M0 -92 Q-92 -92 -104 0 Q-106 52 -70 72 Q-30 104 0 104 Q30 104 70 72 Q106 52 104 0 Q92 -92 0 -92Z',
      brush.ball(look.coat),
      `stroke="${tone(look.coat, -0.6)}" stroke-opacity="0.22" stroke-width="3"`,
    ),
    look.mask?.(brush) ?? '',
    look.crest?.(brush) ?? '',
    BEAST_SNOUTS[look.snout ?? 'muzzle'](brush, look, mood),
    beastEyes(
      brush,
      {
        spread: eyeSpread,
        y: eyeY,
        radius: eyeRadius,
        iris: look.eye,
        fur: look.lids ?? (look.mask ? look.muzzle : look.coat),
      },
      mood,
    ),
  ];
}

function mane(brush: Brush, colour: string): Svg {
  return [
    circle(0, 16, 150, brush.ball(tone(colour, -0.1))),
    repeat(22, (i) =>
      at(0, 16, 1, i * 16.4, path('M-34 -112 Q0 -182 34 -112Z', brush.slab(tone(colour, i % 2 ? 0.08 : -0.12)))),
    ),
  ];
}
