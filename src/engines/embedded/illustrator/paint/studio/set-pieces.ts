import type { LinearRgb } from '../../maths/colour.ts';
import { mix, smoothstep } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import { fieldStepPx } from '../smooth-field.ts';
import type { BackdropColours } from './backdrop-colours.ts';
import type { Gobo } from './gobo.ts';
import type { StudioLight } from './studio-light.ts';

/** A paper shape before the backdrop; lengths in units of the picture's short side, x from the middle. */
export interface SetPiece {
  readonly shape: 'disc' | 'arch';
  readonly x: number;
  /** How far its foot lies below the bend of the backdrop. */
  readonly base: number;
  readonly width: number;
  /** Height; a disc ignores it. */
  readonly height: number;
  /** 0 = the piece colour, 1 = the backdrop's second colour. */
  readonly tone: number;
}

/** Signed distance from a shape's outline, negative inside. `up` grows upwards from the foot. */
function distanceToShape(piece: SetPiece, x: number, up: number): number {
  const half = piece.width / 2;
  if (piece.shape === 'disc') return Math.hypot(x, up - half) - half;
  return Math.max(Math.hypot(x, Math.max(0, up - piece.height + half)) - half, -up);
}

/** Draws paper shapes with their soft shadows onto the backdrop, from back to front. */
export function paintSetPieces(
  frame: Frame,
  pieces: readonly SetPiece[],
  colours: BackdropColours,
  light: StudioLight,
  bendYPx: number,
): void {
  const { widthPx, heightPx } = frame;
  const unit = Math.min(widthPx, heightPx);
  for (const piece of pieces) {
    const shadowX = -light.side * 0.05;
    const tint: LinearRgb = [0, 1, 2].map((c) =>
      mix(colours.piece[c]!, colours.second[c]!, piece.tone),
    ) as unknown as LinearRgb;
    for (let y = 0; y < heightPx; y++) {
      if (frame.own[y] === 0) continue;
      const up = (bendYPx - y) / unit + piece.base;
      if (up < -0.2 || up > 1.2) continue;
      for (let x = 0; x < widthPx; x++) {
        const across = (x + 0.5 - widthPx / 2) / unit - piece.x;
        if (Math.abs(across) > piece.width / 2 + 0.25) continue;
        paintPiecePixel(frame, (y * widthPx + x) * 3, piece, tint, light, across, up, unit, shadowX);
      }
    }
  }
}

function paintPiecePixel(
  frame: Frame,
  offset: number,
  piece: SetPiece,
  tint: LinearRgb,
  light: StudioLight,
  across: number,
  up: number,
  unit: number,
  shadowX: number,
): void {
  const { colour } = frame;
  const shadow = 0.42 * smoothstep(0.09, -0.06, distanceToShape(piece, across - shadowX, up + 0.035));
  const coverage = smoothstep(0.6 / unit, -0.6 / unit, distanceToShape(piece, across, up));
  const sheen =
    light.base + light.spot * (0.62 - light.side * -0.3 * (across / piece.width) + 0.25 * (up / (piece.height + 0.4)));
  for (let c = 0; c < 3; c++) {
    const behind = colour[offset + c]! * (1 - shadow);
    const gel =
      light.gels === undefined ? 0 : 0.22 * mix(light.gels[0][c]!, light.gels[1][c]!, smoothstep(-0.3, 0.3, across));
    colour[offset + c] = mix(behind, tint[c]! * light.wash[c]! * (sheen + gel), coverage);
  }
}

/** Light grazes the floor, so the gobo is paler there, and the shadow under what stands on it is seen. */
const FLOOR_FADE = 0.75;
const FLOOR_SHARE = 0.7;

/** Darkens the backdrop where the gobo holds the key light back and warms it where the light falls. */
export function castGobo(frame: Frame, gobo: Gobo, bendYPx: number, light: StudioLight): void {
  const { widthPx, heightPx, colour } = frame;
  const unit = Math.min(widthPx, heightPx);
  const step = fieldStepPx(frame, 1);
  const centreY = bendYPx - unit * 0.36;
  const shares = new Float32Array(Math.ceil(widthPx / step) + 1);
  let filled = -1;
  const fillShares = (y: number): void => {
    const below = bendDepth((y - bendYPx) / unit);
    for (let i = 0; i < shares.length; i++) {
      const x = (i * step - widthPx / 2) / unit + below * light.side * 0.4;
      shares[i] = mix(
        gobo(x, (y - centreY) / unit - below * 0.45),
        FLOOR_SHARE,
        FLOOR_FADE * smoothstep(0, 0.25, below),
      );
    }
    filled = y;
  };
  paintOwnRows(frame, 0, heightPx, (y) => {
    if (y - (y % step) !== filled) fillShares(y - (y % step));
    for (let x = 0; x < widthPx; x++) {
      const cell = Math.floor(x / step);
      const share = mix(shares[cell]!, shares[cell + 1] ?? shares[cell]!, x / step - cell);
      const o = (y * widthPx + x) * 3;
      colour[o] = colour[o]! * mix(0.55, 1.2, share);
      colour[o + 1] = colour[o + 1]! * mix(0.58, 1.14, share);
      colour[o + 2] = colour[o + 2]! * mix(0.64, 1.04, share);
    }
  });
}

const BEND_RADIUS = 0.16;

/** How far the floor has turned away from the wall's plane: 0 above the bend, growing smoothly below it. */
function bendDepth(below: number): number {
  if (below <= -BEND_RADIUS) return 0;
  return below >= BEND_RADIUS ? below : (below + BEND_RADIUS) ** 2 / (4 * BEND_RADIUS);
}
