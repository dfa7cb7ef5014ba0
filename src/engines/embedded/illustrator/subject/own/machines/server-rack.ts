import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';

const UNITS = 13;
const LIGHTS = ['#4fe08a', '#4fe08a', '#52b8ff', '#ffc24a'] as const;

/** A cabinet of servers with their lights on, behind a glass door. */
export const serverRack = ownSubject(
  {
    concept: 'server-rack',
    names: ['server', 'computer server', 'server cabinet', 'rack server', 'mainframe', 'web server', 'database server'],
    kind: 'machine',
    heightMetres: 2.1,
    footing: 'stands',
    width: 560,
    height: 1000,
    emissive: 0.25,
  },
  (brush, { colour = '#2b3038', random }) => [
    path('M500 16 L556 44 V976 L500 992Z', brush.wall(tone(colour, -0.4))),
    rect(4, 14, 500, 980, brush.slab(colour), 12),
    rect(34, 46, 440, 900, '#0d1116', 6),
    repeat(UNITS, (i) => {
      const y = 58 + i * 68;
      return [
        rect(44, y, 420, 58, brush.tube(tone(colour, i % 4 === 3 ? 0.24 : 0.06)), 5),
        repeat(9, (k) => rect(62 + k * 24, y + 14, 13, 30, '#10151b', 3)),
        repeat(3, (k) => [
          circle(312 + k * 30, y + 20, 13, brush.spot(LIGHTS[(i * 5 + k * 3) % LIGHTS.length]!, 0.55)),
          circle(312 + k * 30, y + 20, 6, LIGHTS[random.integer(0, LIGHTS.length - 1)]!),
        ]),
        rect(300, y + 38, 90, 8, '#0d1116', 3),
        rect(412, y + 12, 40, 34, i % 3 ? '#171c23' : '#1f6fd0', 4),
      ];
    }),
    path('M34 46 H300 L120 946 H34Z', '#ffffff', 'opacity="0.06"'),
    stroke('M488 420 V560', tone(colour, 0.5), 10),
    rect(20, 952, 466, 34, brush.tube(tone(colour, -0.2)), 6),
  ],
);
