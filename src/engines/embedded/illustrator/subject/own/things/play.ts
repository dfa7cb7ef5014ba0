import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A garden swing on a timber frame. */
export const swing = ownSubject(
  {
    concept: 'swing',
    names: ['garden swing', 'swing set', 'playground swing'],
    kind: 'object',
    heightMetres: 2.3,
    footing: 'stands',
    width: 1000,
    height: 900,
    anchors: { seat: { x: 500, y: 640 } },
  },
  (brush, { colour = '#c8553a' }) => [
    stroke('M190 60 L280 880 M810 60 L720 880', '#7a4f2c', 30),
    both(500, stroke('M180 60 L40 880', '#9a6a3c', 36), stroke('M112 470 H230', '#8a5a32', 22)),
    rect(100, 30, 800, 56, brush.tube('#a8743f'), 20),
    both(
      500,
      stroke('M380 80 V640', '#d9c08a', 13),
      repeat(12, (i) => stroke(`M374 ${110 + i * 44} l12 16`, '#a88a50', 5)),
      circle(380, 84, 15, brush.ball('#6b727b')),
    ),
    path('M330 630 H670 L690 664 H310Z', brush.wall(tone(colour, 0.2))),
    rect(310, 662, 380, 30, brush.wall(colour), 8),
    both(500, path('M10 900 q30 -40 60 0z M250 900 q30 -40 60 0z', '#6f9a45')),
  ],
);

/** A striped hammock between two posts. */
export const hammock = ownSubject(
  {
    concept: 'hammock',
    names: ['hanging bed', 'garden hammock'],
    kind: 'furniture',
    heightMetres: 1.3,
    footing: 'stands',
    width: 1000,
    height: 600,
    anchors: { seat: { x: 500, y: 420 }, surface: { x: 500, y: 420 } },
  },
  (brush, { colour = '#e0653a' }) => {
    const cloth = 'M200 190 Q500 470 800 190 L820 250 Q500 650 180 250Z';
    return [
      both(500, path('M30 30 Q60 0 90 30 L100 600 H20Z', brush.pillar('#8a5a32'))),
      repeat(7, (i) => both(500, stroke(`M80 110 L${196 - i * 2} ${186 + i * 11}`, '#d9c08a', 5))),
      path('M200 190 Q500 400 800 190 Q500 470 200 190Z', tone(colour, -0.45)),
      path(cloth, brush.wall(colour)),
      brush.clip(cloth, [
        repeat(9, (i) => path(`M${200 + i * 76} 150 h36 L${190 + i * 79} 660 h-36z`, i % 2 ? '#f4e6c8' : '#3f8f9a')),
        path('M180 250 Q500 650 820 250 V660 H180Z', brush.fade('#1a0020', 'up', 0.35)),
      ]),
      stroke('M200 190 Q500 470 800 190', '#f4e6c8', 9),
      ellipse(320, 276, 80, 34, brush.ball('#f8f2e4'), 'transform="rotate(28 320 276)"'),
      repeat(19, (i) => stroke(`M${204 + i * 33} ${280 + Math.sin((i / 18) * Math.PI) * 190} v40`, '#f4e6c8', 5)),
      both(500, path('M0 600 q60 -50 130 0z', '#6f9a45')),
    ];
  },
);

/** A surfboard planted in the sand. */
export const surfboard = ownSubject(
  {
    concept: 'surfboard',
    names: ['surf board', 'paddle board', 'longboard surfboard'],
    kind: 'sport',
    heightMetres: 2,
    footing: 'stands',
    width: 330,
    height: 1000,
  },
  (brush, { colour = '#2fa5b8' }) => {
    const board = 'M165 6 Q300 200 304 520 Q300 820 230 980 H100 Q30 820 26 520 Q30 200 165 6Z';
    return [
      path(board, brush.pillar('#f8f2e2')),
      brush.clip(board, [
        path('M0 0 H330 V260 Q165 360 0 260Z', brush.pillar(colour)),
        path('M0 280 Q165 380 330 280 V320 Q165 420 0 320Z', '#f2a03c'),
        path('M0 760 Q165 660 330 760 V1000 H0Z', brush.pillar(tone(colour, -0.1))),
        path('M0 730 Q165 630 330 730 V748 Q165 648 0 748Z', '#f2a03c'),
      ]),
      stroke('M165 16 V976', '#00000030', 5),
      at(
        165,
        540,
        1,
        0,
        repeat(5, (i) => at(0, 0, 1, i * 72, ellipse(0, -48, 27, 46, brush.ball('#f2708a')))),
      ),
      circle(165, 540, 21, brush.ball('#f4c63c')),
      path('M80 200 Q50 380 56 560', 'none', 'stroke="#ffffff" stroke-width="15" stroke-linecap="round" opacity=".65"'),
      path('M0 1000 Q80 930 165 956 Q260 930 330 1000Z', brush.wall('#e6c487')),
    ];
  },
);

/** A leather suitcase with travel stickers. */
export const suitcase = ownSubject(
  {
    concept: 'vintage-suitcase',
    names: ['suitcase', 'old suitcase', 'travel bag', 'leather suitcase'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#a8683a' }) => [
    path('M370 140 Q370 20 440 14 H560 Q630 20 630 140', 'none', 'stroke="#5b371d" stroke-width="36"'),
    rect(20, 120, 960, 630, brush.slab(colour), 70),
    path('M20 430 H980', 'none', 'stroke="#00000059" stroke-width="9"'),
    rect(46, 146, 908, 578, 'none', 54, 'stroke="#f0d9a8" stroke-width="5" stroke-dasharray="17 13"'),
    both(
      500,
      path('M20 190 Q24 122 90 120 H190 V240 H20Z', brush.slab(tone(colour, -0.4))),
      path('M20 680 Q24 748 90 750 H190 V630 H20Z', brush.slab(tone(colour, -0.4))),
      rect(240, 120, 70, 630, brush.pillar(tone(colour, -0.35))),
      rect(228, 400, 94, 70, brush.metal('#e0b24a'), 10),
      rect(254, 420, 42, 30, '#5b371d', 6),
    ),
    rect(440, 396, 120, 78, brush.metal('#e0b24a'), 12),
    circle(500, 435, 15, '#3a2412'),
    `<g transform="rotate(-12 440 280)">${rect(370, 220, 150, 110, brush.slab('#e8ddc0'), 8)}${path('M380 316 L420 260 L450 296 L476 250 L510 316Z', '#4f8ac0')}</g>`,
    circle(600, 600, 70, brush.ball('#d8453c')),
    path('M600 548 l14 34 38 4 -28 26 8 38 -32 -20 -32 20 8 -38 -28 -26 38 -4z', '#fff3d0'),
    `<g transform="rotate(8 430 610)">${rect(370, 560, 120, 90, brush.slab('#3f9a7c'), 8)}${ellipse(430, 605, 34, 34, '#f4efe2')}</g>`,
    stroke('M80 150 Q500 134 900 150', '#ffffff40', 11),
  ],
);

/** A bunch of party balloons. */
export const balloons = ownSubject(
  {
    concept: 'balloon-bunch',
    names: ['balloons', 'bunch of balloons', 'party balloons'],
    kind: 'object',
    heightMetres: 1.6,
    footing: 'floats',
    width: 760,
    height: 1000,
    anchors: { hand: { x: 380, y: 960 } },
  },
  (brush, { colour }) => {
    const balloon = (x: number, y: number, hue: string) => [
      stroke(`M${x} ${y + 150} Q${(x + 380) / 2 + 20} 640 380 920`, '#8d949d', 4),
      ellipse(x, y, 116, 142, brush.ball(hue)),
      path(`M${x - 19} ${y + 162} L${x} ${y + 136} L${x + 19} ${y + 162}Z`, tone(hue, -0.2)),
      ellipse(x - 42, y - 56, 20, 38, '#ffffff', `opacity=".65" transform="rotate(22 ${x - 42} ${y - 56})"`),
    ];
    const hues = colour
      ? [colour, tone(colour, 0.25), tone(colour, -0.15), colour, tone(colour, 0.12), tone(colour, -0.05)]
      : ['#e8453f', '#f7b52c', '#2f8fe0', '#4cb85c', '#b45bd0', '#f2708a'];
    return [
      balloon(130, 260, hues[0]!),
      balloon(630, 250, hues[1]!),
      balloon(380, 160, hues[2]!),
      balloon(240, 420, hues[3]!),
      balloon(520, 430, hues[4]!),
      balloon(380, 400, hues[5]!),
      path('M380 920 Q300 880 300 940 Q330 970 380 926 Q430 970 460 940 Q460 880 380 920Z', brush.ball('#f2708a')),
      stroke('M380 926 L350 994 M380 926 L412 990', '#e0506e', 11),
    ];
  },
);

/** A rainbow-tailed diamond kite. */
export const kite = ownSubject(
  {
    concept: 'diamond-kite',
    names: ['colourful kite', 'colorful kite'],
    kind: 'object',
    heightMetres: 1.2,
    footing: 'flies',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#e8453f' }) => [
    stroke('M420 560 Q520 700 430 780 Q340 860 440 990', '#6b727b', 5),
    path('M440 10 L750 260 L420 590 L20 190Z', brush.slab(colour)),
    path('M440 10 L750 260 L400 236Z', brush.slab('#f7b52c')),
    path('M750 260 L420 590 L400 236Z', brush.slab('#2f8fe0')),
    path('M420 590 L20 190 L400 236Z', brush.slab('#4cb85c')),
    stroke('M440 10 L420 590 M20 190 L750 260', '#7a4f2c', 9),
    path('M440 10 L750 260 L420 590 L20 190Z', 'none', 'stroke="#ffffff99" stroke-width="7"'),
    [
      [474, 690, '#f7b52c', 30],
      [430, 790, '#e8453f', -30],
      [390, 880, '#2f8fe0', 20],
    ].map(([x, y, hue, angle]) =>
      at(Number(x), Number(y), 1, Number(angle), [
        path('M0 0 L-56 -34 V34Z M0 0 L56 -34 V34Z', brush.slab(String(hue))),
        circle(0, 0, 11, tone(String(hue), -0.3)),
      ]),
    ),
  ],
);

/** A yellow bath duck. */
export const rubberDuck = ownSubject(
  {
    concept: 'rubber-duck',
    names: ['rubber ducky', 'toy duck', 'bath duck', 'rubber duckie'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#ffd02f' }) => [
    path(
      'M120 560 Q20 480 30 380 Q120 400 220 460 Q300 500 420 480 Q560 450 640 470 Q820 500 830 640 Q820 840 560 856 H340 Q110 840 90 660 Q90 600 120 560Z',
      brush.ball(colour),
    ),
    path(
      'M250 600 Q300 520 450 540 Q600 570 600 660 Q540 760 400 740 Q330 730 290 690 Q330 690 340 670 Q280 660 250 600Z',
      brush.ball(tone(colour, 0.12)),
    ),
    stroke('M340 670 Q420 690 480 660', tone(colour, -0.25), 8),
    circle(560, 270, 240, brush.ball(colour)),
    path(
      'M740 280 Q880 270 890 330 Q880 360 800 364 Q880 380 860 420 Q800 460 700 410 Q680 340 740 280Z',
      brush.ball('#f2802c'),
    ),
    stroke('M730 356 Q800 372 868 350', '#b8521a', 7),
    ellipse(660, 220, 42, 52, '#231c18'),
    circle(648, 200, 17, '#ffffff'),
    ellipse(460, 150, 70, 40, brush.spot('#ffffff', 0.8)),
    path('M500 40 Q520 0 570 10 Q540 26 560 44Z', tone(colour, -0.05)),
    ellipse(500, 840, 320, 20, brush.spot('#b8761a', 0.5)),
  ],
);

/** A felt ball with its curved seam. */
export const tennisBall = ownSubject(
  {
    concept: 'tennis-ball',
    names: ['tennis ball'],
    kind: 'sport',
    heightMetres: 0.07,
    footing: 'stands',
    width: 400,
    height: 400,
  },
  (brush, { colour = '#cfe34a' }) => [
    circle(200, 200, 196, brush.ball(colour)),
    brush.clip('M4 200 A196 196 0 0 1 396 200 A196 196 0 0 1 4 200Z', [
      stroke('M40 -10 Q210 130 170 250 Q140 350 -10 360', '#f6f7ee', 20),
      stroke('M420 60 Q300 90 290 210 Q290 330 410 380', '#f6f7ee', 20),
    ]),
  ],
);
