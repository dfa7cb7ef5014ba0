import { joinSvg } from '../brush.ts';
import { christmasStocking } from '../clothing/accessories.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, path } from '../shapes.ts';
import { fireplace } from './rooms.ts';

const HUNG = [
  [120, '#c8323a'],
  [330, '#2f7a4f'],
  [560, '#c8323a'],
  [770, '#e9e2d4'],
] as const;

/** A fireplace with stockings on its mantelpiece. */
export const dressedHearth: OwnSubject = ownSubject(
  {
    concept: 'fireplace-with-stockings',
    names: ['fireplace with stockings', 'stockings on the mantelpiece', 'christmas fireplace'],
    kind: 'furniture',
    heightMetres: 1.5,
    footing: 'stands',
    width: fireplace.width,
    height: fireplace.height,
    emissive: 0.3,
    ...(fireplace.anchors ? { anchors: fireplace.anchors } : {}),
  },
  (brush, options) => [
    fireplace.draw({ ...options, idPrefix: `${options.idPrefix}hearth` }),
    path('M20 66 Q500 110 980 66 L976 104 Q500 150 24 104Z', brush.wall('#3f7a44')),
    Array.from({ length: 22 }, (_, i) =>
      circle(
        40 + i * 44,
        92 + 18 * Math.sin((i * Math.PI) / 21),
        i % 3 ? 9 : 13,
        brush.ball(i % 3 ? '#f3d270' : '#c8323a'),
      ),
    ),
    HUNG.map(([x, colour], i) =>
      at(x, 96, 0.2, (i % 2) * 6 - 3, [
        joinSvg(christmasStocking.draw({ random: options.random, idPrefix: `${options.idPrefix}sock${i}-`, colour })),
      ]),
    ),
  ],
);
