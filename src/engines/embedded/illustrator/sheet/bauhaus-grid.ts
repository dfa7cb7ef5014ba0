import type { PixelSize } from '../../../../core/image.ts';
import type { Random } from '../maths/random.ts';
import { circle, path, rect } from '../subject/own/shapes.ts';
import type { PageBox } from './page-plan.ts';

const CREAM = '#f1e6cf';
const INKS = ['#d8362a', '#f2b632', '#1f4e9e', '#1c1b1a', '#e9843b'] as const;
/** Cells along the shorter side of what is filled. */
const CELLS = 4;

/** Shapes in a unit square, in one ink. */
const SHAPES: readonly ((ink: string) => string)[] = [
  (ink) => path('M0 0 H1 A1 1 0 0 1 0 1Z', ink),
  (ink) => path('M1 1 H0 A1 1 0 0 1 1 0Z', ink),
  (ink) => path('M0 1 V0 A1 1 0 0 1 1 1Z', ink),
  (ink) => path('M0 0.5 A0.5 0.5 0 0 1 1 0.5Z', ink),
  (ink) => path('M0.5 0 A0.5 0.5 0 0 1 0.5 1Z', ink),
  (ink) => circle(0.5, 0.5, 0.5, ink),
  (ink) => circle(0.5, 0.5, 0.42, ink) + circle(0.5, 0.5, 0.2, CREAM),
  (ink) => path('M0 1 L0.5 0 L1 1Z', ink),
  (ink) => path('M0 0 H1 L0 1Z', ink),
  (ink) => [0, 1, 2, 3].map((k) => rect(0, k * 0.25, 1, 0.13, ink)).join(''),
  (ink) => rect(0, 0, 1, 1, ink),
];

/** Circles, their halves and quarters, triangles, squares and bars in primary colours, on a square grid, as Bauhaus prints have them. */
export function bauhausGrid(
  size: PixelSize,
  art: PageBox,
  random: Random,
): { ground: string; svg: string; ink: string } {
  const cellPx = Math.min(art.widthPx, art.heightPx) / CELLS;
  const columns = Math.max(1, Math.floor(art.widthPx / cellPx));
  const rows = Math.max(1, Math.floor(art.heightPx / cellPx));
  const leftPx = art.leftPx + (art.widthPx - columns * cellPx) / 2;
  const topPx = art.topPx + (art.heightPx - rows * cellPx) / 2;
  const svg: string[] = [rect(0, 0, size.widthPx, size.heightPx, CREAM)];
  let last = '';
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const ink = random.pick(INKS.filter((colour) => colour !== last));
      const under = random.chance(0.3) ? random.pick(INKS.filter((colour) => colour !== ink)) : undefined;
      const shape = random.pick(SHAPES)(ink);
      svg.push(
        `<g transform="translate(${leftPx + column * cellPx} ${topPx + row * cellPx}) scale(${cellPx})">${under ? rect(0, 0, 1, 1, under) : ''}${shape}</g>`,
      );
      last = ink;
    }
  }
  return { ground: CREAM, svg: svg.join(''), ink: INKS[3] };
}
