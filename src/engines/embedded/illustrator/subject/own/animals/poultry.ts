import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

interface Plumage {
  readonly body: string;
  readonly neck: string;
  readonly wing: string;
  readonly tail: string;
}

const COMB = '#c9252b';

/** A scaly leg from the thigh at (x, y) to the ground, with its toes. */
function leg(brush: Brush, x: number, y: number, ground: number, thigh: string, hex = '#e0a32e'): Svg {
  return [
    ellipse(x, y, 74, 104, brush.ball(thigh), `transform="rotate(12 ${x} ${y})"`),
    stroke(`M${x} ${y + 70} L${x + 8} ${ground - 18}`, tone(hex, -0.3), 32),
    stroke(`M${x - 4} ${y + 70} L${x + 4} ${ground - 18}`, hex, 20),
    repeat(5, (i) => stroke(`M${x - 10} ${y + 100 + i * 22} h24`, tone(hex, -0.35), 4, 'opacity=".7"')),
    stroke(
      `M${x + 6} ${ground - 18} L${x + 96} ${ground - 10} M${x + 6} ${ground - 18} L${x + 66} ${ground - 40} M${x + 6} ${ground - 18} L${x - 56} ${ground - 10}`,
      tone(hex, -0.12),
      22,
    ),
  ];
}

/** Rows of feather edges over a wing or a breast. */
const featherRows = (x: number, y: number, hex: string): Svg =>
  repeat(4, (row) =>
    repeat(4 - Math.floor(row / 2), (i) =>
      stroke(`M${x + i * 84 - row * 30} ${y + row * 46} q24 46 66 22`, hex, 8, 'opacity=".55"'),
    ),
  );

function face(brush: Brush, x: number, y: number, comb: string, wattle: string): Svg {
  return [
    path(comb, brush.slab(COMB), `stroke="${tone(COMB, -0.4)}" stroke-width="5"`),
    path(wattle, brush.ball(COMB)),
    path(
      `M${x + 74} ${y - 34} Q${x + 150} ${y - 34} ${x + 196} ${y + 18} Q${x + 130} ${y + 30} ${x + 70} ${y + 34}Z`,
      brush.slab('#e3a83a'),
    ),
    stroke(`M${x + 84} ${y + 4} Q${x + 140} ${y + 4} ${x + 188} ${y + 18}`, '#8a5a14', 6),
    path(
      `M${x - 20} ${y - 60} Q${x + 60} ${y - 80} ${x + 90} ${y - 20} Q${x + 80} ${y + 40} ${x + 20} ${y + 44} Q${x - 50} ${y + 20} ${x - 20} ${y - 60}Z`,
      brush.ball('#d8453e'),
    ),
    ellipse(x - 22, y + 44, 24, 34, brush.ball('#f2ead8')),
    circle(x + 30, y - 22, 25, '#f0b23a'),
    circle(x + 33, y - 22, 16, '#1a1512'),
    circle(x + 27, y - 29, 6, '#ffffff'),
  ];
}

const rooster = ownSubject(
  {
    concept: 'rooster',
    names: ['crowing rooster', 'farm rooster'],
    kind: 'bird',
    heightMetres: 0.55,
    footing: 'stands',
    width: 1040,
    height: 1120,
    anchors: { top: { x: 740, y: 40 }, crown: { x: 740, y: 60 }, eyes: { x: 780, y: 210 }, hand: { x: 940, y: 250 } },
  },
  (brush, { colour }) => {
    const look: Plumage = colour
      ? { body: colour, neck: tone(colour, 0.3), wing: tone(colour, -0.2), tail: tone(colour, -0.4) }
      : { body: '#9a3f20', neck: '#e39a2e', wing: '#7a2f1c', tail: '#1f5a4c' };
    const plume = (d: string, i: number): Svg => [
      path(d, brush.slab(tone(look.tail, (i % 3) * 0.12 - 0.08)), `stroke="${tone(look.tail, -0.5)}" stroke-width="5"`),
    ];
    return [
      plume('M330 600 Q160 520 70 660 Q30 760 60 860 Q10 740 20 620 Q70 440 340 480Z', 0),
      plume('M330 590 Q140 420 30 500 Q-10 560 0 640 Q-20 480 60 400 Q190 330 360 470Z', 1),
      plume('M340 580 Q200 330 60 330 Q20 340 4 400 Q10 270 110 236 Q280 240 380 460Z', 2),
      plume('M360 570 Q300 240 150 180 Q100 170 60 200 Q120 90 230 120 Q390 210 420 470Z', 3),
      plume('M390 560 Q400 230 290 100 Q250 60 200 60 Q300 0 380 80 Q480 220 460 480Z', 4),
      stroke(
        'M330 540 Q170 420 60 450 M350 520 Q230 320 90 270 M380 510 Q330 260 190 150 M420 510 Q430 240 320 70',
        tone(look.tail, 0.5),
        7,
        'opacity=".6"',
      ),
      leg(brush, 470, 860, 1118, tone(look.body, -0.35)),
      leg(brush, 590, 870, 1118, tone(look.body, -0.15)),
      path(
        'M300 560 Q340 450 520 460 L720 400 Q850 500 830 640 Q800 820 620 890 Q470 930 370 820 Q290 720 300 560Z',
        brush.ball(look.body),
      ),
      path(
        'M640 560 Q760 520 830 600 Q830 780 650 880 Q560 910 500 900 Q640 800 640 560Z',
        tone(look.tail, -0.1),
        'opacity=".75"',
      ),
      path(
        'M330 560 Q440 470 600 540 Q640 620 570 720 Q470 780 390 760 Q270 740 200 790 Q270 660 330 560Z',
        brush.slab(look.wing),
      ),
      path(
        'M200 790 Q270 680 320 620 Q400 720 500 744 Q440 790 390 760 Q270 740 200 790Z',
        brush.slab(tone(look.tail, 0.06)),
      ),
      featherRows(400, 560, tone(look.wing, 0.5)),
      path(
        'M650 230 Q600 420 430 520 Q480 560 520 540 Q540 620 600 580 Q620 660 690 600 Q730 670 780 600 Q840 620 850 540 Q880 420 836 240Z',
        brush.stops('down', [
          [0, tone(look.neck, -0.2)],
          [0.4, tone(look.neck, 0.25)],
          [1, look.neck],
        ]),
      ),
      repeat(8, (i) =>
        stroke(
          `M${670 + i * 20} ${270 + (i % 2) * 20} Q${640 + i * 28} 420 ${540 + i * 42} ${540 + (i % 3) * 26}`,
          tone(look.neck, i % 2 ? -0.4 : 0.5),
          8,
          'opacity=".5"',
        ),
      ),
      circle(740, 220, 104, brush.ball(tone(look.neck, -0.06))),
      face(
        brush,
        744,
        230,
        'M650 190 Q620 130 640 60 Q670 90 690 110 Q690 40 730 10 Q750 60 756 100 Q780 40 820 30 Q826 80 816 120 Q850 90 880 100 Q870 160 820 190 Q740 150 650 190Z',
        'M800 270 Q860 280 850 370 Q836 430 800 400 Q780 370 790 330 Q750 370 750 300 Q760 270 800 270Z',
      ),
    ];
  },
);

const hen = ownSubject(
  {
    concept: 'chicken',
    names: ['hen', 'laying hen', 'farm hen', 'brown hen'],
    kind: 'bird',
    heightMetres: 0.42,
    footing: 'stands',
    width: 1000,
    height: 960,
    anchors: { top: { x: 770, y: 30 }, crown: { x: 760, y: 60 }, eyes: { x: 800, y: 180 }, hand: { x: 966, y: 220 } },
  },
  (brush, { colour = '#b9672f' }) => [
    path(
      'M240 520 Q110 400 60 220 Q120 230 150 270 Q150 190 200 140 Q240 200 250 260 Q280 200 330 190 Q350 330 420 460Z',
      brush.slab(tone(colour, -0.3)),
    ),
    stroke(
      'M230 480 Q140 370 100 260 M270 470 Q220 320 206 190 M310 460 Q300 330 320 230',
      tone(colour, 0.3),
      7,
      'opacity=".6"',
    ),
    leg(brush, 470, 770, 958, tone(colour, -0.35)),
    leg(brush, 580, 780, 958, tone(colour, -0.2)),
    path(
      'M200 470 Q310 420 470 450 Q620 400 660 220 L850 220 Q880 420 860 560 Q830 740 640 810 Q460 850 320 760 Q200 660 200 470Z',
      brush.ball(colour),
    ),
    path(
      'M660 230 Q640 400 540 470 Q600 500 640 470 Q660 540 720 490 Q770 550 810 480 Q860 500 866 420 Q870 320 850 230Z',
      brush.stops('down', [
        [0, tone(colour, 0.1)],
        [1, tone(colour, 0.4)],
      ]),
      'opacity=".85"',
    ),
    repeat(6, (i) =>
      stroke(
        `M${684 + i * 26} 290 Q${660 + i * 32} 390 ${620 + i * 42} ${460 + (i % 2) * 24}`,
        tone(colour, i % 2 ? -0.4 : 0.6),
        7,
        'opacity=".4"',
      ),
    ),
    path(
      'M230 500 Q370 430 540 510 Q590 590 520 690 Q430 740 340 700 Q240 680 160 690 Q200 590 230 500Z',
      brush.slab(tone(colour, -0.16)),
    ),
    path(
      'M160 690 Q210 620 250 580 Q330 680 440 706 Q400 726 340 700 Q240 680 160 690Z',
      brush.slab(tone(colour, -0.45)),
    ),
    featherRows(330, 520, tone(colour, 0.5)),
    repeat(9, (i) =>
      stroke(
        `M${610 + ((i * 0.7549) % 1) * 190} ${560 + ((i * 0.5698) % 1) * 180} q16 26 40 8`.replace(/\d+\.\d+/g, (n) =>
          String(round(Number(n))),
        ),
        tone(colour, 0.5),
        7,
        'opacity=".45"',
      ),
    ),
    circle(760, 190, 104, brush.ball(tone(colour, 0.06))),
    face(
      brush,
      764,
      196,
      'M690 130 Q676 80 700 40 Q724 60 736 80 Q744 30 776 20 Q790 50 794 86 Q816 56 846 60 Q848 110 816 134 Q750 110 690 130Z',
      'M816 234 Q866 246 854 310 Q840 350 812 324 Q794 290 800 256Z',
    ),
  ],
);

const chick = ownSubject(
  {
    concept: 'baby-chick',
    names: ['baby chicken', 'yellow chick', 'fluffy chick'],
    kind: 'bird',
    heightMetres: 0.12,
    footing: 'stands',
    width: 820,
    height: 940,
    anchors: { top: { x: 520, y: 20 }, crown: { x: 520, y: 50 }, eyes: { x: 560, y: 210 }, hand: { x: 780, y: 260 } },
  },
  (brush, { colour = '#f4c93a' }) => {
    const tuft = (cx: number, cy: number, rx: number, ry: number, count: number): Svg =>
      repeat(count, (i) => {
        const a = (i / count) * 2 * Math.PI;
        const [x, y] = [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry];
        return stroke(
          `M${round(x - Math.cos(a) * 30)} ${round(y - Math.sin(a) * 30)} L${round(x + Math.cos(a + 0.3) * 22)} ${round(y + Math.sin(a + 0.3) * 22)}`,
          tone(colour, i % 2 ? 0.24 : -0.06),
          9,
        );
      });
    const foot = (x: number): Svg =>
      stroke(
        `M${x} 800 V910 M${x} 910 L${x + 70} 924 M${x} 910 L${x + 40} 900 M${x} 910 L${x - 46} 924`,
        '#e08a2c',
        24,
      );
    return [
      foot(330),
      foot(470),
      tuft(370, 590, 296, 266, 150),
      ellipse(370, 590, 306, 276, brush.ball(colour)),
      tuft(510, 260, 202, 200, 110),
      circle(510, 260, 210, brush.ball(tone(colour, 0.06))),
      path(
        'M140 560 Q220 480 370 540 Q400 660 280 710 Q170 720 60 650 Q110 620 140 560Z',
        brush.slab(tone(colour, -0.08)),
      ),
      stroke('M150 600 Q220 650 310 640 M130 640 Q210 690 280 676', tone(colour, -0.4), 8, 'opacity=".5"'),
      repeat(50, (i) => {
        const r = Math.sqrt((i + 0.5) / 50);
        const [x, y] = [370 + Math.cos(i * 2.39996) * r * 260, 600 + Math.sin(i * 2.39996) * r * 230];
        return stroke(`M${round(x)} ${round(y)} q8 20 24 16`, tone(colour, i % 2 ? 0.5 : -0.26), 6, 'opacity=".45"');
      }),
      path('M680 230 Q760 220 812 268 Q760 300 680 300Z', brush.slab('#ea8f2c')),
      stroke('M690 266 Q750 262 804 268', '#a85a14', 6),
      circle(590, 214, 36, '#1c1512'),
      circle(602, 200, 13, '#ffffff'),
      circle(580, 228, 6, '#ffffff', 'opacity=".7"'),
      circle(560, 310, 44, brush.spot('#f08a4a', 0.5)),
      stroke('M500 60 Q490 20 520 6 M530 60 Q540 24 570 20', tone(colour, -0.1), 12),
    ];
  },
);

const swan = ownSubject(
  {
    concept: 'swan',
    names: ['white swan', 'mute swan'],
    kind: 'bird',
    heightMetres: 0.72,
    footing: 'floats',
    width: 1080,
    height: 900,
    anchors: {
      seat: { x: 420, y: 420 },
      top: { x: 860, y: 40 },
      crown: { x: 850, y: 60 },
      eyes: { x: 890, y: 150 },
      hand: { x: 1010, y: 230 },
    },
  },
  (brush, { colour = '#f6f5f1' }) => [
    path('M120 560 Q30 480 4 380 Q90 420 170 450Z', brush.slab(tone(colour, -0.2))),
    path(
      'M80 560 Q60 740 260 830 Q520 920 780 850 Q960 780 960 640 Q930 540 820 520 Q500 460 80 560Z',
      brush.ball(colour),
    ),
    path(
      'M700 640 Q900 620 930 480 Q950 380 880 300 Q800 220 800 140 Q810 30 910 30 Q980 40 990 120 Q960 160 900 150 Q890 200 950 280 Q1050 400 1010 580 Q960 760 780 800Z',
      brush.pillar(colour),
    ),
    ellipse(905, 124, 92, 86, brush.ball(tone(colour, 0.3))),
    path('M960 120 Q1040 160 1074 220 Q1080 246 1050 240 Q980 210 920 180 Q930 140 960 120Z', brush.slab('#e88a2c')),
    path('M950 96 Q990 110 1000 140 Q970 160 920 176 Q900 140 950 96Z', '#22211f'),
    circle(922, 118, 15, '#1a1715'),
    circle(918, 112, 5, '#ffffff'),
    path(
      'M210 500 Q90 380 60 220 Q150 260 210 300 Q200 230 230 170 Q330 230 380 310 Q400 260 440 230 Q560 330 700 520 Q740 640 640 700 Q430 760 270 660 Q220 600 210 500Z',
      brush.slab(tone(colour, 0.3)),
      `stroke="${tone(colour, -0.24)}" stroke-width="6"`,
    ),
    stroke(
      'M230 500 Q150 380 90 260 M300 520 Q250 360 240 220 M380 540 Q370 420 440 280 M460 570 Q480 460 500 330 M540 600 Q570 500 570 400 M250 560 Q420 540 640 620 M280 620 Q440 620 600 680',
      '#b9c2d0',
      9,
      'opacity=".75"',
    ),
    path(
      'M80 570 Q60 740 260 830 Q520 920 780 850 Q900 800 950 690 Q820 790 560 800 Q240 790 80 570Z',
      '#6f86a8',
      'opacity=".3"',
    ),
    ellipse(380, 380, 160, 90, brush.spot('#ffffff', 0.8), 'transform="rotate(30 380 380)"'),
  ],
);

/** Birds of the yard and the pond. */
export const POULTRY: readonly OwnSubject[] = [rooster, hen, chick, swan];
