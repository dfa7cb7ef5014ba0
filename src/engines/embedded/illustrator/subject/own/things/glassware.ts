import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, circle, ellipse, path, rect, stroke } from '../shapes.ts';

/** A flacon of perfume with a faceted stopper; the label shows the lettering. */
export const perfume = ownSubject(
  {
    concept: 'perfume-bottle',
    names: ['perfume', 'bottle of perfume', 'perfume flacon', 'fragrance', 'cologne', 'bottle of cologne'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#e7b6c2', lettering: text }) => [
    path('M250 20 H390 L430 90 L390 210 H250 L210 90Z', brush.metal('#e3c27a')),
    path(
      'M250 20 L320 90 L390 20 M210 90 H430 M250 210 L320 90 L390 210',
      'none',
      'stroke="#ffffff8c" stroke-width="6"',
    ),
    rect(256, 206, 128, 64, brush.metal('#c9a24f'), 10),
    rect(236, 262, 168, 40, brush.metal('#e3c27a'), 12),
    path('M150 300 H490 Q600 320 610 430 V900 Q600 996 500 998 H140 Q40 996 30 900 V430 Q40 320 150 300Z', '#ffffff8c'),
    path(
      'M160 322 H480 Q576 340 584 438 V892 Q576 972 492 974 H148 Q64 972 56 892 V438 Q64 340 160 322Z',
      brush.stops('diagonal', [
        [0, tone(colour, 0.55), 0.95],
        [0.5, colour, 0.95],
        [1, tone(colour, -0.3), 0.98],
      ]),
    ),
    path('M56 470 Q320 430 584 470 V438 Q576 340 480 322 H160 Q64 340 56 438Z', '#ffffff6b'),
    path('M96 400 Q84 640 96 900 H150 Q134 640 150 372Z', '#ffffff8c'),
    path('M536 430 Q556 640 540 920', 'none', 'stroke="#ffffff73" stroke-width="14" stroke-linecap="round"'),
    rect(190, 560, 260, 220, '#fffaf0e6', 12),
    rect(204, 574, 232, 192, 'none', 8, 'stroke="#c9a24f" stroke-width="5"'),
    text
      ? lettering(text, { cx: 320, cy: 670, width: 210, height: 150 }, { fill: '#5b4326', face: 'serif' })
      : [stroke('M250 650 H390', '#8a6a35', 8), stroke('M270 690 H370', '#c9a24f', 6)],
  ],
);

/** A tall glass of something cold: ice, a straw, a slice of lemon, mint. */
export const coldDrink = ownSubject(
  {
    concept: 'cold-drink',
    names: [
      'lemonade',
      'glass of lemonade',
      'juice',
      'fruit juice',
      'glass of juice',
      'iced lemonade',
      'long drink',
      'cold drink',
      'iced drink',
      'gin and tonic',
    ],
    kind: 'drink',
    heightMetres: 0.22,
    footing: 'stands',
    width: 620,
    height: 1000,
  },
  (brush, { colour = '#f3cf4a' }) => {
    const body = 'M84 250 H516 L468 940 Q464 1000 400 1000 H200 Q136 1000 132 940Z';
    const ice = (x: number, y: number, degrees: number) =>
      at(x, y, 1, degrees, [
        rect(-66, -62, 132, 124, '#ffffff66', 22, 'stroke="#ffffffb3" stroke-width="7"'),
        path('M-48 -40 L10 -46', 'none', 'stroke="#ffffff" stroke-width="10" stroke-linecap="round"'),
      ]);
    return [
      stroke('M330 800 L430 60 L560 20', '#d8443c', 26),
      stroke('M332 800 L432 64', '#ffffff66', 8),
      path(body, '#e8f2f799'),
      brush.clip(body, [
        path(
          'M60 340 Q300 312 540 340 V1000 H60Z',
          brush.stops('down', [
            [0, tone(colour, 0.3), 0.93],
            [0.55, colour, 0.95],
            [1, tone(colour, -0.2), 0.97],
          ]),
        ),
        ellipse(300, 338, 218, 30, tone(colour, 0.5)),
        ice(230, 420, -16),
        ice(372, 470, 22),
        ice(250, 580, 34),
        circle(350, 690, 10, '#ffffff8c'),
        circle(220, 760, 8, '#ffffff8c'),
        circle(300, 850, 9, '#ffffff73'),
        rect(60, 930, 480, 80, '#ffffff80'),
      ]),
      at(500, 262, 1, 14, [
        circle(0, 0, 112, brush.ball('#f0c93a')),
        circle(0, 0, 92, '#fff4c4'),
        [0, 60, 120, 180, 240, 300].map((angle) =>
          at(0, 0, 1, angle, path('M0 -8 L34 -74 Q0 -92 -34 -74Z', '#f6dd6b')),
        ),
      ]),
      at(190, 240, 1, -20, [
        path('M0 20 Q-90 -40 -60 -150 Q40 -110 20 10Z', brush.slab('#4f9a4a')),
        path('M10 20 Q40 -90 130 -110 Q140 -10 30 30Z', brush.slab('#62ad58')),
        stroke('M0 20 L-46 -120 M16 18 L112 -88', '#2f7038', 6),
      ]),
      path(body, 'none', 'stroke="#ffffffb3" stroke-width="12"'),
      path(
        'M122 300 Q140 620 166 920',
        'none',
        'stroke="#ffffff" stroke-width="24" stroke-linecap="round" opacity=".65"',
      ),
    ];
  },
);

/** A milkshake in a tall glass under whipped cream and a cherry. */
export const milkshake = ownSubject(
  {
    concept: 'milkshake',
    names: ['milk shake', 'strawberry milkshake', 'chocolate milkshake', 'frappe', 'ice cream float'],
    kind: 'drink',
    heightMetres: 0.24,
    footing: 'stands',
    width: 600,
    height: 1000,
  },
  (brush, { colour = '#f4a3b8' }) => [
    stroke('M360 300 L450 30', '#e0445c', 28),
    stroke('M362 300 L452 34', '#ffffff8c', 9),
    [
      [190, 250, 110],
      [400, 250, 110],
      [300, 220, 130],
      [230, 170, 90],
      [350, 160, 90],
      [290, 110, 70],
    ].map(([x = 0, y = 0, radius = 0]) => circle(x, y, radius, brush.ball('#fff8ef'))),
    circle(288, 56, 46, brush.ball('#cf2436')),
    stroke('M290 20 Q310 -4 350 6', '#4f7a2c', 8),
    path('M70 270 H530 L450 880 Q446 930 400 940 H200 Q154 930 150 880Z', brush.pillar(colour)),
    path('M70 270 H530 L524 320 Q420 372 300 330 Q180 372 76 320Z', '#fff8ef'),
    path(
      'M70 270 H530 L450 880 Q446 930 400 940 H200 Q154 930 150 880Z',
      'none',
      'stroke="#ffffffb3" stroke-width="12"',
    ),
    path('M124 330 Q146 640 186 870', 'none', 'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".5"'),
    ellipse(300, 968, 190, 32, brush.slab('#dfe6ec')),
    rect(250, 930, 100, 40, '#d3dce3'),
  ],
);
