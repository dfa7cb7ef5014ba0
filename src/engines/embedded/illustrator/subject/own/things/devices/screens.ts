import { type Brush, type Svg, tone } from '../../brush.ts';
import { lettering } from '../../lettering.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubject } from '../../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, round, stroke } from '../../shapes.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

/** A lit screen: hills under an evening sky, or a text on deep blue. */
function screen(brush: Brush, [x, y, width, height]: Box, text: string | undefined): Svg {
  const hill = (low: number, swell: number): string =>
    `M${x} ${y + height * low} C${x + width * 0.3} ${y + height * (low - swell)} ${x + width * 0.55} ${y + height * (low + swell)} ${x + width} ${y + height * (low - swell * 0.7)} V${y + height} H${x}Z`;
  const glare = path(
    `M${x} ${y} H${x + width * 0.52} L${x + width * 0.2} ${y + height} H${x}Z`,
    '#ffffff',
    'opacity=".07"',
  );
  if (text) {
    return [
      rect(x, y, width, height, brush.slab('#1f4f9c')),
      glare,
      lettering(
        text,
        { cx: x + width / 2, cy: y + height / 2, width: width * 0.86, height: height * 0.7 },
        { fill: '#ffffff' },
      ),
    ];
  }
  return [
    rect(
      x,
      y,
      width,
      height,
      brush.stops('down', [
        [0, '#2b5fb8'],
        [0.45, '#6fa6e0'],
        [0.72, '#f6c9a0'],
        [1, '#f2a679'],
      ]),
    ),
    circle(x + width * 0.68, y + height * 0.52, height * 0.3, brush.spot('#fff1cf', 0.9)),
    circle(x + width * 0.68, y + height * 0.52, height * 0.075, '#fff6de'),
    path(hill(0.64, 0.14), brush.wall('#7a6fae')),
    path(hill(0.76, -0.1), brush.wall('#4f5596')),
    path(hill(0.88, 0.08), brush.wall('#2f3a72')),
    glare,
  ];
}

/** Keys of a keyboard seen from before it, between an upper and a lower edge that widens. */
function keys(
  hex: string,
  upper: readonly [left: number, y: number],
  lower: readonly [left: number, y: number],
  axisX: number,
): Svg {
  const rows = 5;
  const edge = (share: number) => ({
    left: upper[0] + (lower[0] - upper[0]) * share,
    y: upper[1] + (lower[1] - upper[1]) * share,
  });
  return repeat(rows, (row) => {
    const [back, front] = [edge((row + 0.12) / rows), edge((row + 0.9) / rows)];
    const isSpace = row === rows - 1;
    return repeat(14, (i) => {
      if (isSpace && i > 4 && i < 9) return [];
      const across = ({ left }: { left: number }, column: number): number =>
        round(left + ((axisX - left) * 2 * column) / 14);
      const last = isSpace && i === 4 ? 9 : i + 1;
      const d = `M${across(back, i + 0.08)} ${round(back.y)} L${across(back, last - 0.08)} ${round(back.y)} L${across(front, last - 0.08)} ${round(front.y)} L${across(front, i + 0.08)} ${round(front.y)}Z`;
      const lip = `M${across(front, i + 0.1)} ${round(front.y - 3)} L${across(front, last - 0.1)} ${round(front.y - 3)}`;
      return [
        path(d, hex),
        stroke(lip, tone(hex, -0.5), 4),
        stroke(
          `M${across(back, i + 0.14)} ${round(back.y + 3)} L${across(back, last - 0.14)} ${round(back.y + 3)}`,
          tone(hex, 0.22),
          3,
        ),
      ];
    });
  });
}

const laptop = ownSubject(
  {
    concept: 'laptop',
    names: ['open laptop', 'portable computer'],
    kind: 'machine',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1000,
    height: 880,
  },
  (brush, { colour = '#b4bac4', lettering: text }) => [
    rect(96, 6, 808, 592, brush.slab(tone(colour, 0.1)), 30),
    rect(104, 14, 792, 584, '#14161b', 24),
    screen(brush, [130, 42, 740, 508], text),
    circle(500, 28, 6, '#3d4654'),
    path('M180 590 H820 L826 616 H174Z', brush.tube('#3a3e47')),
    path(
      'M118 608 H882 Q896 608 902 622 L990 826 H10 L98 622 Q104 608 118 608Z',
      brush.stops('down', [
        [0, tone(colour, -0.34)],
        [0.2, tone(colour, -0.06)],
        [1, tone(colour, 0.22)],
      ]),
    ),
    path('M164 630 H836 L872 744 H128Z', '#22252c'),
    keys('#343943', [172, 630], [138, 744], 500),
    path('M372 760 H628 L646 816 H354Z', tone(colour, -0.12)),
    stroke('M372 760 H628 L646 816 H354Z', tone(colour, -0.36), 3),
    stroke('M356 814 H644', tone(colour, 0.5), 4),
    path('M10 826 H990 Q1000 872 950 878 H50 Q0 872 10 826Z', brush.tube(tone(colour, -0.08))),
    stroke('M16 829 H984', tone(colour, 0.6), 5),
    path('M430 828 H570 Q566 848 548 848 H452 Q434 848 430 828Z', tone(colour, -0.4)),
  ],
);

const desktopComputer = ownSubject(
  {
    concept: 'desktop-computer',
    names: ['desktop', 'home computer', 'all in one computer'],
    kind: 'machine',
    heightMetres: 0.48,
    footing: 'stands',
    width: 1200,
    height: 1060,
  },
  (brush, { colour = '#c3c8d0', lettering: text }) => [
    path('M500 740 L470 900 H730 L700 740Z', brush.pillar(tone(colour, -0.1))),
    path('M506 740 H694 L700 770 H500Z', '#000000', 'opacity=".35"'),
    path('M380 912 L452 872 H748 L820 912Z', brush.slab(tone(colour, 0.2))),
    rect(380, 910, 440, 16, brush.tube(tone(colour, -0.2)), 6),
    rect(58, 6, 1084, 740, brush.slab(tone(colour, 0.06)), 34),
    path('M68 646 H1132 V712 Q1132 738 1106 738 H94 Q68 738 68 712Z', brush.wall(tone(colour, 0.1))),
    path('M66 646 V40 Q66 14 92 14 H1108 Q1134 14 1134 40 V646Z', '#14161b'),
    screen(brush, [98, 46, 1004, 572], text),
    circle(600, 30, 6, '#3d4654'),
    circle(600, 692, 16, brush.ball(tone(colour, -0.3))),
    path('M170 950 H880 L926 1038 H124Z', brush.wall(tone(colour, 0.14))),
    path('M124 1038 H926 L922 1056 H128Z', tone(colour, -0.4)),
    keys('#f3f4f6', [184, 954], [142, 1036], 525),
    ellipse(1046, 1010, 64, 46, tone(colour, -0.45)),
    ellipse(1044, 1000, 64, 46, brush.ball('#f0f1f4')),
    stroke('M1044 956 V986', tone(colour, -0.3), 5),
  ],
);

const television = ownSubject(
  {
    concept: 'television',
    names: ['retro television', 'retro tv', 'vintage tv', 'old tv', 'vintage television', 'old television'],
    kind: 'machine',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1100,
    height: 1180,
  },
  (brush, { colour = '#93582f', lettering: text }) => {
    const glass =
      'M112 330 Q110 292 150 286 Q430 262 712 286 Q752 292 752 330 Q768 540 752 752 Q750 790 712 796 Q430 820 150 796 Q112 790 110 752 Q96 540 112 330Z';
    return [
      stroke('M520 190 L330 16 M580 190 L800 10', '#8d949d', 11),
      stroke('M516 186 L328 14 M576 186 L797 8', '#eef0f3', 4),
      circle(330, 18, 13, brush.ball('#c9ced6')),
      circle(800, 13, 13, brush.ball('#c9ced6')),
      path('M440 206 Q450 150 550 150 Q650 150 660 206Z', brush.ball('#2a2c32')),
      both(
        550,
        path('M150 880 L96 1174 H134 L236 880Z', brush.pillar(tone(colour, -0.36))),
        path('M100 1150 L96 1176 H134 L142 1150Z', brush.metal('#d3b870')),
      ),
      rect(20, 196, 1060, 708, brush.slab(colour), 70),
      brush.clip('M90 196 H1010 Q1080 196 1080 266 V834 Q1080 904 1010 904 H90 Q20 904 20 834 V266 Q20 196 90 196Z', [
        repeat(9, (i) =>
          stroke(
            `M0 ${214 + i * 86} C300 ${190 + i * 88} 640 ${244 + i * 82} 1100 ${206 + i * 86}`,
            tone(colour, i % 2 ? 0.2 : -0.4),
            i % 3 ? 5 : 9,
            'opacity=".32"',
          ),
        ),
        path('M20 820 Q550 880 1080 820 V904 H20Z', '#000000', 'opacity=".2"'),
        stroke('M60 212 H1040', '#ffffff', 9, 'opacity=".35"'),
      ]),
      rect(62, 240, 742, 604, brush.slab('#d9c8a4'), 80),
      rect(78, 256, 710, 572, brush.slab('#3a2f28'), 70),
      path(glass, '#0e1318'),
      brush.clip(glass, [
        screen(brush, [96, 264, 672, 556], text),
        repeat(46, (i) => rect(96, 264 + i * 12, 672, 3, '#0b1a33', 0, 'opacity=".13"')),
        ellipse(
          432,
          540,
          470,
          400,
          brush.stops('diagonal', [
            [0, '#ffffff', 0.24],
            [0.4, '#ffffff', 0],
            [1, '#05080f', 0.4],
          ]),
        ),
        ellipse(262, 372, 130, 60, brush.spot('#ffffff', 0.6), 'transform="rotate(-24 262 372)"'),
      ]),
      rect(830, 252, 214, 580, brush.slab('#2c2622'), 26),
      [340, 500].map((y) => [
        circle(937, y, 62, brush.metal('#d3b870')),
        circle(937, y, 48, brush.ball('#2f2a28')),
        at(937, y, 1, y === 340 ? 30 : -50, rect(-7, -44, 14, 50, '#e9dcb8', 5)),
      ]),
      repeat(8, (i) => rect(862, 600 + i * 24, 150, 11, '#0f0d0c', 5)),
      circle(880, 806, 9, '#ff6a4d'),
    ];
  },
);

/** Computers and a television set, their screens on. */
export const SCREENS: readonly OwnSubject[] = [laptop, desktopComputer, television];
