import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, stroke } from '../shapes.ts';

/** A skateboard seen from the side: the deck with its kicked-up ends, trucks and wheels. */
export const skateboard = ownSubject(
  {
    concept: 'skateboard',
    names: ['skate board', 'longboard', 'skate deck', 'penny board'],
    kind: 'sport',
    heightMetres: 0.15,
    footing: 'stands',
    width: 1000,
    height: 250,
  },
  (brush, { colour = '#d8485a' }) => [
    [230, 770].map((x) => [
      path(`M${x - 60} 96 H${x + 60} L${x + 30} 160 H${x - 30}Z`, brush.metal('#aab2bc')),
      rect(x - 16, 130, 32, 60, brush.metal('#8d949e'), 8),
    ]),
    path(
      'M20 30 Q0 10 30 4 Q96 26 170 74 H830 Q904 26 970 4 Q1000 10 980 30 Q900 92 836 112 H164 Q100 92 20 30Z',
      brush.slab(colour),
    ),
    path('M30 4 Q96 26 170 74 H830 Q904 26 970 4 Q900 20 826 62 H174 Q100 20 30 4Z', '#24262c'),
    stroke('M150 100 H850', tone(colour, 0.45), 9, 'opacity=".7"'),
    [230, 770].map((x) => [
      circle(x, 192, 58, brush.ball('#f4efe2')),
      circle(x, 192, 26, brush.metal('#aab2bc')),
      circle(x, 192, 9, '#3a3f47'),
    ]),
  ],
);
