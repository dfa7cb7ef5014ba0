import type { LinearRgb } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import { detailShare } from '../../traced/filtered.ts';
import type { Solid } from '../../traced/solid.ts';
import { blend } from '../walls.ts';
import { block } from './parts.ts';
import { painted } from './surfaces.ts';

/** Which banner, and where it will hang: the place along the wall of its middle, and the height of its foot. */
export interface BannerLook {
  readonly cloth: LinearRgb;
  readonly device: LinearRgb;
  readonly widthM: number;
  readonly heightM: number;
  /** 0 a cross, 1 a disc, 2 a chevron, 3 a lozenge, and so on again. */
  readonly kind: number;
  readonly along: number;
  readonly y: number;
}

/** A banner on a pole: a swallow-tailed cloth with a border and a device. It must be placed where its look says. */
export function banner({ cloth, device, widthM, heightM, kind, along, y }: BannerLook): Solid[] {
  return [
    block(painted([0.12, 0.07, 0.03]), [0, heightM - 0.04, -0.07], [widthM + 0.3, 0.06, 0.06]),
    block(
      (hit) => {
        const u = hit.u - along;
        const v = hit.v - y;
        const across = Math.abs(u) / (widthM / 2);
        const up = v / heightM;
        hit.paint(cloth, 0.84 + 0.2 * Math.sin(u * 14 + up) * detailShare(0.3, hit.footprintU));
        const edge = Math.min(1 - across, (1 - up) * 2);
        blend(hit, device, clamp((0.12 - Math.abs(edge - 0.16)) * 30) * 0.9);
        blend(hit, device, deviceCover(kind, u / (widthM / 2), (up - 0.6) * 2.4) * 0.95);
      },
      [0, 0.05, -0.05],
      [widthM, heightM - 0.05, 0.03],
      {
        covers: (hit) => {
          const across = Math.abs(hit.u - along) / (widthM / 2);
          return hit.v - y > (1 - across) * 0.45;
        },
        blocksLight: false,
      },
    ),
  ];
}

function deviceCover(kind: number, x: number, y: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  if (kind % 4 === 0) return (ax < 0.12 && ay < 0.6) || (ay < 0.12 && ax < 0.5) ? 1 : 0;
  if (kind % 4 === 1) return Math.abs(Math.hypot(x, y) - 0.36) < 0.1 || Math.hypot(x, y) < 0.14 ? 1 : 0;
  if (kind % 4 === 2) return Math.abs(y - 0.3 + ax) < 0.14 && ax < 0.62 ? 1 : 0;
  return ax + ay * 0.8 < 0.46 && ax + ay * 0.8 > 0.22 ? 1 : 0;
}
