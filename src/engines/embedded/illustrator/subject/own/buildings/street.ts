import { tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A red telephone box with a lit sign. */
export const phoneBooth = ownSubject(
  {
    concept: 'phone-booth',
    names: ['telephone booth', 'telephone box', 'phone box', 'call box'],
    kind: 'object',
    heightMetres: 2.5,
    footing: 'stands',
    width: 420,
    height: 1000,
  },
  (brush, { colour = '#c8252b', lettering: text = 'TELEPHONE' }) => [
    path('M40 90 Q60 14 210 8 Q360 14 380 90Z', brush.ball(colour)),
    rect(20, 84, 380, 92, brush.pillar(colour), 10),
    rect(50, 102, 320, 56, brush.wall('#fff6dc'), 6),
    lettering(text, { cx: 210, cy: 130, width: 296, height: 46 }, { fill: '#22201f' }),
    rect(30, 172, 360, 790, brush.pillar(colour)),
    rect(64, 200, 292, 640, tone(colour, -0.4), 4),
    repeat(8, (row) => [
      rect(
        72,
        208 + row * 79,
        56,
        70,
        brush.stops('diagonal', [
          [0, '#e8f4fa'],
          [1, '#7fa0b4'],
        ]),
        3,
      ),
      rect(
        134,
        208 + row * 79,
        152,
        70,
        brush.stops('diagonal', [
          [0, '#e8f4fa'],
          [1, '#6f93a9'],
        ]),
        3,
      ),
      rect(
        292,
        208 + row * 79,
        56,
        70,
        brush.stops('diagonal', [
          [0, '#c9dde8'],
          [1, '#5d8197'],
        ]),
        3,
      ),
    ]),
    path('M72 500 L240 208 H320 L90 620 L72 640Z', '#ffffff33'),
    rect(64, 852, 292, 96, 'none', 4, `stroke="${tone(colour, -0.35)}" stroke-width="7"`),
    rect(330, 520, 14, 70, brush.metal('#d9b355'), 6),
    rect(12, 956, 396, 44, brush.pillar('#3a3b40'), 4),
  ],
);

/** A lit cast-iron street lamp. */
export const streetLamp = ownSubject(
  {
    concept: 'street-lamp',
    names: ['lamppost', 'lamp post', 'street light', 'streetlight', 'gas lamp', 'streetlamp'],
    kind: 'object',
    heightMetres: 3.3,
    footing: 'stands',
    width: 300,
    height: 1000,
    anchors: { top: { x: 150, y: 20 } },
    emissive: 0.25,
  },
  (brush, { colour = '#33383f' }) => [
    circle(150, 160, 146, brush.spot('#ffdf8a', 0.55)),
    path('M140 300 H160 L170 900 H130Z', brush.metal(colour)),
    [420, 620].map((y) => rect(128, y, 44, 22, brush.metal(tone(colour, 0.1)), 9)),
    path('M120 760 H180 L196 930 H104Z', brush.metal(colour)),
    rect(84, 920, 132, 34, brush.metal(colour), 8),
    rect(60, 954, 180, 46, brush.metal(tone(colour, -0.1)), 6),
    stroke('M60 320 Q100 300 150 330 Q200 300 240 320', colour, 10),
    circle(58, 322, 12, colour),
    circle(242, 322, 12, colour),
    path('M118 300 L96 270 H204 L182 300Z', brush.metal(colour)),
    path(
      'M88 110 H212 L196 272 H104Z',
      brush.stops('right', [
        [0, '#f7c85f'],
        [0.45, '#fffbe0'],
        [1, '#e79a35'],
      ]),
    ),
    ellipse(150, 200, 26, 54, brush.spot('#ffffff', 1)),
    stroke('M90 110 L106 272 M210 110 L194 272 M150 110 V272', colour, 8),
    path('M66 112 Q80 60 150 40 Q220 60 234 112Z', brush.metal(colour)),
    rect(138, 14, 24, 30, brush.metal(colour), 8),
  ],
);

/** A park bench of wooden slats on iron feet. */
export const bench = ownSubject(
  {
    concept: 'bench',
    names: ['park bench', 'garden bench', 'wooden bench'],
    kind: 'furniture',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1000,
    height: 480,
    anchors: { seat: { x: 500, y: 270 }, surface: { x: 500, y: 270 } },
  },
  (brush, { colour = '#a86f3c' }) => [
    both(500, stroke('M120 20 L146 280 L120 470 M146 280 H80', '#2d3036', 24)),
    repeat(4, (i) => rect(60, 14 + i * 58, 880, 42, brush.tube(tone(colour, 0.06 - i * 0.03)), 12)),
    both(
      500,
      circle(134, 36, 7, '#2d3036'),
      circle(134, 94, 7, '#2d3036'),
      circle(134, 152, 7, '#2d3036'),
      circle(134, 210, 7, '#2d3036'),
    ),
    path('M70 262 H930 L980 330 H20Z', brush.wall('#5b3a20')),
    repeat(3, (i) =>
      path(
        `M${66 - i * 16} ${262 + i * 24} H${934 + i * 16} l14 20 H${52 - i * 16}Z`,
        brush.wall(tone(colour, 0.2 - i * 0.06)),
      ),
    ),
    rect(20, 332, 960, 26, brush.wall(tone(colour, -0.2)), 6),
    both(
      500,
      stroke('M50 350 Q40 420 24 466 M50 350 Q150 380 190 466', '#23262b', 22),
      stroke('M10 468 H70 M160 468 H220', '#23262b', 20),
      stroke('M130 190 Q40 170 34 230 Q34 290 30 330', '#2d3036', 22),
      stroke('M130 184 Q44 164 30 222', '#ffffff2e', 6),
    ),
  ],
);

/** A rural mailbox on a post, its flag up. */
export const mailbox = ownSubject(
  {
    concept: 'mailbox',
    names: ['letter box', 'letterbox', 'mail box', 'post box'],
    kind: 'object',
    heightMetres: 1.2,
    footing: 'stands',
    width: 560,
    height: 1000,
    anchors: { top: { x: 280, y: 60 } },
  },
  (brush, { colour = '#3f6fa8', lettering: text }) => [
    rect(240, 380, 80, 620, brush.pillar('#8a5f3a'), 4),
    stroke('M264 420 V980 M296 460 V980', '#00000026', 5),
    path('M120 420 H440 V460 H120Z', brush.wall('#7a5030')),
    path('M60 390 V220 Q66 70 200 64 H430 Q540 74 544 220 V390Z', brush.tube(colour)),
    path('M20 400 V220 Q26 76 150 70 Q274 76 280 220 V400Z', brush.slab(tone(colour, 0.15))),
    path('M48 380 V224 Q54 100 150 96 Q246 100 252 224 V380Z', brush.slab(tone(colour, -0.06))),
    rect(128, 150, 44, 26, brush.metal('#d5d9df'), 10),
    text
      ? lettering(text, { cx: 150, cy: 270, width: 180, height: 110 }, { fill: '#ffffff' })
      : path(
          'M84 240 H216 V340 H84Z M84 240 L150 300 L216 240',
          'none',
          'stroke="#ffffff" stroke-width="11" stroke-linejoin="round"',
        ),
    rect(380, 40, 18, 240, brush.pillar('#b3261f'), 6),
    path('M380 40 H490 V110 H380Z', brush.slab('#e03a30')),
    circle(389, 270, 13, brush.ball('#d5d9df')),
    path('M150 1000 Q200 930 280 960 Q360 930 410 1000Z', brush.wall('#6f9a45')),
  ],
);

/** A wooden signpost with three pointing boards. */
export const signpost = ownSubject(
  {
    concept: 'signpost',
    names: ['sign post', 'direction sign', 'fingerpost', 'guidepost'],
    kind: 'object',
    heightMetres: 2.6,
    footing: 'stands',
    width: 700,
    height: 1000,
  },
  (brush, { colour = '#a8743f', lettering: text }) => {
    const words = text ? text.split(/\s*[,;/]\s*/).slice(0, 3) : [];
    const board = (y: number, right: boolean, angle: number, index: number) => [
      `<g transform="rotate(${angle} 350 ${y})">`,
      path(
        right
          ? `M210 ${y - 62} H580 L670 ${y} L580 ${y + 62} H210Z`
          : `M490 ${y - 62} H120 L30 ${y} L120 ${y + 62} H490Z`,
        brush.slab(tone(colour, 0.1 - index * 0.06)),
      ),
      stroke(
        right ? `M226 ${y - 26} H600 M226 ${y + 28} H590` : `M474 ${y - 26} H100 M474 ${y + 28} H110`,
        '#00000021',
        5,
      ),
      words[index]
        ? lettering(words[index], { cx: right ? 410 : 290, cy: y, width: 320, height: 96 }, { fill: '#3a2412' })
        : '',
      circle(350, y - 40, 7, '#3a2412'),
      circle(350, y + 40, 7, '#3a2412'),
      '</g>',
    ];
    return [
      path('M314 40 Q350 4 386 40 L394 980 H306Z', brush.pillar('#7d5431')),
      stroke('M336 80 V960 M366 120 V960', '#00000026', 5),
      board(150, true, -3, 0),
      board(320, false, 3, 1),
      board(490, true, 2, 2),
      path('M200 1000 Q260 940 350 966 Q440 940 500 1000Z', brush.wall('#6f9a45')),
      repeat(3, (i) => circle(250 + i * 90, 974, 26, brush.ball('#8d877d'))),
    ];
  },
);

/** A wooden sign on two posts that shows the lettering. */
export const sign = ownSubject(
  {
    concept: 'sign',
    names: ['wooden sign', 'shop sign', 'store sign', 'signboard', 'sign board', 'notice board', 'welcome sign'],
    kind: 'object',
    heightMetres: 1.8,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#b07c46', lettering: text = 'WELCOME' }) => [
    both(500, path('M150 70 Q186 40 220 70 V850 H150Z', brush.pillar('#7d5431'))),
    rect(40, 120, 920, 420, brush.wall(tone(colour, -0.35)), 18),
    repeat(3, (i) => [
      rect(54, 134 + i * 131, 892, 128, brush.wall(tone(colour, 0.08 - i * 0.05)), 8),
      stroke(`M80 ${176 + i * 131} H500 M560 ${190 + i * 131} H920 M120 ${226 + i * 131} H700`, '#0000001a', 5),
    ]),
    lettering(
      text,
      { cx: 500, cy: 330, width: 800, height: 320 },
      { fill: '#fff4da', extra: 'stroke="#4a2c14" stroke-width="8" paint-order="stroke"' },
    ),
    both(500, circle(90, 166, 13, brush.ball('#5b5f66')), circle(90, 494, 13, brush.ball('#5b5f66'))),
    both(500, path('M80 860 Q130 790 190 820 Q250 790 300 860Z', brush.wall('#6f9a45'))),
  ],
);

/** A large advertising board. */
export const billboard = ownSubject(
  {
    concept: 'billboard',
    names: ['advertising board', 'hoarding', 'advertising sign', 'road sign'],
    kind: 'object',
    heightMetres: 8,
    footing: 'stands',
    width: 1000,
    height: 820,
  },
  (brush, { colour = '#2f9fc4', lettering: text }) => [
    both(500, rect(270, 420, 46, 400, brush.metal('#7f868f'), 4)),
    stroke('M290 760 L710 520 M710 760 L290 520', '#6b727b', 14),
    rect(20, 20, 960, 460, brush.wall('#4a5059'), 12),
    rect(44, 44, 912, 412, brush.slab(colour), 4),
    text
      ? lettering(text, { cx: 500, cy: 250, width: 800, height: 320 }, { fill: inkOn(colour) })
      : [
          circle(760, 150, 64, brush.ball('#ffd65c')),
          path('M44 456 V360 Q200 260 360 350 Q520 220 700 340 Q840 290 956 360 V456Z', brush.wall('#5fa84f')),
          path('M44 456 V410 Q300 340 560 420 Q780 380 956 420 V456Z', brush.wall('#3f8a42')),
        ],
    path('M44 44 H420 L240 456 H44Z', '#ffffff1f'),
    rect(20, 478, 960, 22, brush.wall('#8d949d'), 5),
    repeat(4, (i) => [
      stroke(`M${170 + i * 220} 500 v26 q0 20 -20 20`, '#4a5059', 8),
      ellipse(146 + i * 220, 546, 26, 12, '#ffe9a8'),
    ]),
    both(500, rect(230, 796, 126, 24, brush.wall('#8b8781'), 4)),
  ],
);
