import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, repeat, stroke } from '../own/shapes.ts';
import type { Character, CoatMarks } from './character.ts';
import type { Box } from './sketch.ts';

const MARKS: Readonly<Record<CoatMarks, (box: Box, colour: string) => Svg>> = {
  stripes: ({ left, right, top, bottom }, colour) => {
    const gap = (right - left) / 9;
    const high = (bottom - top) * 0.46;
    return repeat(8, (i) => {
      const x = left + gap * (i + 0.9);
      return stroke(
        `M${x} ${top - 10} Q${x + gap * 0.4} ${top + high * 0.5} ${x - gap * 0.1} ${top + high * (i % 2 ? 0.8 : 1.05)}`,
        tone(colour, -0.5),
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
export function coatMarks(brush: Brush, { marks, outfit }: Character, outline: string, box: Box): Svg {
  return marks ? brush.clip(outline, MARKS[marks](box, outfit.top)) : [];
}
