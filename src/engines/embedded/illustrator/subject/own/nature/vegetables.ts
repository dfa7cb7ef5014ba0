import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const soft = (brush: Brush, x: number, y: number, rx: number, ry: number, degrees: number, strength = 0.8): Svg =>
  ellipse(x, y, rx, ry, brush.spot('#ffffff', strength), `transform="rotate(${degrees} ${x} ${y})"`);

const eggplant = ownSubject(
  {
    concept: 'eggplant',
    names: ['purple eggplant', 'brinjal'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 620,
  },
  (brush, { colour = '#43244f' }) => {
    const body =
      'M190 150 Q330 90 520 130 Q760 160 900 270 Q1010 370 980 490 Q930 620 720 618 Q480 610 320 470 Q200 370 150 270Z';
    return [
      path(body, brush.ball(colour)),
      brush.clip(body, [
        stroke('M300 180 Q560 170 800 300', '#ffffff', 40, 'opacity=".22"'),
        stroke('M330 190 Q540 180 740 270', '#ffffff', 16, 'opacity=".65"'),
        stroke('M330 450 Q560 600 820 590', tone(colour, 0.5), 22, 'opacity=".3"'),
      ]),
      path(
        'M60 90 Q140 70 250 110 Q380 130 400 190 Q320 190 290 210 Q330 280 290 330 Q240 290 220 280 Q210 370 150 410 Q120 330 130 290 Q70 260 60 90Z',
        brush.slab('#6f8f3c'),
      ),
      stroke(
        'M110 120 Q200 140 330 180 M110 130 Q190 200 280 290 M100 130 Q140 240 150 370',
        '#a9c46a',
        7,
        'opacity=".6"',
      ),
      path('M6 40 Q30 0 70 20 Q100 70 160 110 Q130 170 90 160 Q50 90 6 40Z', brush.slab('#5c7a30')),
    ];
  },
);

const bellPepper = ownSubject(
  {
    concept: 'bell-pepper',
    names: ['red bell pepper', 'sweet pepper', 'capsicum', 'paprika pepper'],
    kind: 'food',
    heightMetres: 0.11,
    footing: 'stands',
    width: 860,
    height: 960,
  },
  (brush, { colour = '#c92d24' }) => [
    path(
      'M430 215 C330 160 130 190 60 360 C-20 560 20 780 110 900 Q200 960 330 930 L430 900Z',
      brush.ball(tone(colour, -0.04)),
    ),
    path(
      'M430 215 C530 160 730 190 800 360 C880 560 840 780 750 900 Q660 960 530 930 L430 900Z',
      brush.ball(tone(colour, -0.2)),
    ),
    path(
      'M430 230 C560 220 650 420 630 700 Q600 950 430 956 Q260 950 230 700 C210 420 300 220 430 230Z',
      brush.ball(colour),
    ),
    stroke(
      'M400 240 C270 290 210 500 236 720 M460 240 C590 290 650 500 624 720',
      tone(colour, -0.55),
      12,
      'opacity=".5"',
    ),
    ellipse(430, 250, 190, 56, brush.spot(tone(colour, -0.6), 0.7)),
    soft(brush, 330, 430, 40, 150, 6, 0.9),
    soft(brush, 96, 470, 30, 130, 10, 0.7),
    soft(brush, 700, 440, 26, 100, -8, 0.5),
    path(
      'M290 250 Q330 180 420 190 Q520 180 570 250 Q520 240 480 270 Q430 300 390 270 Q340 240 290 250Z',
      brush.slab('#6f9a38'),
    ),
    path('M380 230 Q390 120 350 40 Q400 -10 470 20 Q480 130 490 230 Q430 260 380 230Z', brush.pillar('#6f9a38')),
    ellipse(408, 30, 58, 22, '#a3c46a', 'transform="rotate(-8 408 30)"'),
  ],
);

const chilli = ownSubject(
  {
    concept: 'hot-pepper',
    names: ['red chili', 'chilli pepper', 'red hot chili pepper', 'jalapeno', 'cayenne pepper'],
    kind: 'food',
    heightMetres: 0.06,
    footing: 'stands',
    width: 1000,
    height: 420,
  },
  (brush, { colour = '#cc2222' }) => {
    const body =
      'M210 120 Q330 20 470 90 Q620 190 780 200 Q920 200 990 120 Q1000 110 996 140 Q940 330 740 390 Q500 440 330 350 Q200 270 210 120Z';
    return [
      path(body, brush.tube(colour)),
      stroke('M280 120 Q360 70 450 130 Q610 240 800 234', '#ffffff', 20, 'opacity=".6"'),
      stroke('M330 320 Q560 420 800 330', tone(colour, 0.5), 14, 'opacity=".3"'),
      path('M250 60 Q180 60 170 150 Q180 250 250 270 Q230 180 270 150 Q260 100 290 70Z', brush.slab('#5f8f34')),
      path('M200 120 Q110 110 50 20 Q20 0 4 30 Q60 150 190 190Z', brush.slab('#6f9a38')),
    ];
  },
);

const garlic = ownSubject(
  {
    concept: 'garlic',
    names: ['garlic bulb', 'bulb of garlic', 'head of garlic', 'garlic clove'],
    kind: 'food',
    heightMetres: 0.07,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#efe6da' }) => [
    path(
      'M430 20 Q470 0 500 24 Q490 180 560 270 Q800 320 860 560 Q890 800 700 840 Q450 870 200 840 Q10 800 40 560 Q100 320 370 270 Q440 180 430 20Z',
      brush.ball(colour),
    ),
    path(
      'M450 120 Q380 260 250 350 Q80 520 160 830 Q300 860 380 840 Q250 600 390 400 Q450 260 450 120Z',
      tone(colour, -0.16),
      'opacity=".6"',
    ),
    path(
      'M470 120 Q500 250 640 350 Q800 520 730 830 Q640 850 560 846 Q660 600 530 400 Q476 260 470 120Z',
      tone(colour, -0.26),
      'opacity=".55"',
    ),
    path(
      'M456 130 Q460 270 390 400 Q280 620 400 846 H540 Q640 620 530 400 Q470 270 466 130Z',
      brush.ball(tone(colour, 0.2)),
    ),
    stroke(
      'M440 240 Q300 360 230 560 M470 280 Q520 500 500 820 M456 280 Q420 500 440 820 M490 240 Q640 380 700 580 M120 600 Q110 720 170 820 M790 600 Q800 720 740 820',
      '#b792a4',
      7,
      'opacity=".5"',
    ),
    soft(brush, 210, 540, 60, 130, 20),
    repeat(9, (i) => stroke(`M${370 + i * 20} 836 q${-10 + i * 3} 14 ${-14 + i * 4} 20`, '#b09a7c', 7)),
  ],
);

const onion = ownSubject(
  {
    concept: 'onion',
    names: ['yellow onion', 'brown onion', 'onion bulb'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 860,
    height: 980,
  },
  (brush, { colour = '#c07a34' }) => {
    const body =
      'M430 190 Q560 250 720 360 Q860 470 850 650 Q820 880 560 940 Q430 956 300 940 Q40 880 10 650 Q0 470 140 360 Q300 250 430 190Z';
    return [
      path('M390 250 Q410 120 350 20 Q420 60 430 120 Q450 40 500 4 Q470 120 480 250Z', brush.slab(tone(colour, 0.14))),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        repeat(9, (i) => {
          const x = -360 + i * 90;
          return stroke(
            `M430 200 C${430 + x * 0.7} 330 ${430 + x * 1.6} 640 430 950`,
            i % 2 ? tone(colour, 0.45) : tone(colour, -0.45),
            9,
            'opacity=".5"',
          );
        }),
      ]),
      soft(brush, 230, 520, 70, 160, 20, 0.85),
      ellipse(196, 470, 18, 60, '#ffffff', 'opacity=".6" transform="rotate(24 196 470)"'),
      repeat(11, (i) => stroke(`M${370 + i * 12} 930 q${-20 + i * 4} 20 ${-36 + i * 7} 46`, '#8a6a44', 6)),
    ];
  },
);

const corn = ownSubject(
  {
    concept: 'ear-of-corn',
    names: ['ear of corn', 'corn on the cob', 'corn cob', 'sweetcorn', 'sweet corn'],
    kind: 'food',
    heightMetres: 0.2,
    footing: 'stands',
    width: 620,
    height: 1060,
  },
  (brush, { colour = '#f2bd2c' }) => {
    const cob = 'M310 10 Q420 30 460 260 Q490 560 440 900 H180 Q130 560 160 260 Q200 30 310 10Z';
    return [
      path('M310 1056 Q60 900 20 520 Q10 330 60 240 Q190 420 230 700Z', brush.slab('#7aa845')),
      path('M310 1056 Q560 900 600 520 Q610 330 560 240 Q430 420 390 700Z', brush.slab('#5f9038')),
      path(cob, tone(colour, -0.4)),
      brush.clip(cob, [
        repeat(19, (row) =>
          repeat(8, (k) => {
            const across = (k - 3.5) / 4;
            return rect(
              round(310 + Math.sin(across * 1.35) * 168 - 21 * Math.cos(across * 1.2)),
              20 + row * 50 + (k % 2) * 18,
              round(42 * Math.cos(across * 1.1)),
              44,
              brush.ball(tone(colour, 0.14 - Math.abs(across + 0.2) * 0.3)),
              16,
            );
          }),
        ),
        path(
          cob,
          brush.stops('right', [
            [0, '#5a3000', 0.3],
            [0.35, '#ffffff', 0.16],
            [0.6, '#5a3000', 0],
            [1, '#3a1c00', 0.55],
          ]),
        ),
      ]),
      path('M310 1056 Q120 960 100 640 Q96 520 130 470 Q220 640 330 760 Q350 920 310 1056Z', brush.slab('#8fbb55')),
      path('M310 1056 Q500 960 520 640 Q524 520 490 470 Q400 640 300 760 Q270 920 310 1056Z', brush.slab('#6f9f42')),
      stroke(
        'M130 500 Q180 800 300 1030 M490 500 Q440 800 318 1030 M60 280 Q90 620 270 980 M560 280 Q530 620 350 980',
        '#c3dd92',
        6,
        'opacity=".55"',
      ),
    ];
  },
);

const broccoli = ownSubject(
  {
    concept: 'broccoli',
    names: ['head of broccoli', 'broccoli floret'],
    kind: 'food',
    heightMetres: 0.15,
    footing: 'stands',
    width: 1000,
    height: 940,
  },
  (brush, { colour = '#4b8434' }) => {
    const floret = (x: number, y: number, radius: number, hex: string): Svg => [
      circle(x, y, radius, brush.ball(hex)),
      repeat(34, (i) => {
        const r = Math.sqrt((i + 0.5) / 34) * radius * 0.98;
        const [a, b] = [round(x + Math.cos(i * 2.39996) * r), round(y + Math.sin(i * 2.39996) * r)];
        const lit = (x - a + (y - b)) / radius;
        return circle(a, b, radius * 0.15, brush.ball(tone(hex, Math.max(-0.3, Math.min(0.34, lit * 0.24)))));
      }),
    ];
    return [
      path('M400 560 Q420 800 350 936 H660 Q590 800 610 560Z', brush.pillar('#a9c46a')),
      path(
        'M420 700 Q300 640 200 540 L300 500 Q400 600 470 640Z M600 700 Q700 640 800 540 L700 500 Q600 600 530 640Z',
        brush.pillar('#9bb85c'),
      ),
      stroke('M450 620 Q460 800 430 920 M550 620 Q550 800 570 920', '#dbe8b0', 9, 'opacity=".6"'),
      floret(190, 450, 186, tone(colour, -0.08)),
      floret(810, 450, 186, tone(colour, -0.22)),
      floret(340, 240, 200, colour),
      floret(660, 236, 200, tone(colour, -0.1)),
      floret(500, 440, 210, tone(colour, 0.06)),
    ];
  },
);

const cucumber = ownSubject(
  {
    concept: 'cucumber',
    names: ['cucumber slice'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 460,
  },
  (brush, { colour = '#3f7a34' }) => {
    const body = 'M300 150 Q620 20 900 10 Q1000 20 996 110 Q990 200 900 220 Q660 260 380 400 Z';
    const slice = (x: number, y: number): Svg => [
      ellipse(x + 16, y + 10, 112, 150, tone(colour, -0.3)),
      ellipse(x, y, 112, 150, colour),
      ellipse(x, y, 96, 134, brush.ball('#d8eaa4')),
      ellipse(x, y, 58, 88, '#eaf4c8'),
      repeat(3, (k) =>
        repeat(4, (i) => {
          const a = ((k * 120 - 90 + (i - 1.5) * 18) * Math.PI) / 180;
          return ellipse(
            round(x + Math.cos(a) * 40),
            round(y + Math.sin(a) * 60),
            8,
            15,
            '#c3d48a',
            `transform="rotate(${k * 120} ${round(x + Math.cos(a) * 40)} ${round(y + Math.sin(a) * 60)})"`,
          );
        }),
      ),
    ];
    return [
      path(body, brush.tube(colour)),
      brush.clip(body, [
        repeat(5, (i) =>
          stroke(
            `M300 ${190 + i * 50} Q640 ${60 + i * 44} 1000 ${20 + i * 40}`,
            tone(colour, i % 2 ? 0.34 : -0.3),
            10,
            'opacity=".5"',
          ),
        ),
        repeat(20, (i) =>
          circle(440 + ((i * 0.7549) % 1) * 520, 60 + ((i * 0.5698) % 1) * 220, 8, tone(colour, 0.4), 'opacity=".6"'),
        ),
      ]),
      path('M980 60 Q1000 60 998 100 Q996 130 980 130Z', '#8a9a4c'),
      slice(360, 270),
      slice(236, 300),
      slice(116, 306),
    ];
  },
);

const lettuce = ownSubject(
  {
    concept: 'leafy-green',
    names: ['head of lettuce', 'lettuce', 'salad leaves', 'kale', 'spinach'],
    kind: 'food',
    heightMetres: 0.17,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#7cae3c' }) => {
    const leaf =
      'M0 0 Q-160 -60 -210 -190 Q-260 -210 -236 -270 Q-280 -330 -220 -370 Q-230 -450 -150 -450 Q-120 -520 -50 -490 Q0 -540 50 -490 Q120 -520 150 -450 Q230 -450 220 -370 Q280 -330 236 -270 Q260 -210 210 -190 Q160 -60 0 0Z';
    const veined = (x: number, y: number, scale: number, degrees: number, hex: string): Svg =>
      at(x, y, scale, degrees, [
        path(leaf, brush.slab(hex), `stroke="${tone(hex, -0.34)}" stroke-width="7"`),
        path('M-22 0 Q-10 -260 0 -430 Q10 -260 22 0Z', '#eef5d2', 'opacity=".85"'),
        stroke(
          'M-8 -120 Q-90 -180 -150 -210 M8 -120 Q90 -180 150 -210 M-6 -220 Q-80 -290 -130 -330 M6 -220 Q80 -290 130 -330 M0 -320 Q-40 -390 -60 -420 M0 -320 Q40 -390 60 -420',
          '#e4f0bc',
          9,
          'opacity=".7"',
        ),
      ]);
    return [
      veined(480, 760, 0.9, -66, tone(colour, -0.2)),
      veined(520, 760, 0.9, 66, tone(colour, -0.26)),
      veined(490, 800, 1.1, -34, tone(colour, -0.06)),
      veined(510, 800, 1.1, 34, tone(colour, -0.14)),
      veined(500, 840, 1.5, 0, tone(colour, 0.06)),
      veined(480, 856, 1.1, -24, tone(colour, 0.18)),
      veined(520, 856, 1.1, 22, tone(colour, 0.12)),
      path('M430 800 Q500 760 570 800 L556 856 H444Z', brush.pillar('#f1f5dc')),
    ];
  },
);

const peaPod = ownSubject(
  {
    concept: 'pea-pod',
    names: ['pea pod', 'green peas', 'pod of peas'],
    kind: 'food',
    heightMetres: 0.05,
    footing: 'stands',
    width: 1000,
    height: 380,
  },
  (brush, { colour = '#6fa336' }) => [
    path('M40 110 Q240 10 540 20 Q860 40 996 180 Q840 330 540 350 Q200 340 40 110Z', brush.tube(tone(colour, -0.24))),
    path('M90 130 Q260 60 540 66 Q800 80 930 180 Q790 260 540 270 Q240 260 90 130Z', tone(colour, -0.45)),
    repeat(7, (i) => {
      const radius = 62 - Math.abs(i - 3) * 8;
      return [
        circle(210 + i * 104, 160 + (i > 3 ? 6 : 0), radius, brush.ball(tone(colour, 0.1))),
        ellipse(
          210 + i * 104 - radius * 0.3,
          160 - radius * 0.36,
          radius * 0.3,
          radius * 0.18,
          '#ffffff',
          'opacity=".6"',
        ),
      ];
    }),
    path('M40 110 Q260 280 540 270 Q840 260 996 180 Q850 370 540 376 Q170 370 40 110Z', brush.tube(colour)),
    stroke('M140 220 Q360 330 600 322 Q800 310 930 240', '#d3ec9c', 10, 'opacity=".6"'),
    path('M70 120 Q30 100 4 20 Q60 30 90 60 Q120 30 170 30 Q150 100 120 130Z', brush.slab('#5c8a2c')),
  ],
);

const toadstool = ownSubject(
  {
    concept: 'mushroom',
    names: ['toadstool', 'fly agaric', 'red mushroom', 'amanita'],
    kind: 'plant',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 980,
  },
  (brush, { colour = '#c42a22' }) => {
    const cap = 'M10 470 Q40 180 260 70 Q450 -20 640 70 Q860 180 890 470 Q860 540 450 548 Q40 540 10 470Z';
    return [
      path('M350 480 Q380 720 310 900 Q330 976 450 978 Q570 976 590 900 Q520 720 550 480Z', brush.pillar('#f3ead8')),
      path('M310 640 Q450 700 590 640 Q610 720 560 730 Q450 770 340 730 Q290 720 310 640Z', brush.pillar('#fbf6ea')),
      stroke(
        'M350 660 L344 724 M400 680 L398 744 M450 684 V750 M500 680 L502 744 M550 660 L556 724',
        '#c9bca2',
        6,
        'opacity=".6"',
      ),
      path('M20 480 Q450 620 880 480 Q820 580 450 590 Q80 580 20 480Z', brush.wall('#f4e6cc')),
      repeat(21, (i) =>
        stroke(
          `M${60 + i * 39} ${round(508 + 26 * Math.sin((i * Math.PI) / 20))} L${round(450 + (i - 10) * 13)} 580`,
          '#b79c78',
          5,
          'opacity=".6"',
        ),
      ),
      path(cap, brush.ball(colour)),
      soft(brush, 270, 210, 150, 90, -34, 0.6),
      [
        [230, 300, 62],
        [420, 170, 50],
        [470, 360, 70],
        [650, 220, 54],
        [720, 400, 52],
        [110, 430, 36],
        [330, 450, 40],
        [590, 480, 34],
        [820, 460, 28],
        [320, 110, 26],
      ].map(([x, y, r]) => [
        ellipse(x! + 5, y! + 8, r!, r! * 0.8, tone(colour, -0.5), 'opacity=".5"'),
        ellipse(x!, y!, r!, r! * 0.8, brush.ball('#fdf6e6')),
      ]),
      repeat(16, (i) =>
        stroke(
          `M${180 + i * 36} 978 q${-14 + (i % 5) * 8} -50 ${-26 + (i % 5) * 14} -${60 + ((i * 37) % 60)}`,
          i % 2 ? '#5f8f38' : '#7fae4a',
          12,
        ),
      ),
    ];
  },
);

/** Vegetables and a mushroom. */
export const VEGETABLES: readonly OwnSubject[] = [
  eggplant,
  bellPepper,
  chilli,
  garlic,
  onion,
  corn,
  broccoli,
  cucumber,
  lettuce,
  peaPod,
  toadstool,
];
