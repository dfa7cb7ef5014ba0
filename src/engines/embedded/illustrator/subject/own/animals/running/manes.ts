import { type Brush, type Svg, tone } from '../../brush.ts';
import { circle, path, repeat, stroke } from '../../shapes.ts';
import type { Coat } from './build.ts';
import { BODY_LENGTH, type RunnerFrame } from './frame.ts';

/** Places of the neck's upper line in a frame's silhouette, from withers to poll. */
const CREST = [6, 7, 8] as const;

/** Hair along the neck; a lion's ruff in the head's frame instead. */
export function paintMane(brush: Brush, { mane }: Coat, { silhouette }: RunnerFrame): Svg {
  if (!mane) return [];
  if (mane.kind === 'ruff')
    return [
      circle(-34, 18, 138, brush.ball(mane.colour)),
      repeat(16, (i) => {
        const angle = ((i * 20 + 60) * Math.PI) / 180;
        const [x, y] = [-34 + Math.cos(angle) * 118, 18 + Math.sin(angle) * 118];
        return path(
          `M${x - 30} ${y - 34} Q${x - 96 + Math.cos(angle) * 60} ${y + 6 + Math.sin(angle) * 50} ${x - 60 + Math.cos(angle) * 70} ${y + 30 + Math.sin(angle) * 60} Q${x} ${y + 34} ${x + 30} ${y + 20}Z`,
          brush.slab(tone(mane.colour, i % 2 ? 0.08 : -0.12)),
        );
      }),
    ];
  const [low, middle, high] = CREST.map((index) => silhouette[index]!) as [
    (typeof silhouette)[0],
    (typeof silhouette)[0],
    (typeof silhouette)[0],
  ];
  const crest = (share: number): { x: number; y: number } => {
    const [from, to, t] = share < 0.5 ? [low, middle, share * 2] : [middle, high, share * 2 - 1];
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  };
  const length = BODY_LENGTH * (mane.kind === 'flowing' ? 0.3 : 0.03);
  if (mane.kind === 'upright') {
    return repeat(16, (i) => {
      const { x, y } = crest(i / 15);
      return stroke(`M${x + 4} ${y + 6} L${x - length} ${y - length}`, mane.colour, BODY_LENGTH * 0.045);
    });
  }
  return repeat(9, (i) => {
    const { x, y } = crest(0.08 + (i / 8) * 0.98);
    const reach = length * (0.7 + (i % 3) * 0.18);
    return path(
      `M${x + 18} ${y - 6} Q${x - reach * 0.5} ${y - reach * 0.42} ${x - reach} ${y - reach * 0.1 + (i % 2) * 12} Q${x - reach * 0.5} ${y + reach * 0.1} ${x - 6} ${y + 40}Z`,
      brush.slab(tone(mane.colour, i % 2 ? 0.1 : -0.08)),
    );
  });
}
