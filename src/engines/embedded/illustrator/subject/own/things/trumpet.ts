import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A trumpet, its bell to the left. */
export const trumpet = ownSubject(
  {
    concept: 'trumpet',
    names: ['brass trumpet', 'jazz trumpet'],
    kind: 'instrument',
    heightMetres: 0.26,
    footing: 'stands',
    width: 1240,
    height: 470,
  },
  (brush, { colour = '#dca83a' }) => {
    const dark = tone(colour, -0.6);
    const pipe = (d: string, width: number): Svg => [
      stroke(d, dark, width + 9),
      stroke(d, tone(colour, -0.14), width),
      stroke(d, tone(colour, 0.2), width * 0.6, 'transform="translate(0 -4)"'),
      stroke(d, '#fff3cf', width * 0.2, 'transform="translate(0 -8)"'),
    ];
    const bell = 'M470 130 Q200 128 40 8 V302 Q200 182 470 180Z';
    return [
      pipe('M430 366 Q340 366 340 262 Q340 156 430 156', 34),
      pipe('M430 366 H900 Q1010 366 1010 262 Q1010 156 900 156', 34),
      pipe('M900 156 H1150', 26),
      path('M1130 136 H1180 L1216 116 Q1232 156 1216 196 L1180 176 H1130Z', brush.tube('#d9dde2')),
      path(bell, dark, `stroke="${dark}" stroke-width="9" stroke-linejoin="round"`),
      path(bell, brush.tube(colour)),
      rect(440, 130, 500, 50, brush.tube(colour), 6),
      stroke('M92 60 Q230 140 480 142 H930', '#fff6d8', 8, 'opacity=".9"'),
      stroke('M80 276 Q230 176 470 172', tone(colour, -0.5), 9, 'opacity=".5"'),
      ellipse(40, 155, 33, 150, brush.wall(tone(colour, 0.3))),
      ellipse(46, 155, 23, 132, tone(colour, -0.66)),
      ellipse(54, 176, 12, 76, brush.spot(tone(colour, 0.2), 0.9)),
      repeat(3, (i) => {
        const x = 590 + i * 84;
        return [
          rect(x - 38, 96, 76, 340, brush.metal(colour), 12),
          rect(x - 42, 92, 84, 26, brush.metal(tone(colour, 0.2)), 8),
          rect(x - 42, 414, 84, 30, brush.metal(tone(colour, 0.2)), 8),
          ellipse(x, 448, 15, 14, brush.ball(colour)),
          rect(x - 8, 48, 16, 46, brush.pillar('#c9ced6')),
          rect(x - 30, 34, 60, 20, brush.metal('#d9dde2'), 9),
          ellipse(x, 36, 25, 9, '#f6f1e4'),
        ];
      }),
      stroke('M880 116 Q930 90 940 128', tone(colour, -0.2), 13),
      circle(910, 266, 31, 'none', `stroke="${tone(colour, -0.2)}" stroke-width="13"`),
    ];
  },
);
