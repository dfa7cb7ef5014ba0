import type { RefObject } from 'react';
import type { Picture } from '../pictures/picture.ts';
import type { Point } from './geometry.ts';

interface OutlineProps {
  readonly picture: Picture;
  /** Of the brush, in pixels of the picture. */
  readonly radius: number;
  /** CSS pixels for each pixel of the picture. */
  readonly scale: number;
  /** An outline that is still open. */
  readonly points: readonly Point[];
  /** Where the pen of the keyboard is. */
  readonly pen: Point | undefined;
  /** The circle that goes with the pointer, moved by whoever moves the pointer. */
  readonly hover: RefObject<SVGCircleElement | null> | undefined;
}

const LEAST_PEN_CSS_PX = 6;

/** What is drawn over the mask: the outline under way, the pen, the size of the brush. */
export function Outline({ picture: { widthPx, heightPx }, radius, scale, points, pen, hover }: OutlineProps) {
  return (
    <svg className="outline" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
      {points.length > 0 && <polygon points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      {pen && <circle cx={pen.x} cy={pen.y} r={Math.max(radius, LEAST_PEN_CSS_PX / scale)} />}
      {hover && <circle ref={hover} className="brush-ring" r={radius} />}
    </svg>
  );
}
