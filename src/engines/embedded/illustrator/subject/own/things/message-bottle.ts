import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A corked bottle on its side with a rolled letter in it. */
export const messageBottle = ownSubject(
  {
    concept: 'message-bottle',
    names: [
      'message in a bottle',
      'letter in a bottle',
      'bottle with a message',
      'bottle with a letter',
      'note in a bottle',
    ],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1260,
    height: 400,
  },
  (brush, { colour = '#8fc7b4' }) => [
    path(
      'M40 210 Q30 60 130 30 H700 Q830 40 900 120 Q940 150 1040 152 V268 Q940 270 900 300 Q830 380 700 390 H130 Q30 360 40 210Z',
      `${colour}66`,
    ),
    rect(170, 120, 560, 190, brush.tube('#efdcae'), 60),
    ellipse(730, 215, 34, 94, '#d8bd82'),
    path(
      'M730 140 a30 74 0 0 1 0 150 a18 50 0 0 1 0 -100 a10 26 0 0 1 0 52',
      'none',
      'stroke="#a5824a" stroke-width="9"',
    ),
    rect(400, 112, 70, 206, '#b0342e', 10),
    circle(436, 214, 42, brush.ball('#c9443c')),
    repeat(3, (i) => stroke(`M${220 + i * 6} ${160 + i * 46} H370`, '#a5824a', 7)),
    path(
      'M40 210 Q30 60 130 30 H700 Q830 40 900 120 Q940 150 1040 152 V268 Q940 270 900 300 Q830 380 700 390 H130 Q30 360 40 210Z',
      'none',
      `stroke="${colour}" stroke-width="16"`,
    ),
    path(
      'M110 90 Q130 62 190 60 H690 Q780 66 840 120',
      'none',
      'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".7"',
    ),
    path(
      'M120 350 Q150 366 220 366 H680',
      'none',
      'stroke="#ffffff" stroke-width="12" stroke-linecap="round" opacity=".4"',
    ),
    rect(1030, 140, 60, 140, brush.tube(colour), 20),
    rect(1084, 156, 170, 108, brush.tube('#b98a52'), 22),
    repeat(6, (i) => circle(1110 + (i % 3) * 48, 184 + Math.floor(i / 3) * 44, 8, '#8f6535')),
  ],
);
