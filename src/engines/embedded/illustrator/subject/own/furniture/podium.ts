import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path } from '../shapes.ts';

/** A round plinth of two steps, as products are shown on. */
export const podium = ownSubject(
  {
    concept: 'podium',
    names: ['pedestal', 'plinth', 'display stand', 'display podium', 'marble podium', 'round podium'],
    kind: 'furniture',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 400,
    anchors: { surface: { x: 500, y: 86 } },
  },
  (brush, { colour = '#ece6df' }) => [
    path('M4 300 V336 Q4 400 500 400 Q996 400 996 336 V300Z', brush.pillar(tone(colour, -0.12))),
    ellipse(500, 300, 496, 88, brush.wall(tone(colour, 0.2))),
    path('M120 92 V292 Q120 350 500 350 Q880 350 880 292 V92Z', brush.pillar(colour)),
    ellipse(500, 88, 380, 84, brush.wall(tone(colour, 0.4))),
    path(
      'M150 118 Q240 150 300 240 Q360 260 420 344 M700 158 Q680 220 740 300',
      'none',
      `stroke="${tone(colour, -0.22)}" stroke-width="4" stroke-opacity="0.5"`,
    ),
  ],
);
