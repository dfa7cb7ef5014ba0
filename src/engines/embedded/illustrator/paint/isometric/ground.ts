import { type LinearRgb, linearOfHex, scaleRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import { STUFF_LABELS } from '../frame.ts';
import { type Board, type Ground, groundAt } from './board.ts';
import type { Easel } from './easel.ts';

const COLOURS: Readonly<Record<Ground, LinearRgb>> = {
  grass: linearOfHex('#9ccb5a'),
  road: linearOfHex('#6d727b'),
  paving: linearOfHex('#ddd7c9'),
  water: linearOfHex('#4fb3d9'),
  sand: linearOfHex('#ecd6a2'),
  snow: linearOfHex('#eef3f8'),
  field: linearOfHex('#cdb765'),
  rock: linearOfHex('#b4ada3'),
};
const LABELS: Readonly<Record<Ground, number>> = {
  grass: STUFF_LABELS.ground,
  road: STUFF_LABELS.road,
  paving: STUFF_LABELS.road,
  water: STUFF_LABELS.water,
  sand: STUFF_LABELS.sand,
  snow: STUFF_LABELS.snow,
  field: STUFF_LABELS.ground,
  rock: STUFF_LABELS.rock,
};
const EARTH = linearOfHex('#a9825a');
const DEEP = linearOfHex('#2f86b5');
const FOAM = linearOfHex('#d6f0f7');
const KERB = linearOfHex('#f3efe6');
const LINE = linearOfHex('#f6f2dc');
/** Thickness of a board, and of the turf on its edge, in tiles. */
const THICKNESS = 0.55;
const TURF = 0.16;
/** Share of a tile that a kerb or a rim of foam takes. */
const RIM = 0.06;

/** Draws the slab of a board: its edges and its ground with ways and water. */
export function drawGround(easel: Easel, board: Board, noise: Noise): void {
  drawEdges(easel, board);
  drawTop(easel, board, noise);
}

function drawEdges({ plane, light }: Easel, board: Board): void {
  const { size } = board;
  for (let k = 0; k < size; k++) {
    for (const side of ['left', 'right'] as const) {
      const kind = side === 'left' ? groundAt(board, k, size - 1)! : groundAt(board, size - 1, k)!;
      const isWater = kind === 'water';
      const edge = (from: number, to: number, colour: LinearRgb): void => {
        const [a, b] = [k - 0.01, k + 1.01];
        const corners =
          side === 'left'
            ? ([
                [a, size, to],
                [b, size, to],
                [b, size, from],
                [a, size, from],
              ] as const)
            : ([
                [size, a, to],
                [size, b, to],
                [size, b, from],
                [size, a, from],
              ] as const);
        plane(corners, light.on(colour, side), LABELS[kind]);
      };
      edge(-THICKNESS, 0, isWater ? DEEP : EARTH);
      edge(-TURF, 0, scaleRgb(COLOURS[kind], isWater ? 0.92 : 0.86));
    }
  }
}

function drawTop(easel: Easel, board: Board, noise: Noise): void {
  const { size } = board;
  const { frame, light } = easel;
  const lit = Object.fromEntries(
    Object.entries(COLOURS).map(([kind, colour]) => [kind, light.on(colour, 'top')]),
  ) as Record<Ground, LinearRgb>;
  const [foam, kerb, line] = [FOAM, KERB, LINE].map((colour) => light.on(colour, 'top')) as [
    LinearRgb,
    LinearRgb,
    LinearRgb,
  ];
  const softness = 1.2 / easel.tilePx;
  const corners = [
    [0, 0, 0],
    [size, 0, 0],
    [size, size, 0],
    [0, size, 0],
  ] as const;
  easel.plane(
    corners,
    (xPx, yPx, out) => {
      const [x, y] = easel.groundUnder(xPx, yPx);
      const kind = groundAt(board, clamp(x, 0, size - 0.001), clamp(y, 0, size - 0.001))!;
      frame.labels[Math.floor(yPx) * frame.widthPx + Math.floor(xPx)] = LABELS[kind];
      out.set(lit[kind]);
      mottle(kind, x, y, noise, out);
      if (kind === 'road') mark(board, x, y, line, softness, out);
      const rim = rimAt(board, kind, x, y);
      if (rim < RIM && kind !== 'grass' && kind !== 'snow' && kind !== 'sand')
        out.set(kind === 'water' ? foam : kind === 'road' ? kerb : out);
    },
    STUFF_LABELS.ground,
  );
  for (let y = Math.floor(easel.at(0, 0, 0)[1]); y < Math.ceil(easel.at(size, size, 0)[1]); y++) {
    for (let x = 0; x < frame.widthPx; x++) {
      const [u, v] = easel.groundUnder(x + 0.5, y + 0.5);
      const kind = groundAt(board, u, v);
      if (kind && y >= 0 && y < frame.heightPx) frame.labels[y * frame.widthPx + x] = LABELS[kind];
    }
  }
}

function mottle(kind: Ground, x: number, y: number, noise: Noise, out: Float32Array): void {
  const broad = noise.fractal(x * 1.3, y * 1.3, 2);
  let k = 1 + broad * (kind === 'grass' ? 0.14 : 0.05);
  if (kind === 'paving') k *= Math.min(x * 3 - Math.floor(x * 3), y * 3 - Math.floor(y * 3)) < 0.05 ? 0.93 : 1;
  if (kind === 'field') k *= (y * 5) % 1 < 0.5 ? 0.86 : 1.06;
  if (kind === 'water') k *= noise.at(x * 2.2 + y, y * 5 - x * 2) > 0.42 ? 1.3 : 1;
  for (let c = 0; c < 3; c++) out[c] = out[c]! * k;
}

/** Distance to the next tile of another kind, tiles. */
function rimAt(board: Board, kind: Ground, x: number, y: number): number {
  const [u, v] = [x - Math.floor(x), y - Math.floor(y)];
  const differs = (dx: number, dy: number): boolean => {
    const other = groundAt(board, x + dx, y + dy);
    return other !== undefined && other !== kind;
  };
  let rim = 1;
  if (differs(-1, 0)) rim = Math.min(rim, u);
  if (differs(1, 0)) rim = Math.min(rim, 1 - u);
  if (differs(0, -1)) rim = Math.min(rim, v);
  if (differs(0, 1)) rim = Math.min(rim, 1 - v);
  return rim;
}

/** The broken line in the middle of a road, and stripes to cross it by. */
function mark(board: Board, x: number, y: number, line: LinearRgb, softness: number, out: Float32Array): void {
  const isRoad = (dx: number, dy: number): boolean => groundAt(board, x + dx, y + dy) === 'road';
  const alongX = isRoad(1, 0) || isRoad(-1, 0);
  const alongY = isRoad(0, 1) || isRoad(0, -1);
  if (alongX && alongY) return;
  const [u, v] = [x - Math.floor(x), y - Math.floor(y)];
  const [along, across] = alongX ? [u, v] : [v, u];
  const isDash = Math.abs(across - 0.5) < Math.max(0.025, softness) && (along * 2) % 1 < 0.55;
  if (isDash) out.set(line);
}
