import type { PixelSize } from '../../../../core/image.ts';
import type { Random } from '../maths/random.ts';
import type { TrimId } from '../scene.ts';
import { at, circle, ellipse, mirror, path, rect, round, stroke } from '../subject/own/shapes.ts';
import type { PageBox } from './page-plan.ts';

/** What a trim is made from. */
export interface TrimInk {
  readonly line: string;
  readonly accents: readonly string[];
}

interface Trim {
  /** Strewn pieces, drawn in a square of side 2 around the origin. */
  readonly piece?: (colour: string, random: Random) => string;
  readonly hasSprigs?: boolean;
  readonly hasFrame?: boolean;
}

const HEART =
  'M0 0.85 C-1.3 -0.1 -0.85 -0.95 -0.3 -0.75 Q-0.05 -0.65 0 -0.3 Q0.05 -0.65 0.3 -0.75 C0.85 -0.95 1.3 -0.1 0 0.85Z';
const SPARKLE = 'M0 -1 Q0.12 -0.12 1 0 Q0.12 0.12 0 1 Q-0.12 0.12 -1 0 Q-0.12 -0.12 0 -1Z';

const TRIMS: Readonly<Record<TrimId, Trim>> = {
  confetti: {
    piece: (colour, random) =>
      random.pick([
        circle(0, 0, 0.55, colour),
        rect(-0.8, -0.28, 1.6, 0.56, colour, 0.1),
        stroke('M-0.9 0.2 Q-0.4 -0.5 0 0.1 T0.9 -0.1', colour, 0.26),
        path('M-0.6 0.5 L0 -0.6 L0.6 0.5Z', colour),
      ]),
  },
  hearts: { piece: (colour) => path(HEART, colour), hasFrame: true },
  snow: { piece: (colour, random) => flake(colour, random), hasFrame: true },
  stars: { piece: (colour) => path(SPARKLE, colour), hasFrame: true },
  sprigs: { hasSprigs: true, hasFrame: true },
};

/** Pieces lie on a grid of so many to the shorter side, shaken; so large, in shares of a cell. */
const GRID = 9;
const PIECE = { least: 0.1, most: 0.2 } as const;
/** Part of the grid that stays empty. */
const EMPTY_SHARE = 0.35;
const MARGIN_SHARE = 0.045;

/** What lies round the words and things of a card: strewn pieces that keep off `clear`, sprigs in two corners, a line along the edge. */
export function trimSvg(
  trim: TrimId,
  { widthPx, heightPx }: PixelSize,
  ink: TrimInk,
  clear: readonly PageBox[],
  random: Random,
): string {
  const { piece, hasSprigs, hasFrame } = TRIMS[trim];
  const shortPx = Math.min(widthPx, heightPx);
  const cellPx = shortPx / GRID;
  const svg: string[] = [];
  if (hasFrame) svg.push(frame(widthPx, heightPx, shortPx * MARGIN_SHARE, ink.line));
  for (let y = cellPx / 2; piece && y < heightPx; y += cellPx) {
    for (let x = cellPx / 2; x < widthPx; x += cellPx) {
      const [px, py] = [x + random.between(-0.3, 0.3) * cellPx, y + random.between(-0.3, 0.3) * cellPx];
      const scale = random.between(PIECE.least, PIECE.most) * cellPx;
      const turned = random.between(-35, 35);
      const drawn = piece(random.pick(ink.accents), random);
      const isLeftOut = random.chance(EMPTY_SHARE);
      if (!isLeftOut && !clear.some((box) => isWithin(px, py, box, scale))) svg.push(at(px, py, scale, turned, drawn));
    }
  }
  if (hasSprigs) {
    const corner = shortPx * 0.3;
    const inset = shortPx * MARGIN_SHARE * 0.7;
    const sprigs = sprig(ink);
    svg.push(at(inset, heightPx - inset, corner, 0, sprigs), at(widthPx - inset, inset, corner, 180, sprigs));
  }
  return svg.join('');
}

function isWithin(x: number, y: number, { leftPx, topPx, widthPx, heightPx }: PageBox, byPx: number): boolean {
  return x > leftPx - byPx && x < leftPx + widthPx + byPx && y > topPx - byPx && y < topPx + heightPx + byPx;
}

function frame(widthPx: number, heightPx: number, marginPx: number, colour: string): string {
  const line = (insetPx: number, penPx: number): string =>
    rect(
      insetPx,
      insetPx,
      widthPx - 2 * insetPx,
      heightPx - 2 * insetPx,
      'none',
      marginPx * 0.7,
      `stroke="${colour}" stroke-width="${round(penPx)}"`,
    );
  return line(marginPx, marginPx * 0.12) + line(marginPx * 1.3, marginPx * 0.04);
}

function flake(colour: string, random: Random): string {
  if (random.chance(0.5)) return circle(0, 0, 0.4, colour);
  const arm = stroke('M0 0 V-0.95 M0 -0.55 L-0.25 -0.8 M0 -0.55 L0.25 -0.8', colour, 0.13);
  return [0, 60, 120, 180, 240, 300].map((degrees) => at(0, 0, 1, degrees, arm)).join('');
}

/** Two twigs from the lower left corner, along both edges. */
function sprig({ line, accents }: TrimInk): string {
  const [leaf = line, berry = line] = accents;
  const twig = [
    stroke('M0.02 -0.04 Q0.5 -0.02 0.98 -0.16', line, 0.014),
    ...[0.2, 0.38, 0.56, 0.74, 0.9].flatMap((x, i) => {
      const y = -0.035 - x * x * 0.1;
      const size = 0.1 - i * 0.01;
      return [
        at(x, y, 1, -48, ellipse(size, 0, size, size * 0.36, leaf)),
        at(x, y, 1, 34, ellipse(size * 0.9, 0, size * 0.9, size * 0.34, leaf)),
      ];
    }),
    ...[0.29, 0.65].map((x) => circle(x, -0.12 - x * 0.08, 0.026, berry)),
  ].join('');
  return twig + at(0, 0, 1, -90, mirrorDown(twig));
}

/** Flipped top to bottom about the line y = 0. */
function mirrorDown(svg: string): string {
  return at(0, 0, 1, 180, mirror(0, svg));
}
