import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const TOWER = 'M162 262 H298 L352 940 H108Z';

/** A banded lighthouse on a rock, its lamp lit. */
export const lighthouse = ownSubject(
  {
    concept: 'lighthouse',
    names: ['light house', 'beacon tower'],
    kind: 'building',
    heightMetres: 25,
    footing: 'stands',
    width: 460,
    height: 1000,
    anchors: { top: { x: 230, y: 20 } },
  },
  (brush, { colour = '#d3352e' }) => [
    path('M4 1000 Q20 930 92 918 L368 918 Q440 930 456 1000Z', brush.slab('#7d7770')),
    path('M40 1000 Q70 950 130 950 L190 1000Z M260 1000 Q300 945 350 960 L380 1000Z', brush.slab('#948d84')),
    path(TOWER, brush.pillar('#f4efe4')),
    brush.clip(
      TOWER,
      [300, 530, 760].map((y) =>
        path(`M80 ${y} Q230 ${y + 34} 380 ${y} V${y + 108} Q230 ${y + 146} 80 ${y + 108}Z`, brush.pillar(colour)),
      ),
    ),
    [450, 670].map((y) => [
      rect(204, y, 52, 74, '#c9c0ad', 26),
      rect(211, y + 8, 38, 66, brush.wall('#3b5468'), 19),
      path(`M211 ${y + 42} h38 M230 ${y + 10} v64`, 'none', 'stroke="#e9e3d4" stroke-width="5"'),
    ]),
    path('M190 944 V872 Q190 832 230 832 Q270 832 270 872 V944Z', '#d9d0bd'),
    path('M200 944 V874 Q200 842 230 842 Q260 842 260 874 V944Z', brush.wall('#6b4026')),
    circle(250, 900, 5, '#e8c25a'),
    rect(100, 930, 260, 22, brush.pillar('#b9b1a3'), 8),
    path('M150 262 Q230 300 310 262 L330 232 H130Z', brush.pillar('#4a525c')),
    circle(230, 168, 92, brush.spot('#ffe9a0', 0.7)),
    rect(
      178,
      112,
      104,
      122,
      brush.stops('right', [
        [0, '#f6d27c'],
        [0.4, '#fffbe2'],
        [1, '#e8a94a'],
      ]),
    ),
    ellipse(230, 172, 26, 46, brush.spot('#ffffff', 1)),
    repeat(5, (i) => rect(175 + i * 25, 110, 6, 126, '#3c444e')),
    rect(122, 222, 216, 16, brush.pillar('#59626d'), 7),
    stroke('M126 226 V176 M334 226 V176 M156 226 V180 M304 226 V180', '#3c444e', 6),
    stroke('M124 176 Q230 192 336 176 M124 200 Q230 216 336 200', '#49525d', 6),
    path('M166 116 Q172 50 230 40 Q288 50 294 116 Q230 132 166 116Z', brush.pillar(colour)),
    rect(222, 14, 16, 32, '#3c444e', 6),
    circle(230, 16, 13, brush.ball('#e0b23c')),
  ],
);
