import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, repeat, stroke } from '../own/shapes.ts';
import type { Character, CoatMarks } from './character.ts';
import type { Box } from './sketch.ts';

/** Where a Dalmatian's spots are, in shares of its body, and their size. */
const SPOTS = [
  [0.12, 0.3, 0.9],
  [0.2, 0.62, 0.7],
  [0.27, 0.16, 0.8],
  [0.33, 0.46, 1.1],
  [0.42, 0.78, 0.7],
  [0.46, 0.22, 0.9],
  [0.53, 0.52, 0.8],
  [0.6, 0.14, 0.7],
  [0.66, 0.4, 1.1],
  [0.7, 0.7, 0.9],
  [0.78, 0.2, 0.9],
  [0.84, 0.52, 1],
  [0.9, 0.26, 0.7],
  [0.94, 0.62, 0.7],
] as const;

const MARKS: Readonly<Record<CoatMarks, (box: Box, colour: string) => Svg>> = {
  spots: ({ left, right, top, bottom }, colour) =>
    SPOTS.map(([x, y, size]) =>
      ellipse(left + x * (right - left), top + y * (bottom - top), size * 30, size * 26, colour),
    ),
  saddle: ({ left, right, top, bottom }, colour) =>
    ellipse((left + right) / 2 + (right - left) * 0.08, top, (right - left) * 0.4, (bottom - top) * 0.52, colour),
  stripes: ({ left, right, top, bottom }, colour) => {
    const gap = (right - left) / 9;
    const high = (bottom - top) * 0.46;
    return repeat(8, (i) => {
      const x = left + gap * (i + 0.9);
      return stroke(
        `M${x} ${top - 10} Q${x + gap * 0.4} ${top + high * 0.5} ${x - gap * 0.1} ${top + high * (i % 2 ? 0.8 : 1.05)}`,
        colour,
        gap * 0.26,
        'opacity="0.72"',
      );
    });
  },
  patches: ({ left, right, top, bottom }) => {
    const [width, height] = [right - left, bottom - top];
    const patches = [
      [0.3, 0.3, 0.13, 0.22],
      [0.62, 0.22, 0.16, 0.2],
      [0.86, 0.52, 0.1, 0.24],
      [0.48, 0.74, 0.09, 0.14],
    ] as const;
    return patches.map(([x, y, rx, ry], i) =>
      ellipse(
        left + x * width,
        top + y * height,
        rx * width,
        ry * height,
        '#3b3840',
        `transform="rotate(${i * 24 - 20} ${left + x * width} ${top + y * height})"`,
      ),
    );
  },
};

/** The marks of an animal's coat within a body's outline. */
export function coatMarks(brush: Brush, { markColour, marks, outfit }: Character, outline: string, box: Box): Svg {
  return marks ? brush.clip(outline, MARKS[marks](box, markColour ?? tone(outfit.top, -0.5))) : [];
}
