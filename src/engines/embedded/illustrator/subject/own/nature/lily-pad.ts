import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, stroke } from '../shapes.ts';

/** A leaf of a water lily, flat on the water, its notch towards the viewer. */
export const lilyPad = ownSubject(
  {
    concept: 'lily-pad',
    names: ['lilypad', 'water lily pad', 'lily leaf'],
    kind: 'plant',
    heightMetres: 0.16,
    footing: 'floats',
    width: 1000,
    height: 320,
    anchors: { top: { x: 480, y: 170 }, seat: { x: 480, y: 170 } },
  },
  (brush, { colour = '#4f9a4a' }) => [
    path(
      'M10 176 Q20 20 500 14 Q980 20 990 176 Q980 270 760 300 L540 176 L620 318 Q560 322 500 322 Q20 316 10 176Z',
      brush.wall(tone(colour, -0.4)),
    ),
    path(
      'M10 150 Q20 6 500 2 Q980 6 990 150 Q980 246 760 276 L540 152 L620 294 Q560 298 500 298 Q20 292 10 150Z',
      brush.slab(colour),
    ),
    stroke(
      'M530 150 L60 110 M530 150 L150 230 M530 150 L360 284 M530 150 L250 36 M530 150 L520 12 M530 150 L790 44 M530 150 L960 130 M530 150 L900 226',
      tone(colour, 0.3),
      8,
      'opacity=".8"',
    ),
    path('M70 110 Q200 30 460 26', 'none', 'stroke="#ffffff66" stroke-width="14" stroke-linecap="round"'),
  ],
);
