import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A glazed vase holding garden flowers. */
export const vase = ownSubject(
  {
    concept: 'vase',
    names: ['flower vase', 'vase with flowers', 'vase of flowers', 'porcelain vase'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 720,
    height: 1000,
    anchors: { opening: { x: 360, y: 500 } },
  },
  (brush, { colour = '#2f62b5', random }) => {
    const hues = ['#e8566a', '#f5b32f', '#f4f0ea', '#b46ad0', '#f28ab5', '#f2803c'];
    const bloom = (x: number, y: number, size: number) => {
      const hue = random.pick(hues);
      return at(x, y, size, random.integer(0, 40), [
        repeat(7, (i) => at(0, 0, 1, i * 51.4, ellipse(0, -48, 32, 46, brush.ball(hue)))),
        circle(0, 0, 27, brush.ball('#8a5a1f')),
        repeat(6, (i) => circle(13 * Math.cos(i), 13 * Math.sin(i), 4, '#f5c84a')),
      ]);
    };
    const stems: readonly [number, number][] = [
      [140, 260],
      [300, 130],
      [470, 110],
      [600, 250],
      [220, 400],
      [390, 270],
      [540, 400],
    ];
    const body =
      'M290 500 Q360 520 430 500 Q424 570 500 640 Q590 740 530 890 Q500 980 460 1000 H260 Q220 980 190 890 Q130 740 220 640 Q296 570 290 500Z';
    return [
      stems.map(([x, y]) => stroke(`M${x} ${y} Q${360 + (x - 360) * 0.3} 420 360 540`, '#4f8a3c', 13)),
      [
        [80, 400, -60],
        [660, 380, 60],
        [420, 60, 10],
        [180, 130, -30],
        [580, 130, 30],
        [280, 480, -80],
        [450, 480, 80],
      ].map(([x = 0, y = 0, angle = 0]) =>
        at(x, y, 1, angle, [
          path('M0 90 Q-60 20 0 -80 Q60 20 0 90Z', brush.slab('#5a9a45')),
          stroke('M0 84 V-50', '#36702f', 5),
        ]),
      ),
      stems.map(([x, y], i) => bloom(x, y, i === 5 ? 1.35 : 1.1)),
      path(body, brush.pillar(colour)),
      brush.clip(body, [
        path('M100 700 Q360 770 620 700 V740 Q360 812 100 740Z', tone(colour, 0.7)),
        path(
          'M100 860 Q360 920 620 860 V872 Q360 932 100 872Z M100 676 Q360 744 620 676 V684 Q360 752 100 684Z',
          tone(colour, 0.6),
        ),
        repeat(7, (i) => circle(180 + i * 60, 800 + (3 - Math.abs(i - 3)) * 8, 15, tone(colour, 0.55))),
      ]),
      ellipse(360, 502, 78, 17, tone(colour, -0.55)),
      ellipse(360, 498, 78, 17, 'none', `stroke="${tone(colour, 0.4)}" stroke-width="11"`),
      path(
        'M246 640 Q176 740 216 870',
        'none',
        'stroke="#ffffff" stroke-width="24" stroke-linecap="round" opacity=".5"',
      ),
    ];
  },
);

/** A corked wine bottle; the label shows the lettering. */
export const wineBottle = ownSubject(
  {
    concept: 'wine-bottle',
    names: ['bottle', 'bottle of wine', 'glass bottle'],
    kind: 'drink',
    heightMetres: 0.32,
    footing: 'stands',
    width: 290,
    height: 1000,
    anchors: { opening: { x: 145, y: 10 } },
  },
  (brush, { colour = '#2f4f35', lettering: text }) => {
    const body =
      'M106 60 H184 V330 Q190 400 250 440 Q284 470 284 540 V960 Q282 1000 240 1000 H50 Q8 1000 6 960 V540 Q6 470 40 440 Q100 400 106 330Z';
    return [
      rect(112, 4, 66, 70, brush.pillar('#c99a62'), 8),
      path(
        body,
        brush.stops('right', [
          [0, tone(colour, -0.3)],
          [0.16, tone(colour, 0.35)],
          [0.3, colour],
          [0.7, tone(colour, -0.35)],
          [0.9, tone(colour, 0.05)],
          [1, tone(colour, -0.6)],
        ]),
      ),
      path('M98 56 H192 V240 H98Z', brush.pillar('#8f1f2d')),
      rect(92, 226, 106, 17, brush.pillar('#c9973a'), 6),
      rect(6, 570, 278, 290, brush.pillar('#f4ead2')),
      rect(6, 590, 278, 9, '#c9973a'),
      rect(6, 832, 278, 9, '#c9973a'),
      text
        ? lettering(text, { cx: 145, cy: 715, width: 220, height: 190 }, { fill: '#6b1f2a', face: 'serif' })
        : [
            path('M145 630 l16 34 36 5 -26 26 6 36 -32 -17 -32 17 6 -36 -26 -26 36 -5z', '#8f1f2d'),
            rect(60, 766, 170, 11, '#8f1f2d', 5),
            rect(90, 790, 110, 9, '#b9a98c', 4),
          ],
      path(
        'M44 470 Q30 490 30 540 V940',
        'none',
        'stroke="#ffffff" stroke-width="13" stroke-linecap="round" opacity=".5"',
      ),
      stroke('M120 260 V330', '#ffffff66', 9),
    ];
  },
);

/** A bubbling magic potion in a round flask. */
export const potion = ownSubject(
  {
    concept: 'potion',
    names: ['magic potion', 'elixir', 'potion bottle', 'poison bottle', 'flask'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 720,
    height: 1000,
    emissive: 0.15,
  },
  (brush, { colour = '#9a4fd8', lettering: text, random }) => [
    rect(290, 20, 140, 110, brush.pillar('#b98650'), 18),
    path(
      'M280 110 H440 V330 Q460 380 560 440 Q710 540 700 740 Q680 990 360 996 Q40 990 20 740 Q10 540 160 440 Q260 380 280 330Z',
      brush.stops('diagonal', [
        [0, '#eaf6fb', 0.85],
        [0.5, '#bfd8e6', 0.6],
        [1, '#8fb0c6', 0.8],
      ]),
    ),
    path(
      'M52 620 Q200 570 360 620 Q520 670 668 620 Q690 680 680 740 Q660 964 360 970 Q60 964 40 740 Q36 680 52 620Z',
      brush.ball(colour),
    ),
    path('M52 620 Q200 570 360 620 Q520 670 668 620 Q520 700 360 650 Q200 600 52 620Z', tone(colour, 0.45)),
    repeat(18, () => {
      const x = random.between(120, 600);
      const y = random.between(660, 920);
      return circle(Math.round(x), Math.round(y), random.integer(9, 26), brush.spot('#ffffff', 0.6));
    }),
    circle(300, 560, 26, 'none', `stroke="${tone(colour, 0.4)}" stroke-width="7"`),
    circle(400, 500, 17, 'none', `stroke="${tone(colour, 0.4)}" stroke-width="6"`),
    path('M360 740 l24 52 56 8 -40 40 10 56 -50 -27 -50 27 10 -56 -40 -40 56 -8z', '#fff3b0e6'),
    rect(262, 104, 196, 36, brush.tube('#cfe2ec'), 16),
    path('M110 560 Q60 640 70 780', 'none', 'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".75"'),
    stroke('M310 160 V320', '#ffffffb3', 14),
    stroke('M282 250 Q360 280 438 250', '#a8703f', 15),
    path('M420 256 L520 320 L500 420 L400 380 L390 290Z', brush.slab('#f0e2c0')),
    circle(424, 290, 9, '#8a6a3c'),
    text
      ? `<g transform="rotate(22 455 346)">${lettering(text, { cx: 455, cy: 352, width: 90, height: 60 }, { fill: '#5b3a20', face: 'serif' })}</g>`
      : stroke('M424 330 L486 356 M418 352 L480 378', '#8a6a3c', 6),
  ],
);

/** A witch's cauldron, boiling over a fire. */
export const cauldron = ownSubject(
  {
    concept: 'cauldron',
    names: ['witch cauldron', "witch's cauldron", 'kettle pot', 'boiling cauldron'],
    kind: 'object',
    heightMetres: 0.8,
    footing: 'stands',
    width: 900,
    height: 900,
    anchors: { opening: { x: 450, y: 240 } },
  },
  (brush, { colour = '#7fd04a', random }) => [
    repeat(3, (i) =>
      path(
        `M${240 + i * 120} 900 Q${200 + i * 120} 800 ${270 + i * 120} 740 Q${280 + i * 120} 790 ${310 + i * 120} 800 Q${340 + i * 120} 850 ${330 + i * 120} 900Z`,
        brush.stops('down', [
          [0, '#ff6a2a'],
          [1, '#ffd65c'],
        ]),
      ),
    ),
    both(450, path('M220 740 L160 896 H220 L280 780Z', brush.slab('#33353d'))),
    rect(200, 870, 500, 30, brush.tube('#6b4226'), 14),
    path('M110 250 Q20 440 60 600 Q110 800 450 810 Q790 800 840 600 Q880 440 790 250Z', brush.ball('#454953')),
    stroke('M70 470 Q450 560 830 470', '#2a2c33', 15),
    both(
      450,
      path(
        'M70 400 Q10 400 20 470 Q30 540 84 530',
        'none',
        'stroke="#33353d" stroke-width="24" stroke-linecap="round"',
      ),
    ),
    ellipse(450, 240, 370, 84, brush.wall('#5b606b')),
    ellipse(450, 236, 326, 62, '#1f2126'),
    ellipse(450, 244, 318, 54, brush.wall(colour)),
    repeat(13, (i) =>
      circle(
        190 + i * 44,
        Math.round(236 - Math.sin((i / 12) * Math.PI) * 26 + random.between(-8, 8)),
        random.integer(20, 46),
        brush.ball(tone(colour, random.between(-0.05, 0.3))),
      ),
    ),
    path('M240 250 Q230 340 260 360 Q290 340 280 256Z M620 250 Q620 310 640 330 Q664 310 656 246Z', brush.wall(colour)),
    repeat(6, (i) =>
      circle(
        Math.round(random.between(220, 680)),
        150 - i * 24,
        20 - i * 2.4,
        'none',
        `stroke="${tone(colour, 0.3)}" stroke-width="6"`,
      ),
    ),
    path(
      'M120 420 Q110 560 180 680',
      'none',
      'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".25"',
    ),
  ],
);

/** A copper kettle, steaming. */
export const kettle = ownSubject(
  {
    concept: 'kettle',
    names: ['tea kettle', 'copper kettle', 'whistling kettle'],
    kind: 'object',
    heightMetres: 0.28,
    footing: 'stands',
    width: 1000,
    height: 860,
    anchors: { top: { x: 480, y: 120 } },
  },
  (brush, { colour = '#c9743c' }) => [
    stroke('M270 330 Q250 60 500 50 Q750 60 730 330', '#5b3a28', 46),
    path('M280 240 Q270 90 420 66 L430 110 Q320 130 326 250Z', '#8a5a40'),
    path('M800 420 Q900 400 930 290 Q940 250 980 246 L996 290 Q970 300 964 350 Q940 540 790 600Z', brush.slab(colour)),
    path('M140 620 Q140 330 500 320 Q860 330 860 620 Q860 780 800 830 H200 Q140 780 140 620Z', brush.ball(colour)),
    path('M300 340 Q340 270 500 266 Q660 270 700 340 Q500 380 300 340Z', brush.wall(tone(colour, 0.15))),
    circle(500, 250, 34, brush.ball('#4a3024')),
    path('M160 800 H840 L820 860 H180Z', brush.metal(tone(colour, -0.3))),
    path('M220 560 Q230 430 360 390', 'none', 'stroke="#fff6e0" stroke-width="30" stroke-linecap="round" opacity=".6"'),
    stroke('M150 700 Q500 760 850 700', '#00000026', 9),
  ],
);
