import type { BeastMood } from '../own/animals/beast-face.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { both, circle, ellipse, path, rect, stroke } from '../own/shapes.ts';

/** A robot's colours. */
export const ROBOT_SHELL = { fur: '#b9c3d2', belly: '#e4e9f0' } as const;

const GLOW = '#63e6ff';
/** What the screen shows where a face has its mouth. */
const MOUTHS: Readonly<Partial<Record<BeastMood, string>>> = {
  content: 'M12.8 22.4 Q16 24.6 19.2 22.4',
  happy: 'M11.8 21.8 Q16 26.4 20.2 21.8',
  sad: 'M12.8 24 Q16 21.6 19.2 24',
  angry: 'M12.6 23.2 L14.4 22.2 L16 23.4 L17.6 22.2 L19.4 23.2',
  surprised: 'M15 22.8 a1 1.2 0 1 0 2 0 a1 1.2 0 1 0 -2 0',
};

/** A robot's head towards the viewer, with its face on a screen, in the 32 × 32 frame of the pack's heads. */
export function robotHead(
  brush: Brush,
  { fur, belly, iris = GLOW }: { readonly fur: string; readonly belly: string; readonly iris?: string },
  mood: BeastMood,
): Svg {
  const edge = `stroke="${tone(fur, -0.55)}" stroke-opacity=".35" stroke-width=".4"`;
  const lit = (d: string): Svg => [stroke(d, iris, 2, 'opacity=".25"'), stroke(d, iris, 0.95)];
  const shut = mood === 'asleep' || mood === 'sleepy';
  return [
    stroke('M16 6 V2.4', tone(fur, -0.4), 1),
    circle(16, 1.9, 1.5, brush.ball('#ff6b5a')),
    both(16, rect(2.6, 13.4, 3.6, 8, brush.slab(tone(fur, -0.3)), 1.4), rect(3.4, 15.2, 1.2, 4.4, iris, 0.6)),
    rect(5.2, 5.4, 21.6, 24.2, brush.slab(fur), 6.4, edge),
    path('M11.6 5.4 H20.4 L19.2 8.4 H12.8Z', brush.slab(belly)),
    rect(7.2, 10.2, 17.6, 16, brush.slab('#16203a'), 4.6, edge),
    path('M8.4 15 Q8.6 11.4 12 11.2 H18 L11 25 Q8.4 24.6 8.4 21.6Z', '#ffffff', 'opacity=".08"'),
    both(
      16,
      shut
        ? lit('M10 17.4 Q11.7 18.8 13.4 17.4')
        : [
            ellipse(11.7, 16.6, 2.3, 2.6, iris, 'opacity=".25"'),
            ellipse(11.7, 16.6, 1.6, 1.9, iris),
            circle(11.2, 15.9, 0.5, '#ffffff'),
          ],
      mood === 'angry' ? lit('M9.8 13.2 L13.2 14.4') : [],
      circle(8.4, 28, 0.5, tone(fur, -0.4)),
    ),
    lit(MOUTHS[mood] ?? MOUTHS.content!),
  ];
}
