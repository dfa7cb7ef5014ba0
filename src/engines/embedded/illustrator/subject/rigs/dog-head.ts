import { type BeastMood, beastEyes, beastMouth } from '../own/animals/beast-face.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { both, ellipse, path, stroke } from '../own/shapes.ts';

/** A dog's colours. */
export const DOG_COAT = { fur: '#d99a5b', belly: '#fbead2' } as const;

const SKULL =
  'M16 4.6 C21.4 4.6 25 7.6 25.8 12.6 C26.2 15.4 27.4 17.8 27 20.8 C26.4 26 21.6 29.6 16 29.6 C10.4 29.6 5.6 26 5 20.8 C4.6 17.8 5.8 15.4 6.2 12.6 C7 7.6 10.6 4.6 16 4.6Z';
const MUZZLE =
  'M16 15.6 C13.4 15.6 12.6 18 10.8 19.6 C8.4 21.6 8 25.2 10.6 27.4 C12.2 28.8 14 29.3 16 29.3 C18 29.3 19.8 28.8 21.4 27.4 C24 25.2 23.6 21.6 21.2 19.6 C19.4 18 18.6 15.6 16 15.6Z';
const EAR =
  'M9.6 5.2 C6.2 4.4 3 6.6 2 10.6 C1 14.6 1 19.4 3 21.4 C4.8 23 6.6 20.6 7 17.6 C7.4 14 8.6 11.6 11.4 9.6 C12 7.6 11.4 5.8 9.6 5.2Z';

/** The colours of coat, muzzle and eyes, `#rrggbb`. */
interface DogColours {
  readonly fur: string;
  readonly belly: string;
  readonly iris?: string;
}

/** Light fur on the cheeks. */
const CHEEK =
  'M10.8 20 C8.6 21.4 8 23.4 8.8 26 C6.4 24.8 5 22.8 4.9 20.4 C4.8 18.8 5.2 17.4 6 16.8 C7 18.6 9 19.6 10.8 20Z';

/** A dog's face towards the viewer, in the 32 × 32 frame of the pack's heads. */
export function dogHead(brush: Brush, colours: DogColours, mood: BeastMood): Svg {
  return head(brush, colours, mood, floppyEars);
}

/** The face of a husky, a shepherd dog and their like: pricked ears, and a mask round the eyes. */
export function spitzHead(brush: Brush, colours: DogColours, mood: BeastMood): Svg {
  return head(brush, colours, mood, prickedEars);
}

/** What lies behind and before a face. */
interface Ears {
  readonly behind: Svg;
  readonly front: Svg;
}

function head(
  brush: Brush,
  { fur, belly, iris = '#6a4426' }: DogColours,
  mood: BeastMood,
  ears: (brush: Brush, colours: DogColours) => Ears,
): Svg {
  const { behind, front } = ears(brush, { fur, belly });
  return [
    behind,
    path(SKULL, brush.ball(fur), `stroke="${tone(fur, -0.55)}" stroke-opacity=".28" stroke-width=".4"`),
    path(
      'M16 4.8 C14.6 7.6 14.4 11.4 15 16 L17 16 C17.6 11.4 17.4 7.6 16 4.8Z',
      brush.stops('down', [
        [0, belly, 0.5],
        [0.3, belly, 0.9],
        [1, belly],
      ]),
    ),
    path(MUZZLE, brush.ball(belly)),
    both(
      16,
      ellipse(9.2, 21.6, 2.6, 2, brush.spot('#f0705a', 0.22)),
      stroke('M12 22.6 h.01 M10.9 24 h.01 M12.4 24.6 h.01', tone(belly, -0.4), 0.4),
    ),
    `<g transform="translate(16 0)">`,
    beastEyes(brush, { spread: 4.9, y: 14.9, radius: 2.35, iris, fur, pupil: 0.6 }, mood),
    '</g>',
    path(
      'M16 22.2 C14.4 21.8 12.8 20.4 12.9 19.1 C13 17.7 14.6 17.2 16 17.2 C17.4 17.2 19 17.7 19.1 19.1 C19.2 20.4 17.6 21.8 16 22.2Z',
      brush.ball('#2f2524'),
    ),
    ellipse(15.2, 18.3, 1.1, 0.5, '#ffffff', 'opacity="0.5"'),
    beastMouth(brush, 16, 22.1, 1.28, mood),
    front,
  ];
}

function floppyEars(brush: Brush, { fur }: DogColours): Ears {
  const ear = tone(fur, -0.34);
  return {
    behind: [],
    front: both(
      16,
      path(EAR, brush.ball(ear), `stroke="${tone(fur, -0.65)}" stroke-opacity=".3" stroke-width=".4"`),
      stroke('M4 13 C3.4 16 3.6 18.4 4.4 19.8', tone(ear, 0.24), 0.5, 'opacity="0.4"'),
    ),
  };
}

function prickedEars(brush: Brush, { fur, belly }: DogColours): Ears {
  return {
    behind: both(
      16,
      path('M5.4 13.4 Q2.8 5.6 4.6 .6 Q5.2 -.3 6.4 .4 Q11.4 3.4 13.6 7.4Z', brush.slab(tone(fur, -0.12))),
      path('M6.6 10.4 Q5.2 6 5.9 3.2 Q9.4 5.2 11 8Z', '#e5a99c'),
    ),
    front: both(16, path(CHEEK, brush.ball(belly), 'opacity="0.9"')),
  };
}
