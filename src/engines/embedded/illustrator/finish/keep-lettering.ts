import type { PixelSize } from '../../../../core/image.ts';
import type { LayerSeat } from '../compose/compose.ts';
import type { Placement } from '../plan/placement.ts';
import type { StyleId } from '../scene.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** Styles of printers and cutters, who set type rather than paint it. */
const TYPESET: ReadonlySet<StyleId> = new Set<StyleId>([
  'flat',
  'vintage-poster',
  'art-deco',
  'art-nouveau',
  'paper-cut',
]);
/** How far round the letters the picture is left as it is: their counters must stay open. Share of the short side. */
const MARGIN = 0.004;

/** Pictures before and after their style, and what stands in them. */
export interface LetteringInput {
  readonly styles: readonly StyleId[];
  readonly size: PixelSize;
  readonly plain: Uint8Array;
  readonly styled: Uint8Array;
  readonly placements: readonly Placement[];
  readonly seats: readonly LayerSeat[];
  rasterise(drawing: SubjectDrawing, heightPx: number): SubjectLayer;
}

/** Puts letters, as they were before the style, back into pictures whose style would close them up; changes `styled` in place. */
export function keepLettering({ styles, size, plain, styled, placements, seats, rasterise }: LetteringInput): void {
  if (!styles.some((style) => TYPESET.has(style))) return;
  const marginPx = Math.max(1, Math.round(Math.min(size.widthPx, size.heightPx) * MARGIN));
  for (const [index, { drawing, isFlipped }] of placements.entries()) {
    const letters = lettersOf(drawing);
    if (letters === undefined || isFlipped) continue;
    const seat = seats[index]!;
    const whole = rasterise(drawing, seat.heightPx);
    const layer = rasterise(letters, seat.heightPx);
    const leftPx = Math.round(seat.leftPx + whole.centrePx - layer.centrePx);
    const topPx = Math.round(seat.topPx + whole.baselinePx - layer.baselinePx);
    copyNear(layer, leftPx, topPx, marginPx, size, plain, styled);
  }
}

/** The drawing with nothing but its letters visible. */
function lettersOf(drawing: SubjectDrawing): SubjectDrawing | undefined {
  const parts = drawing.parts.filter(({ svg }) => svg.includes('<text'));
  if (parts.length === 0) return undefined;
  return { ...drawing, parts: parts.map(({ entity, svg }) => ({ entity, svg: HIDE_SHAPES + svg })) };
}

const HIDE_SHAPES = '<style>path,rect,circle,ellipse,polygon,polyline,line,use,image{visibility:hidden}</style>';

function copyNear(
  { widthPx, heightPx, rgba }: SubjectLayer,
  leftPx: number,
  topPx: number,
  marginPx: number,
  size: PixelSize,
  plain: Uint8Array,
  styled: Uint8Array,
): void {
  for (let row = -marginPx; row < heightPx + marginPx; row++) {
    const y = topPx + row;
    if (y < 0 || y >= size.heightPx) continue;
    for (let column = -marginPx; column < widthPx + marginPx; column++) {
      const x = leftPx + column;
      if (x < 0 || x >= size.widthPx || !isNear(rgba, widthPx, heightPx, column, row, marginPx)) continue;
      const i = (y * size.widthPx + x) * 3;
      for (let c = 0; c < 3; c++) styled[i + c] = plain[i + c]!;
    }
  }
}

const SEEN_ALPHA = 24;

function isNear(rgba: Uint8Array, widthPx: number, heightPx: number, x: number, y: number, marginPx: number): boolean {
  for (let row = Math.max(0, y - marginPx); row <= Math.min(heightPx - 1, y + marginPx); row++)
    for (let column = Math.max(0, x - marginPx); column <= Math.min(widthPx - 1, x + marginPx); column++)
      if (rgba[(row * widthPx + column) * 4 + 3]! > SEEN_ALPHA) return true;
  return false;
}
