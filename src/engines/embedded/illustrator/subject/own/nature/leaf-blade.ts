import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, repeat, stroke } from '../shapes.ts';

/** Vein `k` of the far or the near half: from the midrib outwards and towards the tip. */
function vein(k: number, side: 1 | -1, hex: string): Svg {
  const x = 230 + k * 165;
  const y = 330 - k * 12;
  const reach = (side > 0 ? 176 : 214) - Math.abs(k - 3.2) * (side > 0 ? 20 : 26);
  return stroke(
    `M${x} ${y} Q${x + 70} ${y - side * reach * 0.62} ${x + 190} ${y - side * reach}`,
    hex,
    side > 0 ? 6 : 8,
  );
}

/** A broad leaf seen from near, lying before the eye from its stalk at the left to its tip. */
export const leafBlade = ownSubject(
  {
    concept: 'leaf-blade',
    names: ['leaf blade', 'leaf surface', 'lying leaf'],
    kind: 'plant',
    heightMetres: 0.05,
    footing: 'lies',
    width: 1600,
    height: 600,
    anchors: { surface: { x: 780, y: 330 } },
  },
  (brush, { colour = '#4f9d45' }) => [
    path('M0 372 Q90 340 150 350 L150 392 Q90 392 4 412Z', brush.wall(tone(colour, -0.25))),
    path('M120 372 Q300 560 760 598 Q1290 610 1600 250 Q1330 560 800 560 Q340 520 120 372Z', tone(colour, -0.45)),
    path('M120 366 Q290 90 720 24 Q1200 -40 1600 246 L900 300Z', brush.slab(tone(colour, 0.06))),
    path('M120 366 L900 296 L1600 246 Q1330 560 800 566 Q330 540 120 366Z', brush.slab(tone(colour, -0.1))),
    repeat(7, (k) => [vein(k, 1, tone(colour, 0.26)), vein(k, -1, tone(colour, 0.16))]),
    path('M110 360 Q840 276 1600 244 Q850 306 112 384Z', tone(colour, 0.4)),
    path('M330 196 Q560 90 900 66', 'none', 'stroke="#ffffff40" stroke-width="16" stroke-linecap="round"'),
  ],
);
