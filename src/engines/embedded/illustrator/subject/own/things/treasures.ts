import { tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** An open chest of gold and jewels. */
export const treasureChest = ownSubject(
  {
    concept: 'treasure-chest',
    names: ['treasure', 'pirate chest', 'chest of gold', 'chest', 'loot chest'],
    kind: 'object',
    heightMetres: 0.7,
    footing: 'stands',
    width: 1000,
    height: 860,
    anchors: { opening: { x: 500, y: 420 } },
  },
  (brush, { colour = '#8a5430', random }) => [
    path('M90 420 Q70 40 240 20 H760 Q930 40 910 420Z', brush.wall(tone(colour, -0.5))),
    path(
      'M90 420 Q70 40 240 20 H760 Q930 40 910 420 L860 420 Q870 90 740 76 H260 Q130 90 140 420Z',
      brush.slab('#d2a03a'),
    ),
    ellipse(500, 400, 380, 130, brush.spot('#ffe27a', 0.9)),
    repeat(70, (i) => {
      const x = 130 + (i % 14) * 57 + random.between(-14, 14);
      const pile = 110 * Math.sin(((x - 100) / 800) * Math.PI);
      const y = 450 - pile * (1 - Math.floor(i / 14) * 0.22) + random.between(-10, 10);
      return [
        ellipse(Math.round(x), Math.round(y) + 5, 38, 21, '#a8761c'),
        ellipse(Math.round(x), Math.round(y), 38, 21, brush.slab('#f4c63c')),
        ellipse(Math.round(x), Math.round(y), 23, 11, 'none', 'stroke="#c9942a" stroke-width="4"'),
      ];
    }),
    [
      [280, 350, '#e03a5a'],
      [460, 310, '#3fa8e0'],
      [640, 340, '#4fc27a'],
      [760, 400, '#b45be0'],
    ].map(([x, y, hue]) =>
      at(Number(x), Number(y), 1, 0, [
        path('M-46 -10 L-26 -40 H26 L46 -10 L0 46Z', brush.slab(String(hue))),
        path('M-46 -10 H46 L0 46Z', '#00000026'),
        path('M-26 -40 L-14 -10 L0 -40 L14 -10 L26 -40', 'none', 'stroke="#ffffffb3" stroke-width="4"'),
      ]),
    ),
    path(
      'M360 300 Q380 220 440 260 Q470 280 450 340',
      'none',
      'stroke="#f8f4ea" stroke-width="15" stroke-dasharray="2 17" stroke-linecap="round"',
    ),
    path('M40 440 H960 L930 850 H70Z', brush.slab(colour)),
    stroke('M60 560 H944 M70 690 H934', '#00000040', 7),
    both(
      500,
      path('M40 440 H150 L154 850 H70Z', brush.slab('#d2a03a')),
      repeat(4, (i) => circle(100 + i * 4, 490 + i * 100, 11, brush.ball('#f0cf7a'))),
    ),
    rect(30, 420, 940, 50, brush.tube('#d2a03a'), 10),
    rect(64, 806, 872, 54, brush.wall('#b5862a'), 6),
    path('M420 440 H580 V560 Q580 640 500 650 Q420 640 420 560Z', brush.slab('#e0b24a')),
    circle(500, 530, 25, '#3a2412'),
    path('M490 540 H510 L520 600 H480Z', '#3a2412'),
  ],
);

/** A stack of old books. */
export const bookStack = ownSubject(
  {
    concept: 'book-stack',
    names: ['stack of books', 'pile of books', 'tower of books'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 1000,
    height: 780,
    anchors: { surface: { x: 500, y: 30 } },
  },
  (brush, { colour, lettering: text }) => {
    const covers = [colour ?? '#a8352f', '#2f5f7f', '#d2a03a', '#3f7555', '#6d4486'];
    const book = (y: number, height: number, left: number, right: number, cover: string, title?: string) => [
      path(
        `M${left + 40} ${y + 12} H${right} Q${right - 26} ${y + height / 2} ${right} ${y + height - 12} H${left + 40}Z`,
        brush.wall('#f3e8cc'),
      ),
      repeat(4, (i) => stroke(`M${left + 90} ${y + 24 + (i * (height - 40)) / 4} H${right - 12}`, '#c9b88e', 4)),
      rect(left + 20, y, right - left + 10, 17, brush.tube(cover), 6),
      rect(left + 20, y + height - 17, right - left + 10, 17, brush.tube(tone(cover, -0.2)), 6),
      path(
        `M${left + 60} ${y} Q${left - 20} ${y} ${left - 20} ${y + height / 2} Q${left - 20} ${y + height} ${left + 60} ${y + height} Q${left + 20} ${y + height / 2} ${left + 60} ${y}Z`,
        brush.slab(cover),
      ),
      rect(left, y + 17, right - left - 300, height - 34, brush.tube(cover), 4),
      rect(left + 60, y + 24, 17, height - 48, tone('#e0b24a', 0)),
      rect(right - 360, y + 24, 17, height - 48, tone('#e0b24a', 0)),
      title
        ? lettering(
            title,
            { cx: (left + right) / 2 - 140, cy: y + height / 2, width: right - left - 480, height: height - 56 },
            { fill: '#f8e6b0', face: 'serif' },
          )
        : '',
    ];
    return [
      book(640, 140, 60, 960, covers[1]!),
      book(510, 130, 130, 900, covers[2]!),
      book(360, 150, 50, 930, covers[0]!, text),
      book(240, 120, 150, 960, covers[3]!),
      book(110, 130, 90, 850, covers[4]!),
      `<g transform="rotate(-5 500 60)">${[path('M180 60 Q500 20 800 70 L780 112 Q500 70 190 100Z', brush.wall('#f3e8cc')), path('M170 46 Q500 0 820 60 L804 84 Q500 30 176 70Z', brush.slab('#c9703a'))].join('')}</g>`,
    ];
  },
);

/** An open book with written pages. */
export const openBook = ownSubject(
  {
    concept: 'open-tome',
    names: ['spell book', 'spellbook', 'magic book', 'grimoire', 'story book', 'ancient book', 'old book'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'lies',
    width: 1000,
    height: 600,
    anchors: { surface: { x: 500, y: 260 } },
  },
  (brush, { colour = '#8a2f2a', lettering: text }) => [
    path(
      'M10 130 Q30 100 60 110 L500 200 L940 110 Q970 100 990 130 L960 540 Q950 570 920 570 H560 Q500 600 440 570 H80 Q50 570 40 540Z',
      brush.slab(colour),
    ),
    path('M50 90 Q280 10 500 110 Q720 10 950 90 L920 520 Q710 450 500 560 Q290 450 80 520Z', brush.wall('#d9c9a0')),
    path(
      'M60 70 Q280 -6 500 100 V540 Q290 430 86 500Z',
      brush.stops('right', [
        [0, '#fdf6e4'],
        [0.75, '#f3e6c6'],
        [1, '#b8a478'],
      ]),
    ),
    path(
      'M940 70 Q720 -6 500 100 V540 Q710 430 914 500Z',
      brush.stops('right', [
        [0, '#b8a478'],
        [0.2, '#f6ead0'],
        [1, '#fdf6e4'],
      ]),
    ),
    text
      ? lettering(text, { cx: 290, cy: 250, width: 320, height: 260 }, { fill: '#5b3a20', face: 'serif' })
      : repeat(8, (i) =>
          stroke(`M${124 - i * -2} ${130 + i * 40} Q280 ${80 + i * 41} 456 ${150 + i * 44}`, '#8a7450', 6),
        ),
    repeat(3, (i) => stroke(`M548 ${150 + i * 44} Q720 ${80 + i * 41} ${876 - i * 2} ${130 + i * 40}`, '#8a7450', 6)),
    path('M600 330 Q700 280 820 300 L816 420 Q700 400 604 450Z', '#e6d4a8'),
    path('M700 310 l14 34 36 4 -28 24 8 36 -30 -18 -30 18 8 -36 -28 -24 36 -4z', '#c9703a'),
    path('M500 100 L516 590 L500 572 L484 590Z', brush.wall('#c8332b')),
  ],
);

/** A snow globe with a small house. */
export const snowGlobe = ownSubject(
  {
    concept: 'snow-globe',
    names: ['snowglobe', 'snow dome', 'glass globe'],
    kind: 'object',
    heightMetres: 0.15,
    footing: 'stands',
    width: 840,
    height: 1000,
  },
  (brush, { colour = '#a8352f', lettering: text, random }) => [
    circle(
      420,
      400,
      396,
      brush.stops('down', [
        [0, '#3f6fa8'],
        [0.6, '#9fcbe8'],
        [1, '#dff0fa'],
      ]),
    ),
    brush.clip('M24 400 A396 396 0 1 1 816 400 A396 396 0 1 1 24 400Z', [
      path('M0 560 Q200 470 420 540 Q640 600 840 520 V820 H0Z', brush.wall('#ffffff')),
      [
        [180, 600, 1],
        [660, 580, 0.8],
        [110, 640, 0.7],
      ].map(([x = 0, y = 0, size = 1]) =>
        at(x, y, size, 0, [
          rect(-12, -20, 24, 50, '#6b4a34'),
          repeat(3, (i) =>
            path(
              `M${-100 + i * 20} ${-20 - i * 80} L0 ${-150 - i * 80} L${100 - i * 20} ${-20 - i * 80}Z`,
              brush.slab('#2f7a52'),
            ),
          ),
          repeat(3, (i) =>
            path(
              `M${-50 + i * 10} ${-86 - i * 80} L0 ${-150 - i * 80} L${50 - i * 10} ${-86 - i * 80} Q0 ${-110 - i * 80} ${-50 + i * 10} ${-86 - i * 80}Z`,
              '#ffffff',
            ),
          ),
        ]),
      ),
      rect(330, 440, 220, 200, brush.slab('#c9703a'), 4),
      path('M290 460 L440 310 L590 460Z', brush.slab('#8a2f2a')),
      path('M284 452 L440 296 L596 452 L560 456 L440 344 L320 456Z', '#ffffff'),
      rect(496, 320, 44, 80, brush.pillar('#8a5a48')),
      rect(490, 310, 56, 20, '#ffffff', 8),
      rect(400, 540, 70, 100, brush.wall('#5b371d'), 4),
      rect(350, 490, 40, 48, '#ffe08a', 3),
      rect(490, 490, 40, 48, '#ffe08a', 3),
      path('M0 640 Q220 600 440 640 Q660 670 840 630 V820 H0Z', '#f4faff'),
      repeat(60, () =>
        circle(
          Math.round(random.between(60, 780)),
          Math.round(random.between(40, 700)),
          random.integer(4, 10),
          '#ffffff',
        ),
      ),
    ]),
    circle(420, 400, 390, 'none', 'stroke="#ffffff8c" stroke-width="13"'),
    path('M110 300 Q150 140 290 80', 'none', 'stroke="#ffffff" stroke-width="34" stroke-linecap="round" opacity=".75"'),
    path('M690 640 Q740 580 756 500', 'none', 'stroke="#ffffff" stroke-width="18" stroke-linecap="round" opacity=".5"'),
    path('M120 740 H720 L790 940 Q790 1000 740 1000 H100 Q50 1000 50 940Z', brush.slab(colour)),
    rect(100, 716, 640, 44, brush.tube(tone(colour, 0.2)), 18),
    text
      ? lettering(text, { cx: 420, cy: 880, width: 560, height: 120 }, { fill: inkOn(colour), face: 'serif' })
      : [
          path('M150 870 Q420 930 690 870', 'none', 'stroke="#e6b544" stroke-width="13"'),
          circle(420, 898, 24, brush.ball('#e6b544')),
        ],
  ],
);

/** A lantern with a burning candle. */
export const lantern = ownSubject(
  {
    concept: 'lantern',
    names: ['oil lantern', 'candle lantern', 'old lantern', 'storm lantern'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 560,
    height: 1000,
    emissive: 0.45,
    anchors: { hand: { x: 280, y: 20 } },
  },
  (brush, { colour = '#3a3f47' }) => [
    circle(280, 580, 276, brush.spot('#ffc95c', 0.6)),
    path('M130 300 Q120 20 280 16 Q440 20 430 300', 'none', `stroke="${colour}" stroke-width="15"`),
    path('M220 190 H340 L350 240 H210Z', brush.metal(colour)),
    path('M120 340 Q160 240 280 230 Q400 240 440 340Z', brush.metal(colour)),
    rect(90, 332, 380, 44, brush.tube(tone(colour, 0.15)), 12),
    path(
      'M120 376 H440 L460 860 H100Z',
      brush.stops('right', [
        [0, '#f6b84a', 0.85],
        [0.4, '#fff3c0', 0.75],
        [1, '#d98a2a', 0.85],
      ]),
    ),
    rect(230, 660, 100, 200, brush.pillar('#f6efdc'), 10),
    path(
      'M236 660 q20 40 0 70 M300 660 q24 50 10 90',
      'none',
      'stroke="#fffaf0" stroke-width="13" stroke-linecap="round"',
    ),
    path(
      'M280 430 Q350 540 280 650 Q210 540 280 430Z',
      brush.stops('down', [
        [0, '#ff8a2a'],
        [1, '#ffe27a'],
      ]),
    ),
    path('M280 530 Q312 590 280 646 Q248 590 280 530Z', '#fffbe6'),
    stroke('M120 376 L100 860 M440 376 L460 860 M280 376 V420', colour, 17),
    stroke('M110 540 H450 M104 710 H456', tone(colour, 0.1), 9),
    path('M80 850 H480 L510 960 Q512 1000 470 1000 H90 Q48 1000 50 960Z', brush.metal(colour)),
    path('M150 400 L136 800', 'none', 'stroke="#ffffff" stroke-width="20" stroke-linecap="round" opacity=".5"'),
  ],
);
