import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A block of cupboards with a worktop, stools before it. */
export const kitchenIsland = ownSubject(
  {
    concept: 'kitchen-island',
    names: ['kitchen island', 'kitchen islands', 'breakfast bar', 'island counter'],
    kind: 'furniture',
    heightMetres: 0.95,
    footing: 'stands',
    width: 1400,
    height: 720,
    anchors: { surface: { x: 700, y: 70 } },
  },
  (brush, { colour = '#e8e4da' }) => [
    rect(110, 90, 1180, 600, brush.wall(colour)),
    repeat(4, (i) => [
      rect(130 + i * 290, 130, 270, 510, brush.slab(tone(colour, 0.06)), 6),
      rect(160 + i * 290, 160, 210, 450, 'none', 4, `stroke="${tone(colour, -0.25)}" stroke-width="8"`),
      circle(380 + i * 290, 380, 12, '#b08d57'),
    ]),
    rect(120, 670, 1160, 50, '#2b2a29'),
    path('M60 30 H1340 V96 H60Z', brush.wall('#b98a58')),
    path('M100 4 H1300 L1340 32 H60Z', brush.slab('#cfa06c')),
    repeat(3, (i) => [
      stroke(`M${330 + i * 370} 330 V700`, '#6b6258', 22),
      ellipse(330 + i * 370, 706, 80, 14, '#4f4841'),
      ellipse(330 + i * 370, 322, 100, 26, brush.slab('#a8744a')),
    ]),
  ],
);
