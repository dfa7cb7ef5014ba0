import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** Three rows of feather edges inside a wing. */
const edges = (x: number, y: number, hex: string): Svg =>
  repeat(5, (row) =>
    repeat(4, (i) => stroke(`M${x + i * 50 - (row % 2) * 24} ${y + row * 42} q24 36 50 0`, hex, 8, 'opacity=".55"')),
  );

function birdEye(x: number, y: number, radius: number, iris: string): Svg {
  return [
    circle(x, y, radius, iris),
    circle(x + radius * 0.08, y, radius * 0.66, '#14100e'),
    circle(x - radius * 0.2, y - radius * 0.3, radius * 0.26, '#ffffff'),
    circle(x + radius * 0.3, y + radius * 0.3, radius * 0.12, '#ffffff', 'opacity=".7"'),
  ];
}

const parrot = ownSubject(
  {
    concept: 'parrot',
    names: ['macaw', 'scarlet macaw', 'talking parrot'],
    kind: 'bird',
    heightMetres: 0.4,
    footing: 'stands',
    width: 780,
    height: 1020,
    anchors: { top: { x: 460, y: 10 }, crown: { x: 460, y: 40 }, eyes: { x: 530, y: 180 }, hand: { x: 660, y: 320 } },
  },
  (brush, { colour }) => {
    const red = colour ?? '#d3302b';
    const gold = colour ? tone(colour, 0.35) : '#f2b92c';
    const blue = colour ? tone(colour, -0.35) : '#2a62b8';
    const wing = 'M250 400 Q380 340 440 480 Q450 660 340 790 Q250 890 110 950 Q130 840 144 700 Q150 500 250 400Z';
    const body = 'M330 210 Q220 380 230 600 Q250 800 390 880 Q520 900 590 760 Q650 600 620 440 Q600 340 600 240Z';
    const plume = (d: string, hex: string): Svg =>
      path(d, brush.slab(hex), `stroke="${tone(hex, -0.5)}" stroke-width="5"`);
    const foot = (x: number, shade: number): Svg =>
      stroke(
        `M${x} 850 V980 M${x} 980 L${x + 74} 1000 M${x} 980 L${x + 34} 1006 M${x} 980 L${x - 50} 1002`,
        tone('#6d6660', shade),
        26,
      );
    return [
      plume('M220 740 Q90 820 6 960 Q130 950 300 860Z', blue),
      plume('M260 770 Q120 880 60 1012 Q200 980 350 870Z', red),
      plume('M300 800 Q200 900 160 1014 Q290 960 400 860Z', tone(red, -0.2)),
      foot(400, -0.2),
      foot(490, 0.1),
      path(body, brush.ball(red)),
      brush.clip(
        body,
        repeat(54, (i) =>
          stroke(
            `M${round(440 + ((i * 0.7549) % 1) * 160)} ${round(380 + ((i * 0.5698) % 1) * 440)} q-4 22 -26 20`,
            tone(red, i % 2 ? 0.34 : -0.34),
            8,
            'opacity=".45"',
          ),
        ),
      ),
      path(wing, brush.slab(red), `stroke="${tone(red, -0.55)}" stroke-width="6"`),
      brush.clip(wing, [
        path('M100 560 Q280 640 460 540 V720 Q280 800 100 720Z', brush.wall(gold)),
        path('M100 700 Q280 780 460 690 V1080 H100Z', brush.slab(blue)),
        edges(210, 420, tone(red, -0.45)),
        edges(170, 610, tone(gold, -0.4)),
        stroke(
          'M190 740 Q170 850 140 920 M240 750 Q220 840 180 896 M290 750 Q270 810 230 860 M340 730 Q320 780 280 820',
          tone(blue, 0.5),
          8,
          'opacity=".6"',
        ),
        path('M420 460 Q440 680 330 850 L460 760 V440Z', '#200408', 'opacity=".25"'),
      ]),
      path(
        'M310 260 Q300 60 460 30 Q610 30 640 180 Q650 300 590 370 Q500 430 400 400 Q310 360 310 260Z',
        brush.ball(tone(red, 0.04)),
      ),
      path('M500 120 Q590 110 622 190 Q626 270 560 300 Q480 300 460 220 Q460 140 500 120Z', brush.ball('#f8f1e6')),
      stroke('M486 240 q40 14 90 6 M492 266 q40 14 76 4 M506 288 q24 8 44 2', tone(red, -0.1), 6, 'opacity=".7"'),
      path(
        'M596 130 Q730 120 752 260 Q760 350 706 410 Q700 340 660 300 Q610 290 586 240 Q580 170 596 130Z',
        brush.slab('#f1e4c8'),
      ),
      path('M600 262 Q660 290 664 350 Q650 400 600 380 Q570 330 574 270Z', brush.slab('#3a3432')),
      path('M706 410 Q752 350 750 260 Q748 240 740 216 Q726 320 706 410Z', '#3a3432', 'opacity=".75"'),
      stroke('M620 150 Q700 160 722 250', '#ffffff', 10, 'opacity=".7"'),
      birdEye(536, 186, 33, '#f0c64a'),
      ellipse(410, 110, 70, 40, brush.spot('#ffffff', 0.55), 'transform="rotate(-34 410 110)"'),
    ];
  },
);

/** One feather of a fanned tail, pointing up from the origin. */
function fanFeather(brush: Brush, length: number, hex: string): string {
  return [
    path(
      `M-26 0 Q-70 ${-length * 0.7} -60 ${-length * 0.9} Q0 ${-length * 1.1} 60 ${-length * 0.9} Q70 ${-length * 0.7} 26 0Z`,
      brush.pillar(hex),
      `stroke="${tone(hex, -0.5)}" stroke-width="5"`,
    ),
    path(
      `M-63 ${-length * 0.82} Q0 ${-length * 0.98} 63 ${-length * 0.82} L61 ${-length * 0.9} Q0 ${-length * 1.1} -61 ${-length * 0.9}Z`,
      '#efd9ae',
    ),
    path(
      `M-66 ${-length * 0.72} Q0 ${-length * 0.88} 66 ${-length * 0.72} L64 ${-length * 0.8} Q0 ${-length * 0.96} -64 ${-length * 0.8}Z`,
      '#2c211c',
      'opacity=".8"',
    ),
    stroke(`M0 -40 V${-length * 0.86}`, tone(hex, 0.4), 6, 'opacity=".6"'),
  ].join('');
}

const turkey = ownSubject(
  {
    concept: 'turkey',
    names: ['turkey bird', 'wild turkey', 'gobbler'],
    kind: 'bird',
    heightMetres: 0.8,
    footing: 'stands',
    width: 1100,
    height: 1080,
    anchors: { top: { x: 640, y: 230 }, crown: { x: 640, y: 260 }, eyes: { x: 690, y: 330 }, hand: { x: 800, y: 400 } },
  },
  (brush, { colour = '#6f4228' }) => {
    const skin = '#8fb0cc';
    const wattle = '#c9302b';
    const fan = (count: number, length: number, hex: string): Svg =>
      repeat(count, (i) => {
        const degrees = -96 + (i / (count - 1)) * 192;
        return `<g transform="translate(520 600) rotate(${round(degrees)})">${fanFeather(brush, length, tone(hex, i % 2 ? 0.06 : -0.1))}</g>`;
      });
    const leg = (x: number, shade: number): Svg =>
      stroke(
        `M${x} 930 V1040 M${x} 1040 L${x + 80} 1062 M${x} 1040 L${x + 30} 1066 M${x} 1040 L${x - 60} 1062`,
        tone('#d98a5a', shade),
        28,
      );
    const body = 'M520 470 Q760 470 800 700 Q810 900 640 970 Q520 1010 400 970 Q230 900 250 690 Q290 480 520 470Z';
    const wing = 'M270 600 Q400 560 460 680 Q470 830 380 900 Q270 930 220 860 Q210 700 270 600Z';
    return [
      fan(15, 520, colour),
      fan(11, 360, tone(colour, 0.1)),
      leg(440, -0.2),
      leg(600, 0),
      path(body, brush.ball(tone(colour, -0.16))),
      brush.clip(body, [
        repeat(6, (row) =>
          repeat(9, (i) =>
            path(
              `M${270 + i * 64 - (row % 2) * 32} ${900 - row * 70} q0 60 32 70 q32 -10 32 -70Z`,
              tone(colour, row % 2 ? 0 : -0.2),
              `stroke="${tone(colour, 0.45)}" stroke-width="6" stroke-opacity=".5"`,
            ),
          ),
        ),
        path(
          body,
          brush.stops('diagonal', [
            [0, '#ffdca0', 0.4],
            [0.5, '#ffffff', 0],
            [1, '#1a0a04', 0.6],
          ]),
        ),
      ]),
      path(wing, brush.slab(tone(colour, 0.06)), `stroke="${tone(colour, -0.6)}" stroke-width="6"`),
      brush.clip(wing, [
        edges(250, 640, tone(colour, 0.5)),
        stroke('M240 800 Q300 880 380 890 M260 770 Q330 850 410 850', '#efd9ae', 13, 'opacity=".8"'),
      ]),
      path(
        'M540 560 Q600 480 580 380 Q560 250 660 240 Q750 250 750 340 Q740 400 700 430 Q690 520 760 600 Q660 700 540 560Z',
        brush.ball(skin),
      ),
      repeat(14, (i) =>
        circle(
          round(590 + ((i * 0.7549) % 1) * 120),
          round(470 + ((i * 0.5698) % 1) * 140),
          17 + (i % 3) * 6,
          brush.ball(wattle),
        ),
      ),
      path('M736 316 Q800 330 826 376 Q780 390 724 380Z', brush.slab('#e6b254')),
      path('M716 300 Q780 300 770 400 Q770 470 750 500 Q724 490 730 430 Q740 360 706 340Z', brush.ball(wattle)),
      path('M680 410 Q740 430 726 520 Q716 580 690 580 Q660 540 666 470Z', brush.ball(wattle)),
      birdEye(686, 326, 29, '#f4ead2'),
      ellipse(640, 276, 40, 20, brush.spot('#ffffff', 0.6), 'transform="rotate(-20 640 276)"'),
    ];
  },
);

/** Birds of bright or fanned feathers. */
export const SHOWY_BIRDS: readonly OwnSubject[] = [parrot, turkey];
