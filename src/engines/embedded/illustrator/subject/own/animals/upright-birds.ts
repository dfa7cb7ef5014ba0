import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** Overlapping feather tips in staggered rows between two heights. */
const scales = (
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  size: number,
  fill: (row: number) => string,
  edge: string,
): Svg =>
  repeat(Math.ceil((bottom - top) / (size * 0.62)), (row) =>
    repeat(Math.ceil((right - left) / size) + 1, (i) => {
      const x = round(left + (i - (row % 2) * 0.5) * size);
      const y = round(bottom - row * size * 0.62);
      return path(
        `M${x} ${y - size * 0.6} Q${x} ${y} ${x + size / 2} ${y + size * 0.16} Q${x + size} ${y} ${x + size} ${y - size * 0.6}Z`,
        fill(row),
        `stroke="${edge}" stroke-width="5" stroke-opacity=".55"`,
      );
    }),
  );

function owlEye(brush: Brush, colour: string): Svg {
  return [
    path(
      'M394 270 Q400 150 280 130 Q150 130 128 260 Q124 400 250 430 Q370 430 394 330Z',
      brush.ball(tone(colour, 0.42)),
    ),
    repeat(26, (i) => {
      const a = (i / 26) * 2 * Math.PI;
      return stroke(
        `M${round(266 + Math.cos(a) * 92)} ${round(280 + Math.sin(a) * 92)} L${round(266 + Math.cos(a) * 124)} ${round(280 + Math.sin(a) * 134)}`,
        tone(colour, -0.2),
        7,
        'opacity=".5"',
      );
    }),
    circle(272, 282, 92, tone(colour, -0.6)),
    circle(272, 282, 80, brush.ball('#f4a81c')),
    circle(280, 284, 47, '#14100d'),
    circle(258, 256, 18, '#ffffff'),
    circle(300, 312, 8, '#ffffff', 'opacity=".8"'),
  ];
}

const owl = ownSubject(
  {
    concept: 'owl',
    names: ['horned owl', 'eagle owl', 'wise owl'],
    kind: 'bird',
    heightMetres: 0.4,
    footing: 'stands',
    width: 800,
    height: 1060,
    anchors: { top: { x: 400, y: 60 }, crown: { x: 400, y: 90 }, eyes: { x: 400, y: 282 }, hand: { x: 660, y: 700 } },
  },
  (brush, { colour = '#8a5a33' }) => {
    const pale = tone(colour, 0.6);
    const body =
      'M400 90 Q640 110 690 330 Q760 640 620 880 Q540 1000 400 1004 Q260 1000 180 880 Q40 640 110 330 Q160 110 400 90Z';
    const chest = 'M400 420 Q590 440 600 640 Q600 880 400 960 Q200 880 200 640 Q210 440 400 420Z';
    const wing = 'M116 400 Q30 520 40 720 Q60 900 190 990 Q230 860 250 700 Q240 520 170 400Z';
    return [
      path('M300 900 L330 1040 L400 1054 L470 1040 L500 900Z', brush.slab(tone(colour, -0.4))),
      path(body, brush.ball(colour)),
      path(chest, pale),
      brush.clip(chest, [
        scales([180, 640], [440, 980], 78, (row) => tone(pale, row % 2 ? -0.04 : 0.16), tone(colour, -0.1)),
        repeat(7, (row) =>
          repeat(6, (i) =>
            stroke(
              `M${214 + i * 80 - (row % 2) * 40} ${500 + row * 70} q20 24 40 0`,
              tone(colour, -0.1),
              11,
              'opacity=".7"',
            ),
          ),
        ),
        path(
          chest,
          brush.stops('diagonal', [
            [0, '#fff8e0', 0.3],
            [0.5, '#ffffff', 0],
            [1, '#3a2010', 0.45],
          ]),
        ),
      ]),
      both(
        400,
        path(wing, brush.slab(tone(colour, -0.22)), `stroke="${tone(colour, -0.6)}" stroke-width="6"`),
        brush.clip(wing, [
          scales([30, 260], [420, 690], 60, (row) => tone(colour, row % 2 ? -0.1 : -0.24), tone(colour, -0.65)),
          repeat(4, (i) =>
            stroke(
              `M${74 + i * 42} ${680 + i * 8} Q${90 + i * 38} ${840} ${170 + i * 14} ${970 - i * 20}`,
              tone(colour, i % 2 ? 0.2 : -0.55),
              10,
              'opacity=".6"',
            ),
          ),
        ]),
        path('M290 150 Q190 140 150 40 Q130 0 116 6 Q90 90 130 210 Q190 170 290 190Z', brush.slab(tone(colour, -0.25))),
        path('M236 150 Q180 120 146 60 Q140 120 160 180Z', tone(colour, 0.3), 'opacity=".7"'),
        repeat(3, (i) => path(`M${270 + i * 42} 960 q-26 70 -8 84 q22 8 30 -4 q12 -40 6 -80Z`, brush.slab('#e0a03a'))),
        repeat(3, (i) => path(`M${258 + i * 42} 1036 q4 22 14 24 q12 -6 14 -24Z`, '#2b211b')),
        owlEye(brush, colour),
        path(
          'M400 250 Q360 150 220 110 Q180 96 140 70 Q170 150 260 172 Q340 190 400 300Z',
          brush.slab(tone(colour, -0.3)),
        ),
      ),
      path('M400 290 Q452 320 440 390 Q424 446 400 466 Q376 446 360 390 Q348 320 400 290Z', brush.slab('#4a3d33')),
      path('M394 304 Q376 340 378 390 Q370 350 394 304Z', '#ffffff', 'opacity=".5"'),
      repeat(18, (i) =>
        stroke(
          `M${round(270 + ((i * 0.7549) % 1) * 260)} ${round(110 + ((i * 0.5698) % 1) * 60)} q8 14 4 26`,
          tone(colour, i % 2 ? 0.4 : -0.4),
          7,
          'opacity=".5"',
        ),
      ),
    ];
  },
);

const penguin = ownSubject(
  {
    concept: 'penguin',
    names: ['emperor penguin', 'king penguin'],
    kind: 'bird',
    heightMetres: 0.72,
    footing: 'stands',
    width: 780,
    height: 1080,
    anchors: { top: { x: 430, y: 6 }, crown: { x: 420, y: 40 }, eyes: { x: 500, y: 160 }, hand: { x: 700, y: 620 } },
  },
  (brush, { colour = '#353b48' }) => {
    const belly = 'M470 330 Q640 400 650 660 Q650 900 500 1000 Q400 1040 310 990 Q220 900 240 660 Q270 400 400 330Z';
    const foot = (x: number, shade: number): Svg => [
      path(
        `M${x} 990 Q${x - 50} 1040 ${x - 40} 1066 Q${x - 10} 1078 ${x + 20} 1064 Q${x + 50} 1080 ${x + 80} 1066 Q${x + 120} 1076 ${x + 150} 1056 Q${x + 120} 1000 ${x + 80} 990Z`,
        brush.slab(tone('#e9973a', shade)),
      ),
      stroke(`M${x + 20} 1060 V1030 M${x + 80} 1062 L${x + 66} 1030`, tone('#e9973a', -0.4), 6),
    ];
    return [
      path('M200 900 Q90 980 50 1070 Q180 1060 300 1010Z', brush.slab(tone(colour, -0.25))),
      foot(230, -0.15),
      foot(440, 0.05),
      path('M610 420 Q720 520 760 700 Q770 760 720 740 Q650 700 600 560Z', brush.slab(tone(colour, -0.1))),
      path(
        'M420 240 Q600 260 680 500 Q740 740 650 920 Q560 1040 400 1036 Q220 1030 150 900 Q80 700 170 480 Q250 270 420 240Z',
        brush.ball(colour),
      ),
      path(belly, brush.ball('#f7f4ec')),
      brush.clip(belly, [
        path(
          'M200 300 H700 V640 Q460 480 200 640Z',
          brush.stops('down', [
            [0, '#f3a51d', 0.95],
            [0.35, '#f8cf55', 0.7],
            [1, '#fdf4d4', 0],
          ]),
        ),
        path('M640 560 Q640 900 440 1040 H700 V560Z', '#7a8db0', 'opacity=".28"'),
        repeat(40, (i) =>
          stroke(
            `M${round(270 + ((i * 0.7549) % 1) * 350)} ${round(520 + ((i * 0.5698) % 1) * 470)} q6 14 2 26`,
            i % 2 ? '#c9ccd4' : '#ffffff',
            6,
            'opacity=".7"',
          ),
        ),
      ]),
      path(
        'M300 130 Q330 6 460 14 Q590 24 610 150 Q616 270 560 320 Q500 370 420 360 Q310 370 290 280 Q280 200 300 130Z',
        brush.ball(colour),
      ),
      path(
        'M352 150 Q430 150 434 240 Q440 320 520 350 Q450 392 390 366 Q310 330 316 230 Q320 160 352 150Z',
        brush.stops('down', [
          [0, '#f39a14'],
          [0.55, '#f8bf3a'],
          [1, '#fbe39a'],
        ]),
      ),
      path('M590 128 Q690 130 772 196 Q782 214 760 216 Q680 204 596 214Z', brush.slab(tone(colour, -0.2))),
      path('M604 196 Q680 186 746 210 Q680 216 600 216Z', '#ee8a4a'),
      circle(514, 152, 44, brush.ball('#5a4636')),
      circle(520, 152, 31, '#100d0c'),
      circle(508, 138, 12, '#ffffff'),
      circle(530, 168, 6, '#ffffff', 'opacity=".7"'),
      path(
        'M190 460 Q70 560 40 760 Q30 830 84 820 Q190 770 260 580 Q280 470 190 460Z',
        brush.slab(tone(colour, -0.04)),
        `stroke="${tone(colour, -0.6)}" stroke-width="6" stroke-opacity=".6"`,
      ),
      stroke('M190 500 Q100 590 70 760', tone(colour, 0.4), 12, 'opacity=".5"'),
      ellipse(400, 80, 74, 34, brush.spot('#ffffff', 0.5), 'transform="rotate(-24 400 80)"'),
    ];
  },
);

/** Birds that stand upright and look at the viewer. */
export const UPRIGHT_BIRDS: readonly OwnSubject[] = [owl, penguin];
