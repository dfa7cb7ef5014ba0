import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, stroke } from '../shapes.ts';

const FOAM = '#f3f0d8';

/** A wide bowl of whisked green tea with a leaf drawn in its foam, on a saucer. */
export const matchaLatte = ownSubject(
  {
    concept: 'matcha-latte',
    names: ['matcha', 'matcha tea', 'green tea latte', 'bowl of matcha', 'matcha bowl'],
    kind: 'drink',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 640,
    anchors: { opening: { x: 460, y: 170 } },
  },
  (brush, { colour = '#8fb04f' }) => [
    ellipse(460, 560, 450, 76, brush.wall('#d8d2c6')),
    ellipse(460, 540, 450, 76, brush.ball('#f4f0e6')),
    ellipse(460, 538, 290, 44, '#0000001f'),
    path(
      'M760 240 Q940 210 944 310 Q940 430 700 420 L716 370 Q880 370 884 306 Q880 262 752 296Z',
      brush.ball('#ece6d8'),
    ),
    path('M100 180 Q110 430 300 530 H620 Q810 430 820 180Z', brush.pillar('#f2ede2')),
    path('M140 250 Q170 420 300 510 Q230 400 214 236Z', '#ffffff80'),
    ellipse(460, 180, 360, 108, brush.wall('#f8f4ea')),
    ellipse(460, 186, 330, 92, brush.wall(tone(colour, -0.12))),
    ellipse(460, 190, 320, 86, brush.ball(colour)),
    [0, 1, 2, 3].map((k) =>
      stroke(`M${392 + k * 16} ${142 + k * 30} Q460 ${196 + k * 26} ${528 - k * 16} ${142 + k * 30}`, FOAM, 17 - k * 2),
    ),
    path('M460 128 Q474 180 462 268 Q446 180 460 128Z', FOAM),
    ellipse(640, 214, 36, 10, '#ffffff40'),
    path('M420 96 Q380 50 430 6', 'none', 'stroke="#ffffff66" stroke-width="18" stroke-linecap="round"'),
    path('M510 92 Q560 50 510 10', 'none', 'stroke="#ffffff4d" stroke-width="16" stroke-linecap="round"'),
  ],
);
