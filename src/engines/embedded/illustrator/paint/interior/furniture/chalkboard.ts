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
