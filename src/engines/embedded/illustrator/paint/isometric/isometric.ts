import { mixRgb } from '../../maths/colour.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import type { Painter, PainterBrief, Stage } from '../painter.ts';
import type { Board, Piece } from './board.ts';
import { type BoardLight, lightOfBoard } from './board-light.ts';
import { BUILDERS } from './build.ts';
import { createEasel, type Easel } from './easel.ts';
import { drawGround } from './ground.ts';
import { planBoard } from './plan-board.ts';
import { castOnBackdrop, castShadows } from './shadows.ts';
import { themeOf } from './themes.ts';

/** Share of the frame's width that a board takes, more in upright frames, which it fills to beyond their sides. */
const WIDTH_SHARE = 0.95;
const UPRIGHT_SHARE = 1.35;
/** Share of its height that a board takes with all that stands on it. */
const HEIGHT_SHARE = 0.88;
/** Rows of a board per column, with what stands on it. */
const ASPECT = 0.72;
/** Tiles at the front that are kept free for who stands there. */
const CLEARANCE = 3;

/** A place as a model on a square board, seen from a raised corner without perspective. */
export const paintIsometric: Painter = (frame, brief) => {
  const random = brief.random.fork('isometric');
  const light = lightOfBoard(brief.time, random.next());
  const theme = themeOf(brief.setting, brief.placeKind, brief.season);
  if (!theme) throw new Error(`There is no board of ${brief.setting}.`);
  const orders = brief.built ?? [];
  const plan = { theme, orders, clearance: brief.hasSubjects ? CLEARANCE : 0, isModel: brief.isModel ?? false };
  const board = planBoard(plan, random.fork('board'));
  paintBackdrop(frame, light);
  const { widthPx, heightPx } = frame;
  const share = heightPx > widthPx * 1.2 ? UPRIGHT_SHARE : WIDTH_SHARE;
  const boardPx = Math.min(widthPx * share, (heightPx * HEIGHT_SHARE) / ASPECT);
  const easel = createEasel(frame, light, board.size, boardPx / (2 * board.size), [widthPx / 2, heightPx * 0.57]);
  castOnBackdrop(easel, board.size);
  drawGround(easel, board, brief.noise);
  castShadows(easel, board);
  drawPieces(easel, board, brief);
  return stageOf(frame, easel, board);
};

function paintBackdrop({ widthPx, heightPx, colour, depth, labels }: Frame, { backdrop }: BoardLight): void {
  const [above, below] = backdrop;
  for (let y = 0; y < heightPx; y++) {
    const row = mixRgb(above, below, y / heightPx);
    for (let x = 0; x < widthPx; x++) colour.set(row, (y * widthPx + x) * 3);
  }
  depth.fill(1.5);
  labels.fill(STUFF_LABELS.backdrop);
}

/** Draws what stands on a board, the farthest first. */
function drawPieces(easel: Easel, board: Board, brief: PainterBrief): void {
  const near = ({ x, y, span }: Piece): number => x + y + (span - 1) * 0.5;
  const pieces = board.pieces.toSorted((a, b) => near(a) - near(b));
  for (const [index, piece] of pieces.entries())
    BUILDERS[piece.thing](easel, piece, brief.random.fork(`piece ${index}`));
}

function stageOf({ heightPx }: Frame, easel: Easel, { size }: Board): Stage {
  const { light } = easel;
  const [, frontYPx] = easel.at(size - CLEARANCE / 2, size - CLEARANCE / 2, 0);
  return {
    key: light.on([0.95, 0.95, 0.95], 'left'),
    ambient: light.on([0.9, 0.9, 0.9], 'right'),
    direction: [-0.55, 0.75, -0.35],
    isNight: light.isNight,
    horizonYPx: -2 * heightPx,
    standing: { nearYPx: frontYPx + easel.tilePx * 0.5, farYPx: frontYPx - easel.tilePx * 0.5, mainYPx: frontYPx },
    surface: 'ground',
    reflectivity: 0,
    haze: light.backdrop[1],
    focus: { depth: 1, blur: 0 },
  };
}
