import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat, round, stroke } from '../shapes.ts';

/** Middle of the wall's walk from far to near: x, y and half its width. */
const COURSE: readonly (readonly [x: number, y: number, half: number])[] = [
  [196, 176, 4],
  [270, 150, 6],
  [350, 176, 8],
  [420, 236, 10],
  [520, 250, 13],
  [640, 214, 17],
  [760, 226, 23],
  [850, 296, 31],
  [820, 380, 42],
  [700, 440, 55],
  [600, 520, 72],
  [640, 640, 98],
  [780, 800, 140],
];

/** A stretch of the wall over wooded ridges, with its towers. */
export const greatWall = ownSubject(
  {
    concept: 'great-wall',
    names: ['great wall of china', 'chinese wall', 'great chinese wall', 'wall of china'],
    kind: 'building',
    heightMetres: 26,
    footing: 'stands',
    width: 1500,
    height: 800,
  },
  (brush, { colour = '#c6ad86' }) => {
    const edge = (side: 1 | -1, lift: number): string =>
      COURSE.map(([x, y, half]) => `${round(x + side * half)} ${round(y + lift * half)}`).join(' L');
    const back = (side: 1 | -1, lift: number): string =>
      [...COURSE]
        .reverse()
        .map(([x, y, half]) => `${round(x + side * half)} ${round(y + lift * half)}`)
        .join(' L');
    const face = (side: 1 | -1, fill: string): string => path(`M${edge(side, -0.55)} L${back(side, 0.75)}Z`, fill);
    const teeth = (side: 1 | -1) =>
      COURSE.slice(1).map(([x, y, half], i) => {
        const [fromX, fromY, fromHalf] = COURSE[i]!;
        return repeat(5, (k) => {
          const t = k / 5;
          const h = fromHalf + (half - fromHalf) * t;
          const px = fromX + (x - fromX) * t + side * h;
          const py = fromY + (y - fromY) * t - h * 0.55;
          return rect(round(px - h * 0.11), round(py - h * 0.3), round(h * 0.22), round(h * 0.34), tone(colour, 0.1));
        });
      });
    const tower = (x: number, foot: number, width: number) => [
      path(
        `M${x - width / 2} ${foot} L${x - width * 0.45} ${foot - width} H${x + width * 0.45} L${x + width / 2} ${foot}Z`,
        brush.pillar(tone(colour, -0.06)),
      ),
      rect(x - width * 0.5, foot - width * 1.04, width, width * 0.1, brush.pillar(tone(colour, 0.2))),
      repeat(5, (i) =>
        rect(x - width * 0.5 + i * width * 0.215, foot - width * 1.2, width * 0.13, width * 0.18, tone(colour, 0.04)),
      ),
      repeat(3, (i) =>
        path(
          `M${round(x - width * 0.3 + i * width * 0.24)} ${foot - width * 0.5} v${-width * 0.14} q${width * 0.06} ${-width * 0.1} ${width * 0.12} 0 v${width * 0.14}z`,
          '#4a3b2a',
        ),
      ),
    ];
    const wood = (left: number, right: number, y: number, size: number, hex: string) =>
      repeat(Math.floor((right - left) / (size * 1.3)), (i) =>
        path(
          `M${round(left + i * size * 1.3)} ${round(y + ((i * 53) % 40) + size)} q${round(size * 0.5)} ${-round(size * (1.2 + ((i * 7) % 5) * 0.1))} ${round(size)} 0z`,
          tone(hex, ((i * 37) % 5) * 0.06 - 0.12),
        ),
      );
    return [
      path(
        'M0 800 Q90 740 120 560 Q146 250 196 180 Q280 130 360 180 Q430 250 520 256 Q640 200 780 226 Q980 190 1090 320 Q1180 330 1240 430 Q1330 560 1500 800Z',
        brush.stops('down', [
          [0, '#8fa587'],
          [0.5, '#64874f'],
          [1, '#41662f'],
        ]),
      ),
      wood(170, 1180, 300, 30, '#6b8f56'),
      path(
        'M0 800 Q120 700 210 520 Q320 380 440 420 Q560 360 700 400 Q940 330 1120 500 Q1260 610 1500 800Z',
        brush.stops('down', [
          [0, '#76975a'],
          [1, '#3f6530'],
        ]),
      ),
      wood(180, 1290, 470, 46, '#5c8446'),
      face(-1, brush.slab(tone(colour, 0.02))),
      path(
        `M${edge(-1, 0)} L${back(1, 0)}Z`,
        brush.stops('down', [
          [0, tone(colour, 0.3)],
          [1, tone(colour, 0.1)],
        ]),
      ),
      repeat(18, (i) => {
        const at = COURSE[7 + Math.floor(i / 3.6)]!;
        const next = COURSE[8 + Math.floor(i / 3.6)] ?? at;
        const t = (i / 3.6) % 1;
        const half = at[2] + (next[2] - at[2]) * t;
        const x = at[0] + (next[0] - at[0]) * t;
        const y = at[1] + (next[1] - at[1]) * t;
        return stroke(`M${round(x - half * 0.95)} ${round(y)} H${round(x + half * 0.95)}`, '#00000016', 3);
      }),
      face(1, brush.slab(tone(colour, -0.16))),
      teeth(-1),
      teeth(1),
      tower(196, 184, 44),
      tower(520, 262, 58),
      tower(850, 310, 100),
      tower(600, 560, 190),
      wood(120, 420, 610, 80, '#4d7439'),
      wood(980, 1360, 620, 84, '#4d7439'),
      path('M0 800 Q220 660 470 740 L520 800Z', brush.wall('#446a33')),
      path('M1500 800 Q1260 650 1010 740 L960 800Z', brush.wall('#446a33')),
    ];
  },
);
