import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A lamp with a glazed foot and a lit, pleated shade. */
export const tableLamp = ownSubject(
  {
    concept: 'table-lamp',
    names: ['bedside lamp', 'nightstand lamp', 'night lamp'],
    kind: 'furniture',
    heightMetres: 0.55,
    footing: 'stands',
    width: 620,
    height: 900,
    emissive: 0.3,
  },
  (brush, { colour = '#3f7f83' }) => [
    ellipse(310, 860, 150, 34, brush.wall('#a9803f')),
    ellipse(310, 846, 150, 34, brush.ball('#d8b062')),
    path('M262 836 Q190 760 196 660 Q206 560 286 530 H334 Q414 560 424 660 Q430 760 358 836Z', brush.ball(colour)),
    path('M232 640 Q240 590 276 566 Q256 640 268 760 Q230 720 232 640Z', '#ffffff59'),
    stroke('M204 700 Q310 740 416 700', tone(colour, -0.3), 6),
    rect(292, 440, 36, 96, brush.metal('#d2a640'), 6),
    ellipse(310, 532, 34, 11, brush.wall('#e2c27a')),
    path(
      'M170 40 H450 L590 452 Q310 500 30 452Z',
      brush.stops('down', [
        [0, '#f6d996'],
        [0.55, '#fff3cc'],
        [1, '#ffe6a6'],
      ]),
    ),
    path('M170 40 H450 L590 452 Q310 500 30 452Z', brush.spot('#fffbe6', 0.8)),
    repeat(11, (i) =>
      stroke(`M${184 + i * 25} 44 L${70 + i * 48} ${462 + 22 * Math.sin((i / 10) * Math.PI)}`, '#c99a4a38', 5),
    ),
    path('M30 452 Q310 500 590 452 L584 434 Q310 482 36 434Z', '#d9a957'),
    path('M170 40 H450 L456 58 Q310 70 164 58Z', '#d9a957'),
    stroke('M400 480 V560', '#b08a4a', 4),
    ellipse(400, 570, 8, 12, brush.ball('#e2b65a')),
  ],
);
