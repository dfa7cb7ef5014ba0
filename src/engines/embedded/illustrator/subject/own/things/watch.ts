import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A dress watch seen from the front: leather strap, polished case, hands at ten past ten. */
export const wristwatch = ownSubject(
  {
    concept: 'watch',
    names: ['wristwatch', 'wrist watch', 'luxury watch', 'dress watch', 'chronograph'],
    kind: 'object',
    heightMetres: 0.24,
    footing: 'stands',
    width: 760,
    height: 1560,
  },
  (brush, { colour = '#1d3a63' }) => {
    const strap = '#5a3420';
    const mark = (k: number) =>
      at(380, 780, 1, k * 30, rect(-7, -252, 14, k % 3 === 0 ? 62 : 38, brush.slab('#f1e3bf'), 4));
    return [
      path('M222 560 L250 20 Q380 -14 510 20 L538 560Z', brush.pillar(strap)),
      path('M222 1000 L250 1540 Q380 1574 510 1540 L538 1000Z', brush.pillar(strap)),
      [0, 1].map((end) => repeat(9, (k) => [262, 498].map((x) => stroke(`M${x} ${end * 1000 + 50 + 55 * k} v26`, '#d9b98a', 7)))),
      [[190, 470], [190, 990], [490, 470], [490, 990]].map(([x, y]) => rect(x!, y!, 80, 110, brush.metal('#c9ced6'), 24)),
      rect(690, 730, 62, 100, brush.metal('#d9bf86'), 18),
      circle(380, 780, 340, brush.metal('#c9ced6')),
      circle(380, 780, 340, 'none', 'stroke="#7d858f" stroke-width="8"'),
      circle(380, 780, 296, brush.ball('#e9edf2')),
      circle(380, 780, 276, brush.ball(colour)),
      circle(380, 780, 276, 'none', `stroke="${tone(colour, -0.5)}" stroke-width="8"`),
      repeat(12, mark),
      repeat(60, (k) => at(380, 780, 1, k * 6, rect(-2, -264, 4, 14, '#ffffff', 0, 'opacity=".7"'))),
      [[380, 900, 66], [270, 780, 56]].map(([x, y, r]) => [circle(x!, y!, r!, tone(colour, -0.3)), circle(x!, y!, r!, 'none', 'stroke="#e7d3a0" stroke-width="5"'), stroke(`M${x} ${y} L${x! + r! * 0.5} ${y! - r! * 0.5}`, '#f1e3bf', 5)]),
      at(380, 780, 1, -56, path('M-13 30 L-9 -150 L0 -178 L9 -150 L13 30Z', brush.slab('#f6ecd0'))),
      at(380, 780, 1, 58, path('M-11 36 L-8 -220 L0 -248 L8 -220 L11 36Z', brush.slab('#f6ecd0'))),
      at(380, 780, 1, 205, rect(-3, -236, 6, 300, '#d8604a')),
      circle(380, 780, 18, brush.ball('#d9bf86')),
      path('M160 640 Q230 520 380 500 Q250 600 200 760Z', '#ffffff', 'opacity=".22"'),
    ];
  },
); // biome-ignore format: strap and dial
