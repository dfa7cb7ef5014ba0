import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat, round } from '../shapes.ts';

const BRICK_TONES = [-0.18, -0.08, 0, 0.06, 0.12, -0.26] as const;

/** A free-standing wall of bricks in running bond; signs and pictures hang on its face. */
export const brickWall = ownSubject(
  {
    concept: 'brick-wall',
    names: ['wall', 'wall of bricks', 'red brick wall', 'old brick wall'],
    kind: 'landform',
    heightMetres: 2.6,
    footing: 'stands',
    width: 1560,
    height: 1000,
    anchors: { branch: { x: 780, y: 700 } },
  },
  (brush, { colour = '#a5553f', random }) => [
    rect(8, 30, 1544, 970, '#cfc4b4', 4),
    repeat(16, (row) =>
      repeat(14, (column) => {
        const left = column * 124 - (row % 2) * 62 - 60;
        const from = Math.max(12, left);
        const to = Math.min(1548, left + 116);
        return to - from < 12
          ? ''
          : rect(from, 36 + row * 60, to - from, 52, tone(colour, random.pick(BRICK_TONES)), 5);
      }),
    ),
    rect(8, 30, 1544, 970, brush.fade('#ffffff', 'right', 0.16), 4),
    rect(8, 620, 1544, 380, brush.fade('#20140f', 'up', 0.4)),
    rect(0, 0, 1560, 40, brush.wall('#b8aea0'), 8),
  ],
);

/** A low wall of field stones laid dry. */
export const stoneWall = ownSubject(
  {
    concept: 'stone-wall',
    names: ['dry stone wall', 'low stone wall', 'wall of stones', 'stone fence', 'rock wall'],
    kind: 'landform',
    heightMetres: 1.1,
    footing: 'stands',
    width: 1640,
    height: 1000,
    anchors: { surface: { x: 820, y: 60 } },
  },
  (brush, { colour = '#9a948a', random }) => {
    const courses = [180, 170, 160, 160, 150, 140];
    let bottom = 1000;
    return [
      path('M10 1000 V70 Q820 30 1630 70 V1000Z', tone(colour, -0.55)),
      courses.map((height, row) => {
        const top = bottom - height;
        const stones: string[] = [];
        for (let x = row % 2 ? -60 : 0; x < 1640; ) {
          const width = random.between(120, 250);
          const left = Math.max(4, x);
          const right = Math.min(1636, x + width - 10);
          if (right - left > 40)
            stones.push(
              rect(
                round(left),
                round(top + random.between(2, 10)),
                round(right - left),
                round(height - 12),
                brush.ball(tone(colour, random.pick([-0.16, -0.05, 0.05, 0.14, 0.2]))),
                round(random.between(30, 56)),
              ),
            );
          x += width;
        }
        bottom = top;
        return stones;
      }),
      repeat(9, (i) => rect(4 + i * 182, round(random.between(0, 16)), 172, 76, brush.slab(tone(colour, 0.12)), 26)),
      rect(0, 700, 1640, 300, brush.fade('#1c1a16', 'up', 0.35)),
    ];
  },
);
