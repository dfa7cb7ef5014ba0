import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp, fraction } from '../../../maths/interpolate.ts';
import { hashCell, type Random } from '../../../maths/random.ts';
import { STUFF_LABELS } from '../../frame.ts';
import { detailShare } from '../../traced/filtered.ts';
import type { Solid } from '../../traced/solid.ts';
import type { WallPlace } from '../hall.ts';
import { blend } from '../walls.ts';

const CHALK = [0.72, 0.71, 0.66] as const;
const SLATE = [0.022, 0.026, 0.025] as const;
const FRAME = [0.2, 0.11, 0.05] as const;
const LINE_M = 0.1;

/** A menu board: a framed slate with lines of chalk that suggest words and prices. */
export function chalkboard(
  place: WallPlace,
  random: Random,
  along: readonly [number, number],
  up: readonly [number, number],
): Solid {
  const salt = random.integer(1, 900);
  const width = along[1] - along[0];
  return place('box', along, up, [0, 0.04], {
    label: STUFF_LABELS.furniture,
    material: (hit) => {
      const u = hit.u - along[0];
      const v = up[1] - hit.v;
      const edge = Math.min(u, width - u, v, up[1] - up[0] - v);
      if (edge < 0.045) {
        hit.paint(FRAME);
        return;
      }
      hit.paint(SLATE);
      const line = Math.floor(v / LINE_M);
      const wordsEnd = width * (0.42 + 0.26 * hashCell(line, 1, salt));
      const isPrice = u > width - 0.3 && u < width - 0.12;
      const isWord = u > 0.12 && u < wordsEnd && fraction(u / 0.23 + hashCell(line, 2, salt)) > 0.14;
      if (line === 0 || line > 7 || !(isWord || isPrice)) return;
      const letter = Math.floor(u / 0.032);
      const middle = fraction(v / LINE_M) - 0.5;
      const tall = 0.13 + 0.14 * hashCell(letter, line, salt + 3);
      const stroke = Math.abs(middle + 0.12 * Math.sin(u * 190 + hashCell(letter, line, salt) * 9));
      const footprint = Math.max(hit.footprintU, hit.footprintV) / LINE_M;
      blend(
        hit,
        CHALK,
        0.8 * clamp((tall - stroke) / (footprint + 0.1)) * (0.4 + 0.6 * detailShare(0.03, hit.footprintU)),
      );
    },
  });
}

const SCHOOL_SLATE = [0.03, 0.062, 0.048] as const;

/** The blackboard of a school: dusty green slate with a few lines of handwriting and a drawn figure, a ledge for the chalk. */
export function writtenBoard(
  place: WallPlace,
  random: Random,
  along: readonly [number, number],
  up: readonly [number, number],
  frame: LinearRgb,
): Solid {
  const salt = random.integer(1, 900);
  const width = along[1] - along[0];
  const radius = random.between(0.2, 0.3);
  return place('box', along, up, [0, 0.05], {
    label: STUFF_LABELS.furniture,
    material: (hit) => {
      const u = hit.u - along[0];
      const v = up[1] - hit.v;
      if (Math.min(u, width - u, v, up[1] - up[0] - v) < 0.05) {
        hit.paint(frame);
        return;
      }
      hit.paint(SCHOOL_SLATE, 1 + 0.5 * hashCell(Math.floor(u * 3), Math.floor(v * 9 + u * 2), salt));
      const footprint = Math.max(hit.footprintU, hit.footprintV);
      const line = Math.floor((v - 0.12) / 0.17);
      const stroke = 0.007 + footprint * 0.5;
      const isWord =
        u > 0.2 &&
        u < width * (0.38 + 0.2 * hashCell(line, 1, salt)) &&
        fraction(u / 0.31 + hashCell(line, 2, salt)) > 0.16;
      if (line >= 0 && line < 5 && isWord) {
        const middle = v - 0.12 - (line + 0.5) * 0.17;
        const wave = 0.034 * Math.sin(u * 62 + line * 3) * (0.5 + hashCell(Math.floor(u / 0.07), line, salt));
        blend(hit, CHALK, 0.8 * clamp((stroke - Math.abs(middle - wave)) / (footprint + 0.003)));
        return;
      }
      const figureU = u - width * 0.8;
      const figureV = v - (up[1] - up[0]) * 0.48;
      const ring = Math.abs(Math.hypot(figureU, figureV) - radius);
      const side = Math.abs(figureV) < radius ? Math.abs(figureU - figureV * 0.6) : 1;
      blend(hit, CHALK, 0.75 * clamp((stroke - Math.min(ring, side)) / (footprint + 0.003)));
    },
  });
}
