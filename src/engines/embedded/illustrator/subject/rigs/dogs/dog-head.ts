import { type BeastMood, beastEyes, beastMouth } from '../../own/animals/beast-face.ts';
import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { both, ellipse, path, stroke } from '../../own/shapes.ts';
import type { DogBreed } from './dog-breed.ts';
import { DOG_EARS } from './dog-ears.ts';

const SKULL =
  'M16 4.6 C21.4 4.6 25 7.6 25.8 12.6 C26.2 15.4 27.4 17.8 27 20.8 C26.4 26 21.6 29.6 16 29.6 C10.4 29.6 5.6 26 5 20.8 C4.6 17.8 5.8 15.4 6.2 12.6 C7 7.6 10.6 4.6 16 4.6Z';
const MUZZLE =
  'M16 15.6 C13.4 15.6 12.6 18 10.8 19.6 C8.4 21.6 8 25.2 10.6 27.4 C12.2 28.8 14 29.3 16 29.3 C18 29.3 19.8 28.8 21.4 27.4 C24 25.2 23.6 21.6 21.2 19.6 C19.4 18 18.6 15.6 16 15.6Z';
/** Light fur on the cheeks, and fur that stands out from them. */
const CHEEK =
  'M10.8 20 C8.6 21.4 8 23.4 8.8 26 C6.4 24.8 5 22.8 4.9 20.4 C4.8 18.8 5.2 17.4 6 16.8 C7 18.6 9 19.6 10.8 20Z';
const TUFT = 'M6.6 16 L2.6 18.6 L4.6 19.8 L1.8 22.4 L4.8 23 L3.4 26.2 L7.4 25.6 L8 28.6 L13 28.8 L9 20Z';
const BEARD =
  'M8.6 20.6 C7 24.4 7.6 28 9.4 31 L11.2 29.4 L12.8 32.2 L14.4 30 L16 32.6 L17.6 30 L19.2 32.2 L20.8 29.4 L22.6 31 C24.4 28 25 24.4 23.4 20.6 C21 17.8 11 17.8 8.6 20.6Z';
const SPOTS = [
  [10.6, 8.4, 1.1],
  [14.6, 6.4, 0.8],
  [20.4, 8, 1.2],
  [23.4, 18.6, 0.9],
  [8, 20.4, 1],
  [17.6, 10.2, 0.7],
] as const;

/** The colours that a dog's face is drawn in, `#rrggbb`. */
export interface DogColours {
  readonly fur: string;
  readonly belly: string;
  readonly iris: string;
}

/** The face of a dog of the breed towards the viewer, in the 32 × 32 frame of the pack's heads. */
export function dogHead(brush: Brush, breed: DogBreed, { fur, belly, iris }: DogColours, mood: BeastMood): Svg {
  const hangs = breed.ears === 'floppy' || breed.ears === 'long' || breed.ears === 'folded';
  const ear = breed.earColour ?? tone(fur, hangs ? -0.34 : -0.12);
  const { behind, front } = DOG_EARS[breed.ears](brush, ear, tone(fur, -0.65));
  const muzzle = breed.muzzle ?? belly;
  return [
    behind,
    breed.isFluffy ? both(16, path(TUFT, brush.ball(breed.hasBlaze ? belly : fur))) : [],
    path(SKULL, brush.ball(fur), `stroke="${tone(fur, -0.55)}" stroke-opacity=".28" stroke-width=".4"`),
    breed.hasBlaze ? blaze(brush, belly) : [],
    hangs ? [] : both(16, path(CHEEK, brush.ball(belly), 'opacity="0.9"')),
    breed.marks === 'spots' ? SPOTS.map(([x, y, r]) => ellipse(x, y, r * 1.15, r, breed.markColour!)) : [],
    breed.eyePatch ? ellipse(11, 14.6, 4.4, 4.9, brush.spot(breed.eyePatch, 0.96)) : [],
    breed.muzzle && breed.isFlat ? both(16, ellipse(11, 15.6, 3.9, 3.6, brush.spot(breed.muzzle, 0.8))) : [],
    breed.isFlat ? folds(fur) : [],
    breed.brows ? both(16, ellipse(11.6, 10.9, 1.5, 1, breed.brows, 'transform="rotate(-18 11.6 10.9)"')) : [],
    breed.isBearded ? path(BEARD, brush.ball(muzzle)) : [],
    path(MUZZLE, brush.ball(muzzle)),
    both(
      16,
      ellipse(9.2, 21.6, 2.6, 2, brush.spot('#f0705a', 0.22)),
      stroke('M12 22.6 h.01 M10.9 24 h.01 M12.4 24.6 h.01', tone(muzzle, -0.4), 0.4),
    ),
    `<g transform="translate(16 0)">`,
    beastEyes(brush, { spread: 4.9, y: 14.9, radius: 2.35, iris, fur, pupil: 0.6 }, mood),
    '</g>',
    nose(brush),
    beastMouth(brush, 16, 22.1, 1.28, mood),
    front,
  ];
}

function blaze(brush: Brush, belly: string): Svg {
  return path(
    'M16 4.8 C14.6 7.6 14.4 11.4 15 16 L17 16 C17.6 11.4 17.4 7.6 16 4.8Z',
    brush.stops('down', [
      [0, belly, 0.5],
      [0.3, belly, 0.9],
      [1, belly],
    ]),
  );
}

/** Folds of the skin between the eyes of a short-faced dog. */
function folds(fur: string): Svg {
  return [
    stroke('M12.6 9.8 Q16 7.6 19.4 9.8 M13.6 12 Q16 10.4 18.4 12', tone(fur, -0.45), 0.55, 'opacity="0.6"'),
    both(16, stroke('M9.2 19.6 Q7.6 21.6 8 24.4', tone(fur, -0.45), 0.5, 'opacity="0.5"')),
  ];
}

function nose(brush: Brush): Svg {
  return [
    path(
      'M16 22.2 C14.4 21.8 12.8 20.4 12.9 19.1 C13 17.7 14.6 17.2 16 17.2 C17.4 17.2 19 17.7 19.1 19.1 C19.2 20.4 17.6 21.8 16 22.2Z',
      brush.ball('#2f2524'),
    ),
    ellipse(15.2, 18.3, 1.1, 0.5, '#ffffff', 'opacity="0.5"'),
  ];
}
