import { type BeastMood, beastEyes, beastMouth } from '../own/animals/beast-face.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { both, ellipse, path, stroke } from '../own/shapes.ts';

/** A tabby's colours. */
export const CAT_COAT = { fur: '#dd944a', belly: '#fbeedb' } as const;

const STRIPES =
  'M16 8.2 V12.4 M13.2 8.6 Q13 10.6 13.9 12.2 M18.8 8.6 Q19 10.6 18.1 12.2 M5 18.6 Q6.8 18.8 8 19.8 M5.2 21.6 Q6.8 21.2 8 21.6 M27 18.6 Q25.2 18.8 24 19.8 M26.8 21.6 Q25.2 21.2 24 21.6';
const SKULL =
  'M16 6.9 C20.6 6.9 24.6 8.9 26.4 12.4 C27.6 14.8 27.7 17.4 28.2 19.6 C28.6 21.2 29.8 22.2 29.6 22.9 C29 23.6 27.8 23.5 27.1 24 C24.6 27.8 20.6 29.6 16 29.6 C11.4 29.6 7.4 27.8 4.9 24 C4.2 23.5 3 23.6 2.4 22.9 C2.2 22.2 3.4 21.2 3.8 19.6 C4.3 17.4 4.4 14.8 5.6 12.4 C7.4 8.9 11.4 6.9 16 6.9Z';

/** A cat's face towards the viewer, in the 32 × 32 frame of the pack's heads. */
export function catHead(
  brush: Brush,
  { fur, belly, iris = '#9fc24a' }: { readonly fur: string; readonly belly: string; readonly iris?: string },
  mood: BeastMood,
): Svg {
  return [
    both(
      16,
      path('M5.2 14.6 Q3.6 6.6 4.9 2.2 Q5.4 1.3 6.5 2 Q11.4 4.6 13.8 8.4Z', brush.slab(fur)),
      path('M6.6 11.6 Q5.6 7.4 6.3 4.6 Q9.6 6.6 11.2 9Z', brush.slab('#eaa79a')),
      path('M9.4 10.4 Q8.6 8 7.2 6.4 Q10.4 7.6 11.6 9.2Z', belly, 'opacity=".6"'),
    ),
    path(SKULL, brush.ball(fur), `stroke="${tone(fur, -0.55)}" stroke-opacity=".28" stroke-width=".4"`),
    stroke(STRIPES, tone(fur, -0.42), 0.85, 'opacity=".75"'),
    path(
      'M16 19 C13.6 19 12.6 20.4 10.6 21.2 C8.6 22.4 8.8 25.6 11.2 27.4 C13 28.8 14.6 29.3 16 29.3 C17.4 29.3 19 28.8 20.8 27.4 C23.2 25.6 23.4 22.4 21.4 21.2 C19.4 20.4 18.4 19 16 19Z',
      brush.ball(belly),
    ),
    both(
      16,
      stroke('M22.6 24.6 L28.8 23.6 M22.6 25.6 L28.4 26.2', '#fffaf0', 0.24, 'opacity=".9"'),
      ellipse(13.9, 24.4, 2.5, 2.1, tone(belly, 0.3), 'opacity=".7"'),
    ),
    '<g transform="translate(16 0)">',
    beastEyes(brush, { spread: 5.4, y: 16.6, radius: 2.75, iris, fur, pupil: 0.42 }, mood),
    '</g>',
    path('M14.3 21.4 Q16 20.6 17.7 21.4 Q17.4 23 16 23.4 Q14.6 23 14.3 21.4Z', brush.ball('#d9786c')),
    beastMouth(brush, 16, 23.2, 1.12, mood),
  ];
}
