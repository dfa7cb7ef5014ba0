import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

interface WaterfowlLook {
  readonly head: string;
  readonly breast: string;
  readonly back: string;
  readonly wing: string;
  readonly rump: string;
  readonly bill: string;
  /** Ring round the neck. */
  readonly ring: string;
  /** Bright patch of the wing, and its edges. */
  readonly patch: string;
  readonly patchEdge: string;
}

const BODY =
  'M40 500 Q10 470 30 440 Q90 470 170 470 Q330 400 500 430 Q620 440 680 380 L880 400 Q910 560 800 660 Q660 740 420 730 Q140 720 40 500Z';

/** Body, folded wing and tail of a duck or goose on water. */
function floatingBody(brush: Brush, look: WaterfowlLook): Svg {
  const wing = 'M210 490 Q330 400 520 440 Q660 490 650 570 Q560 660 390 650 Q230 640 110 540 Q170 530 210 490Z';
  return [
    path('M150 480 Q60 450 10 370 Q0 420 30 460 Q0 470 4 500 Q60 540 160 540Z', brush.slab(look.rump)),
    path(BODY, brush.ball(look.back)),
    brush.clip(BODY, [
      path('M600 360 Q560 560 640 740 H940 V340Z', brush.ball(look.breast)),
      path('M0 420 Q120 500 160 700 L0 740Z', look.rump, 'opacity=".8"'),
      repeat(46, (i) =>
        stroke(
          `M${round(600 + ((i * 0.7549) % 1) * 260)} ${round(460 + ((i * 0.5698) % 1) * 240)} q-14 14 -30 2`,
          tone(look.breast, i % 2 ? 0.36 : -0.36),
          7,
          'opacity=".5"',
        ),
      ),
      path(
        'M0 560 Q420 760 920 560 V760 H0Z',
        brush.stops('down', [
          [0, '#14202e', 0],
          [1, '#14202e', 0.5],
        ]),
      ),
    ]),
    path(wing, brush.slab(look.wing), `stroke="${tone(look.wing, -0.5)}" stroke-width="5" stroke-opacity=".6"`),
    brush.clip(wing, [
      repeat(3, (row) =>
        repeat(6, (i) =>
          stroke(
            `M${250 + i * 74 - row * 40} ${470 + row * 52} q-10 42 -58 36`,
            tone(look.wing, row % 2 ? -0.4 : 0.45),
            8,
            'opacity=".6"',
          ),
        ),
      ),
      path('M110 540 Q230 640 390 650 Q480 654 540 626 Q400 620 240 540Z', brush.slab(tone(look.wing, -0.35))),
    ]),
    ellipse(420, 474, 150, 32, brush.spot('#ffffff', 0.45)),
  ];
}

function billAndEye(brush: Brush, x: number, y: number, bill: string): Svg {
  return [
    path(
      `M${x + 70} ${y - 30} Q${x + 150} ${y - 20} ${x + 226} ${y + 24} Q${x + 250} ${y + 44} ${x + 226} ${y + 58} Q${x + 130} ${y + 66} ${x + 64} ${y + 50}Z`,
      brush.slab(bill),
    ),
    stroke(`M${x + 72} ${y + 30} Q${x + 150} ${y + 34} ${x + 228} ${y + 40}`, tone(bill, -0.45), 7),
    ellipse(x + 118, y, 13, 6, tone(bill, -0.5), `transform="rotate(20 ${x + 118} ${y})"`),
    circle(x + 26, y - 22, 29, '#f8f3e6', 'opacity=".25"'),
    circle(x + 26, y - 22, 25, '#17120f'),
    circle(x + 17, y - 32, 9, '#ffffff'),
    circle(x + 34, y - 12, 4, '#ffffff', 'opacity=".7"'),
  ];
}

const duck = ownSubject(
  {
    concept: 'duck',
    names: ['mallard', 'wild duck', 'drake'],
    kind: 'bird',
    heightMetres: 0.4,
    footing: 'floats',
    width: 1040,
    height: 740,
    anchors: {
      seat: { x: 400, y: 430 },
      top: { x: 770, y: 60 },
      crown: { x: 770, y: 90 },
      eyes: { x: 800, y: 190 },
      hand: { x: 1010, y: 250 },
    },
  },
  (brush, { colour }) => {
    const look: WaterfowlLook = colour
      ? {
          head: colour,
          breast: colour,
          back: colour,
          wing: tone(colour, -0.12),
          rump: tone(colour, -0.2),
          bill: '#eda02c',
          ring: colour,
          patch: tone(colour, -0.3),
          patchEdge: tone(colour, 0.5),
        }
      : {
          head: '#1f6b46',
          breast: '#7a4a30',
          back: '#b3a797',
          wing: '#9a8a78',
          rump: '#35302f',
          bill: '#e6b032',
          ring: '#f4f1e8',
          patch: '#3a5fb0',
          patchEdge: '#f4f1e8',
        };
    return [
      floatingBody(brush, look),
      path('M420 644 Q500 650 560 610 L610 572 Q560 556 470 590Z', look.patch),
      stroke('M400 640 Q500 610 610 566 M430 656 Q520 650 580 606', look.patchEdge, 9),
      stroke('M40 446 Q20 380 66 366 Q104 370 92 400', look.rump, 15),
      path(
        'M650 420 Q700 340 670 240 Q650 80 780 74 Q890 80 904 190 Q900 270 870 320 Q862 380 880 420 Q780 470 650 420Z',
        brush.ball(look.head),
      ),
      path('M690 200 Q690 110 780 96 Q730 140 740 220 Q740 300 710 340Z', tone(look.head, 0.5), 'opacity=".35"'),
      path('M672 376 Q770 416 868 372 Q876 404 892 428 Q780 486 640 430 Q664 406 672 376Z', brush.tube(look.ring)),
      billAndEye(brush, 786, 206, look.bill),
    ];
  },
);

const goose = ownSubject(
  {
    concept: 'goose',
    names: ['white goose', 'farm goose', 'domestic goose'],
    kind: 'bird',
    heightMetres: 0.72,
    footing: 'stands',
    width: 1000,
    height: 1140,
    anchors: {
      seat: { x: 400, y: 590 },
      top: { x: 790, y: 20 },
      crown: { x: 780, y: 50 },
      eyes: { x: 800, y: 128 },
      hand: { x: 990, y: 200 },
    },
  },
  (brush, { colour = '#f1eee6' }) => {
    const orange = '#ea8f30';
    const leg = (x: number, shade: number): Svg => [
      stroke(`M${x} 840 L${x + 10} 1090`, tone(orange, shade), 40),
      path(
        `M${x - 16} 1076 Q${x + 30} 1060 ${x + 130} 1110 Q${x + 140} 1136 ${x + 100} 1130 Q${x + 70} 1140 ${x + 50} 1130 Q${x + 10} 1140 ${x - 30} 1128 Q${x - 40} 1100 ${x - 16} 1076Z`,
        brush.slab(tone(orange, shade)),
      ),
      stroke(`M${x + 14} 1086 L${x + 110} 1120 M${x + 10} 1086 L${x + 46} 1126`, tone(orange, shade - 0.35), 6),
    ];
    const wing = 'M190 640 Q330 540 530 600 Q660 660 640 740 Q540 830 370 810 Q210 790 60 680 Q140 680 190 640Z';
    return [
      path('M160 640 Q70 600 6 520 Q0 600 60 680 Q110 720 180 730Z', brush.slab(tone(colour, -0.2))),
      leg(400, -0.22),
      leg(510, 0),
      path(
        'M60 660 Q140 640 230 600 Q420 540 600 570 Q690 560 700 440 Q690 330 680 230 Q670 60 780 46 Q880 50 886 150 Q870 220 840 270 Q820 380 850 500 Q880 680 780 800 Q640 930 440 920 Q160 880 60 660Z',
        brush.ball(colour),
      ),
      stroke('M720 300 Q740 420 730 540 M770 320 Q780 440 780 560', tone(colour, -0.22), 9, 'opacity=".6"'),
      repeat(30, (i) =>
        stroke(
          `M${round(640 + ((i * 0.7549) % 1) * 170)} ${round(600 + ((i * 0.5698) % 1) * 220)} q-16 18 -34 6`,
          i % 2 ? tone(colour, -0.24) : '#ffffff',
          8,
          'opacity=".6"',
        ),
      ),
      path('M90 720 Q240 900 460 916 Q700 920 810 760 Q720 860 500 860 Q240 850 90 720Z', '#5f7494', 'opacity=".32"'),
      path(wing, brush.slab(tone(colour, 0.2)), `stroke="${tone(colour, -0.3)}" stroke-width="6"`),
      brush.clip(wing, [
        repeat(3, (row) =>
          repeat(6, (i) =>
            stroke(
              `M${240 + i * 76 - row * 44} ${630 + row * 52} q-10 44 -62 38`,
              tone(colour, -0.3),
              8,
              'opacity=".7"',
            ),
          ),
        ),
        path('M60 680 Q210 790 370 810 Q470 816 540 786 Q380 780 200 690Z', brush.slab(tone(colour, -0.18))),
      ]),
      path('M850 96 Q930 110 988 176 Q1002 206 970 212 Q900 206 836 190Z', brush.slab(orange)),
      stroke('M850 160 Q910 176 980 190', tone(orange, -0.45), 7),
      ellipse(900, 138, 12, 6, tone(orange, -0.5), 'transform="rotate(30 900 138)"'),
      circle(806, 126, 30, tone(orange, 0.2)),
      circle(808, 126, 23, '#17120f'),
      circle(799, 117, 8, '#ffffff'),
      circle(815, 135, 4, '#ffffff', 'opacity=".7"'),
    ];
  },
);

/** Ducks and geese. */
export const WATERFOWL: readonly OwnSubject[] = [duck, goose];
