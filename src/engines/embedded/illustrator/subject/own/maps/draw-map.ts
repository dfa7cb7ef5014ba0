import { type Brush, type Svg, tone } from '../brush.ts';
import { at, path, rect, repeat, stroke } from '../shapes.ts';
import type { Outline } from './outlines.ts';

/** Sea round the land, in units of the drawing. */
const MARGIN = 90;
const GRATICULE = 150;
const SEA = '#a9d3e0';
const LAND = '#e9d9a6';

/** Size of the sheet that holds an outline. */
export const sheetOf = ({ width, height }: Outline): { width: number; height: number } => {
  const least = 0.62 * Math.max(width, height);
  return { width: Math.max(width, least) + 2 * MARGIN, height: Math.max(height, least) + 2 * MARGIN };
};

/** Land on a sheet of sea with a graticule. */
export function drawMap(brush: Brush, outline: Outline, colour = LAND): Svg {
  const { width, height } = sheetOf(outline);
  const [left, top] = [(width - outline.width) / 2, (height - outline.height) / 2];
  return [
    rect(0, 0, width, height, '#f6f1e2', 14),
    rect(24, 24, width - 48, height - 48, brush.wall(SEA), 6),
    repeat(Math.floor((width - 60) / GRATICULE), (i) =>
      stroke(`M${24 + (i + 1) * GRATICULE} 26 V${height - 26}`, '#ffffff73', 3),
    ),
    repeat(Math.floor((height - 60) / GRATICULE), (i) =>
      stroke(`M26 ${24 + (i + 1) * GRATICULE} H${width - 26}`, '#ffffff73', 3),
    ),
    at(left, top, 1, 0, [
      stroke(outline.path, '#ffffff8c', 26),
      path(outline.path, colour),
      stroke(outline.path, tone(colour, -0.45), 5),
    ]),
    `<rect x="24" y="24" width="${width - 48}" height="${height - 48}" rx="6" fill="none" stroke="${tone(SEA, -0.5)}" stroke-width="4"/>`,
  ];
}
