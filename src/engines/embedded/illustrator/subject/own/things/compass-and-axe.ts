import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, path, rect, repeat, round, stroke } from '../shapes.ts';

const compass = ownSubject(
  {
    concept: 'compass',
    names: ['brass compass', 'pocket compass', 'vintage compass'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 1080,
  },
  (brush, { colour = '#c99a3c' }) => {
    const ray = (degrees: number, length: number, width: number): Svg =>
      at(450, 620, 1, degrees, [
        path(`M0 ${-length} L${width} ${-width} L0 0Z`, '#7d5a2a'),
        path(`M0 ${-length} L${-width} ${-width} L0 0Z`, '#d9bd86'),
      ]);
    return [
      circle(450, 92, 74, 'none', `stroke="${tone(colour, -0.5)}" stroke-width="34"`),
      circle(450, 90, 74, 'none', `stroke="${tone(colour, 0.12)}" stroke-width="22"`),
      rect(402, 140, 96, 66, brush.metal(colour), 16),
      circle(456, 632, 446, tone(colour, -0.62)),
      circle(450, 622, 446, brush.metal(colour)),
      circle(450, 622, 404, brush.slab(tone(colour, -0.34))),
      circle(450, 620, 384, brush.ball('#f6ecd2')),
      circle(450, 620, 372, 'none', 'stroke="#5a4020" stroke-width="4"'),
      circle(450, 620, 300, 'none', 'stroke="#5a4020" stroke-width="4"'),
      repeat(72, (i) => at(450, 620, 1, i * 5, rect(-2, -372, 4, i % 9 ? 22 : 52, '#5a4020'))),
      [45, 135, 225, 315].map((degrees) => ray(degrees, 200, 38)),
      [0, 90, 180, 270].map((degrees) => ray(degrees, 280, 52)),
      circle(450, 620, 60, 'none', 'stroke="#5a4020" stroke-width="4"'),
      at(462, 636, 1, 32, path('M-40 0 L0 -300 L40 0 L0 300Z', '#000000', 'opacity=".25"')),
      at(450, 620, 1, 32, [
        path('M-40 0 L0 -300 V0Z', '#e2523f'),
        path('M40 0 L0 -300 V0Z', '#a32c20'),
        path('M-40 0 L0 300 V0Z', '#eef1f4'),
        path('M40 0 L0 300 V0Z', '#9aa3ae'),
      ]),
      circle(450, 620, 32, brush.metal(colour)),
      circle(450, 620, 13, brush.ball('#f6e3a8')),
      path('M110 570 Q150 300 430 252 Q250 350 210 560 Q160 620 110 570Z', '#ffffff', 'opacity=".36"'),
      stroke('M52 520 Q110 300 300 216', '#fff6d8', 11, 'opacity=".8"'),
    ];
  },
);

const axe = ownSubject(
  {
    concept: 'axe',
    names: ['felling axe', 'wood axe', "woodcutter's axe", 'battle axe'],
    kind: 'tool',
    heightMetres: 0.6,
    footing: 'lies',
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#a8703a' }) => {
    const haft =
      'M318 10 H382 Q392 400 372 640 Q366 820 404 950 Q412 992 366 996 Q318 998 312 950 Q288 820 306 640 Q328 400 318 10Z';
    const head =
      'M300 70 H420 Q436 70 436 90 V236 Q436 254 418 254 H300 Q214 268 150 392 Q30 300 14 166 Q8 76 44 4 Q180 70 300 70Z';
    return [
      path(haft, brush.pillar(colour)),
      brush.clip(haft, [
        repeat(5, (i) =>
          stroke(
            `M${316 + i * 15} 10 Q${round(330 + i * 13)} 420 ${306 + i * 15} 660 Q${300 + i * 16} 860 ${330 + i * 18} 1000`,
            i % 2 ? tone(colour, 0.3) : tone(colour, -0.4),
            4,
            'opacity=".4"',
          ),
        ),
      ]),
      path(head, '#3a3f48', 'transform="translate(7 9)" opacity=".55"'),
      path(head, brush.slab('#6c7480')),
      brush.clip(head, [
        path('M44 0 Q8 76 14 166 Q30 300 150 392 L196 330 Q104 250 96 160 Q92 90 116 36Z', brush.slab('#dde2e8')),
        stroke('M116 36 Q92 90 96 160 Q104 250 196 330', '#8a929d', 5),
        path('M300 70 H436 V254 H300Z', brush.wall('#4a515c')),
        path('M300 70 Q180 70 44 0 L60 -10 H300Z', '#ffffff', 'opacity=".3"'),
        stroke('M130 80 Q220 96 420 92', '#ffffff', 8, 'opacity=".4"'),
        stroke('M160 390 Q230 262 300 246 H420', '#1c2026', 11, 'opacity=".5"'),
      ]),
      path('M322 52 L378 52 L372 74 H328Z', tone(colour, 0.3)),
    ];
  },
);

/** What explorers and woodcutters carry. */
export const COMPASS_AND_AXE: readonly OwnSubject[] = [compass, axe];
