import { ownSubject } from '../own-drawing.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const BODY = 'M276 380 H484 L560 976 H200Z';

/** A Dutch smock mill, its four sails slightly turned. */
export const windmill = ownSubject(
  {
    concept: 'windmill',
    names: ['wind mill', 'dutch windmill'],
    kind: 'building',
    heightMetres: 18,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#a05a3a' }) => {
    const sail = [
      rect(-7, -372, 14, 372, '#5c3d26', 5),
      path('M12 -366 H92 V-92 H12Z', brush.wall('#f3e9d2')),
      repeat(6, (i) => stroke(`M12 ${-360 + i * 53} H92`, '#7a5435', 6)),
      stroke('M12 -366 V-92 M52 -366 V-92 M92 -366 V-92', '#7a5435', 6),
    ];
    return [
      ellipse(380, 978, 240, 22, '#6f8a4a'),
      path(BODY, brush.pillar(colour)),
      brush.clip(BODY, [
        repeat(14, (i) => stroke(`M180 ${410 + i * 42} Q380 ${440 + i * 42} 580 ${410 + i * 42}`, '#00000026', 5)),
        path('M200 976 L276 380 H310 L270 976Z', '#ffffff22'),
      ]),
      path('M166 800 Q380 850 594 800 L600 828 Q380 884 160 828Z', brush.pillar('#7c5334')),
      repeat(9, (i) => rect(172 + i * 51, 742 + 26 * Math.sin((i / 8) * Math.PI), 10, 76, '#6a4529', 4)),
      stroke('M170 742 Q380 796 590 742', '#8a5f3d', 12),
      path('M326 978 V900 Q326 856 376 856 Q426 856 426 900 V978Z', brush.wall('#4e3220')),
      [
        [352, 560],
        [352, 690],
      ].map(([x = 0, y = 0]) => [
        rect(x - 8, y - 8, 66, 84, '#f0e7d3', 8),
        rect(x, y, 50, 68, brush.slab('#5e7f92'), 4),
        stroke(`M${x + 25} ${y} V${y + 68} M${x} ${y + 34} H${x + 50}`, '#f0e7d3', 6),
      ]),
      path('M252 392 Q262 262 380 250 Q498 262 508 392 Q380 424 252 392Z', brush.ball('#5b4a45')),
      stroke('M262 372 Q380 400 498 372', '#3e322f', 8),
      [14, 104, 194, 284].map((degrees) => at(380, 372, 1, degrees, sail)),
      circle(380, 372, 30, brush.ball('#4a3222')),
      circle(372, 364, 9, '#ffffff66'),
    ];
  },
);
