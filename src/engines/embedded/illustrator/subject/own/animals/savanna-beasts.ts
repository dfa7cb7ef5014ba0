import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** Over which share of its height a near leg comes out of the body. */
const EMERGES = [0.02, 0.3] as const;

interface LongLeg {
  readonly x: number;
  readonly top: number;
  readonly ground: number;
  /** Width at the thigh. */
  readonly thick: number;
  readonly hex: string;
  readonly hoof: string;
  /** Whether it is before the body and grows out of it. */
  readonly isNear: boolean;
}

/** A slender leg with a knee, down to its hoof or pad. */
function longLeg(brush: Brush, { x, top, ground, thick, hex, hoof, isNear }: LongLeg): Svg {
  const knee = top + (ground - top) * 0.56;
  const thin = thick * 0.26;
  const shank = [
    path(
      `M${x - thick / 2} ${top} Q${x - thick * 0.46} ${knee - 90} ${x - thin} ${knee - 20} Q${x - thin * 1.3} ${knee} ${x - thin} ${knee + 30} L${x - thin * 0.8} ${ground - 50} L${x - thin * 1.3} ${ground - 8} H${x + thin * 1.5} L${x + thin * 0.9} ${ground - 50} L${x + thin} ${knee + 30} Q${x + thin * 1.5} ${knee} ${x + thin} ${knee - 24} Q${x + thick * 0.5} ${knee - 100} ${x + thick / 2} ${top}Z`,
      brush.pillar(hex),
    ),
    path(
      `M${x - thin * 1.05} ${ground - 40} H${x + thin * 1.1} Q${x + thin * 2} ${ground - 20} ${x + thin * 1.9} ${ground} H${x - thin * 1.5} Q${x - thin * 1.5} ${ground - 20} ${x - thin * 1.05} ${ground - 40}Z`,
      brush.slab(hoof),
    ),
  ];
  return isNear ? brush.mask('down', EMERGES, shank) : shank;
}

function eye(x: number, y: number, radius: number): Svg {
  return [
    ellipse(x, y, radius * 1.1, radius, '#1d1511'),
    circle(x - radius * 0.3, y - radius * 0.36, radius * 0.34, '#ffffff'),
    circle(x + radius * 0.36, y + radius * 0.36, radius * 0.16, '#ffffff', 'opacity=".7"'),
    stroke(
      `M${x - radius * 1.3} ${y - radius * 0.3} Q${x} ${y - radius * 1.6} ${x + radius * 1.4} ${y - radius * 0.5} l${radius * 0.7} ${-radius * 0.5} M${x + radius * 0.7} ${y - radius * 1.05} l${radius * 0.5} ${-radius * 0.8}`,
      '#2a1c14',
      radius * 0.3,
    ),
  ];
}

const camel = ownSubject(
  {
    concept: 'camel',
    names: ['dromedary', 'desert camel'],
    kind: 'animal',
    heightMetres: 2,
    footing: 'stands',
    width: 1100,
    height: 1060,
    anchors: {
      seat: { x: 430, y: 150 },
      top: { x: 900, y: 40 },
      crown: { x: 880, y: 70 },
      eyes: { x: 932, y: 140 },
      hand: { x: 1060, y: 220 },
    },
  },
  (brush, { colour = '#c99a5c' }) => {
    const dark = tone(colour, -0.34);
    const hoof = tone(colour, -0.5);
    const leg = (x: number, isNear: boolean, thick = 150): Svg =>
      longLeg(brush, { x, top: 500, ground: 1056, thick, hex: isNear ? colour : dark, hoof, isNear });
    const body =
      'M130 500 Q120 420 200 380 Q270 350 310 250 Q370 130 440 136 Q510 150 540 260 Q580 370 680 390 Q760 400 790 470 Q820 600 740 660 Q640 730 500 700 Q340 700 230 670 Q140 620 130 500Z';
    const neck =
      'M640 420 Q740 460 780 380 Q810 300 800 200 Q800 110 880 100 L950 190 Q950 320 930 420 Q890 600 760 680 Q650 690 620 560Z';
    const curls = (count: number, x: number, y: number, w: number, h: number): Svg =>
      repeat(count, (i) =>
        stroke(
          `M${round(x + ((i * 0.7549) % 1) * w)} ${round(y + ((i * 0.5698) % 1) * h)} q8 18 26 20`,
          tone(colour, i % 2 ? 0.36 : -0.4),
          7,
          'opacity=".4"',
        ),
      );
    return [
      stroke('M150 470 Q80 520 90 680', dark, 24),
      path('M90 640 Q40 740 76 790 Q130 760 116 640Z', brush.slab(tone(colour, -0.55))),
      leg(330, false),
      leg(640, false, 130),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        path(
          'M300 300 Q370 100 440 130 Q520 150 560 300 Q500 260 470 320 Q440 270 400 320 Q360 270 300 330Z',
          tone(colour, -0.36),
          'opacity=".5"',
        ),
        path(
          'M100 560 Q400 680 800 560 V760 H100Z',
          brush.stops('down', [
            [0, tone(colour, -0.5), 0],
            [1, tone(colour, -0.6), 0.7],
          ]),
        ),
        ellipse(390, 230, 60, 100, brush.spot('#fff3d0', 0.55), 'transform="rotate(24 390 230)"'),
        curls(44, 180, 260, 560, 400),
        stroke('M640 430 Q560 520 600 660', tone(colour, -0.4), 12, 'opacity=".5"'),
        stroke('M300 470 Q370 560 320 690', tone(colour, -0.4), 12, 'opacity=".5"'),
      ]),
      leg(230, true, 180),
      path(neck, brush.pillar(tone(colour, 0.04))),
      leg(716, true, 160),
      repeat(13, (i) => {
        const y = 650 - i * 27;
        const x = y > 420 ? 930 - ((y - 420) / 250) ** 2 * 150 : 930 + (420 - y) * 0.12;
        return stroke(
          `M${round(x - 16)} ${y - 20} q16 26 ${i % 2 ? 2 : 18} 54`,
          tone(colour, i % 2 ? -0.42 : -0.28),
          15,
        );
      }),
      path('M850 110 Q800 50 776 70 Q770 130 840 156Z', brush.slab(dark)),
      path('M840 110 Q806 76 790 86 Q800 120 836 136Z', '#d9a58a'),
      path(
        'M806 170 Q810 60 900 56 Q960 60 990 110 Q1080 150 1096 214 Q1100 270 1050 282 Q1000 290 960 268 Q900 290 850 262 Q806 230 806 170Z',
        brush.ball(tone(colour, 0.1)),
      ),
      path(
        'M1000 160 Q1090 170 1096 222 Q1090 282 1040 282 Q990 280 980 230 Q980 190 1000 160Z',
        brush.spot(tone(colour, 0.6), 0.9),
      ),
      stroke('M1094 230 Q1050 250 990 236 Q974 230 966 214', tone(colour, -0.6), 9),
      stroke('M1060 176 q20 2 22 16', tone(colour, -0.65), 11),
      eye(928, 142, 27),
      repeat(9, (i) =>
        stroke(
          `M${830 + i * 14} ${72 - Math.abs(i - 4) * -5} q-4 -30 ${i % 2 ? 10 : -12} -36`,
          tone(colour, -0.45),
          14,
        ),
      ),
    ];
  },
);

/** A blotch of a giraffe's coat: an uneven hexagon. */
function blotch(x: number, y: number, radius: number, seed: number): string {
  const corners = Array.from({ length: 6 }, (_, i) => {
    const a = (i / 6) * 2 * Math.PI + seed;
    const r = radius * (0.86 + (((seed * 7.3 + i) * 0.618) % 1) * 0.26);
    return `${round(x + Math.cos(a) * r)} ${round(y + Math.sin(a) * r)}`;
  });
  return `M${corners.join(' L')}Z`;
}

const giraffe = ownSubject(
  {
    concept: 'giraffe',
    names: ['african giraffe', 'tall giraffe'],
    kind: 'animal',
    heightMetres: 4.6,
    footing: 'stands',
    width: 940,
    height: 1480,
    anchors: {
      seat: { x: 380, y: 660 },
      top: { x: 740, y: 10 },
      crown: { x: 750, y: 90 },
      eyes: { x: 800, y: 160 },
      hand: { x: 920, y: 240 },
    },
  },
  (brush, { colour: asked }) => {
    const colour = asked ?? '#e6bd78';
    const patch = asked ? tone(asked, -0.45) : '#a8602c';
    const body =
      'M130 770 Q130 680 250 664 Q420 640 510 560 Q600 400 650 200 Q680 140 760 150 L780 230 Q760 420 720 590 Q720 800 640 890 Q560 950 430 910 Q300 940 210 900 Q130 850 130 770Z';
    const far = tone(colour, -0.3);
    const leg = (x: number, isNear: boolean, top: number, thick: number): Svg => [
      longLeg(brush, { x, top, ground: 1476, thick, hex: isNear ? colour : far, hoof: '#4a382c', isNear }),
      repeat(4, (i) =>
        path(
          blotch(x + (i % 2 ? 16 : -16), top + 150 + i * 66, 32 - i * 5, i + x),
          tone(patch, isNear ? 0 : -0.3),
          'opacity=".85"',
        ),
      ),
    ];
    return [
      stroke('M140 740 Q70 820 80 1000', tone(colour, -0.2), 18),
      path('M80 980 Q40 1080 70 1120 Q120 1080 100 980Z', '#4a3226'),
      leg(310, false, 790, 130),
      leg(580, false, 790, 120),
      path(
        body,
        brush.stops('right', [
          [0, tone(colour, 0.1)],
          [0.5, colour],
          [1, tone(colour, -0.1)],
        ]),
      ),
      brush.clip(body, [
        repeat(5, (row) =>
          repeat(8, (i) => path(blotch(150 + i * 82 + (row % 2) * 41, 660 + row * 72, 42, row * 1.7 + i), patch)),
        ),
        repeat(8, (row) =>
          repeat(4, (i) =>
            path(
              blotch(
                520 + (7 - row) * 19 + i * 58 + (row % 2) * 26,
                610 - (7 - row) * 54,
                32 - (7 - row) * 1.4,
                row * 2.3 + i,
              ),
              patch,
            ),
          ),
        ),
        path(
          body,
          brush.stops('diagonal', [
            [0, '#fff6d8', 0.4],
            [0.5, '#ffffff', 0],
            [1, '#2a1206', 0.5],
          ]),
        ),
        path(
          'M100 840 Q400 940 720 830 V1000 H100Z',
          brush.stops('down', [
            [0, '#3a1c0c', 0],
            [1, '#3a1c0c', 0.55],
          ]),
        ),
      ]),
      leg(220, true, 760, 170),
      leg(630, true, 740, 140),
      repeat(22, (i) =>
        stroke(
          `M${round(656 - i * 6.4 - (i > 16 ? (i - 16) * 5 : 0))} ${round(190 + i * 18)} q-30 -6 -34 14`,
          i % 2 ? '#7a4422' : '#94562c',
          15,
        ),
      ),
      path('M690 130 Q610 80 570 110 Q580 170 690 180Z', brush.slab(colour)),
      path('M676 138 Q620 106 594 120 Q606 154 676 166Z', '#e7b7a0'),
      stroke('M716 110 L700 40 M772 100 L776 30', tone(colour, -0.16), 26),
      circle(700, 34, 24, brush.ball('#4a3226')),
      circle(776, 26, 24, brush.ball('#4a3226')),
      path(
        'M660 180 Q660 90 750 84 Q820 84 850 150 Q910 190 932 240 Q944 300 880 308 Q820 306 780 270 Q700 290 660 180Z',
        brush.ball(tone(colour, 0.08)),
      ),
      path(blotch(724, 220, 32, 3), patch, 'opacity=".6"'),
      path(blotch(732, 132, 24, 5), patch, 'opacity=".6"'),
      path(
        'M870 180 Q930 220 934 256 Q936 304 880 308 Q826 300 826 250 Q840 200 870 180Z',
        brush.spot('#fbe9cc', 0.95),
      ),
      stroke('M934 270 Q890 284 838 262', '#7a5034', 8),
      stroke('M904 216 q14 4 14 16', '#6b452c', 10),
      eye(798, 164, 27),
    ];
  },
);

interface Pillar {
  readonly x: number;
  readonly top: number;
  readonly ground: number;
  readonly width: number;
  readonly hex: string;
  readonly isNear: boolean;
}

/** A heavy leg with its toenails. */
function pillarLeg(brush: Brush, { x, top, ground, width, hex, isNear }: Pillar): Svg {
  const half = width / 2;
  const column = [
    path(
      `M${x - half} ${top} Q${x - half * 0.86} ${ground - 80} ${x - half * 1.02} ${ground - 10} Q${x} ${ground + 4} ${x + half * 1.14} ${ground - 8} Q${x + half * 0.9} ${ground - 80} ${x + half} ${top}Z`,
      brush.pillar(hex),
    ),
    stroke(
      `M${x - half * 0.6} ${ground - 90} Q${x} ${ground - 76} ${x + half * 0.6} ${ground - 92} M${x - half * 0.5} ${ground - 120} Q${x} ${ground - 108} ${x + half * 0.5} ${ground - 122}`,
      tone(hex, -0.4),
      6,
      'opacity=".5"',
    ),
    repeat(3, (i) =>
      ellipse(round(x - half * 0.5 + i * half * 0.66), ground - 14, half * 0.26, 15, brush.slab('#e6dccb')),
    ),
  ];
  return isNear ? brush.mask('down', EMERGES, column) : column;
}

const rhinoceros = ownSubject(
  {
    concept: 'rhinoceros',
    names: ['rhino', 'white rhino', 'black rhino'],
    kind: 'animal',
    heightMetres: 1.65,
    footing: 'stands',
    width: 1240,
    height: 840,
    anchors: {
      seat: { x: 420, y: 150 },
      top: { x: 830, y: 100 },
      crown: { x: 860, y: 190 },
      eyes: { x: 964, y: 350 },
      hand: { x: 1160, y: 500 },
    },
  },
  (brush, { colour = '#8c8b8c' }) => {
    const far = tone(colour, -0.34);
    const crease = tone(colour, -0.46);
    const body =
      'M70 420 Q60 230 220 170 Q380 110 540 160 Q680 100 800 170 Q900 260 890 420 Q880 600 700 650 Q480 690 260 650 Q90 600 70 420Z';
    const leg = (x: number, isNear: boolean): Svg =>
      pillarLeg(brush, { x, top: 430, ground: 836, width: isNear ? 170 : 150, hex: isNear ? colour : far, isNear });
    return [
      stroke('M90 330 Q30 400 40 520', far, 20),
      path('M30 500 Q10 570 40 590 Q66 560 54 500Z', '#4a4648'),
      leg(330, false),
      leg(660, false),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        stroke(
          'M300 150 Q240 380 330 660 M640 140 Q580 360 640 660 M820 180 Q760 360 860 560',
          crease,
          15,
          'opacity=".55"',
        ),
        stroke('M318 150 Q260 380 350 660 M658 140 Q600 360 660 660', tone(colour, 0.4), 9, 'opacity=".5"'),
        ellipse(440, 210, 180, 60, brush.spot('#ffffff', 0.4)),
        repeat(60, (i) =>
          circle(
            round(110 + ((i * 0.7549) % 1) * 740),
            round(190 + ((i * 0.5698) % 1) * 430),
            6 + (i % 3) * 3,
            tone(colour, i % 2 ? 0.25 : -0.3),
            'opacity=".35"',
          ),
        ),
        path(
          'M60 540 Q440 680 900 520 V720 H60Z',
          brush.stops('down', [
            [0, '#1c1a22', 0],
            [1, '#1c1a22', 0.5],
          ]),
        ),
      ]),
      leg(210, true),
      leg(780, true),
      path('M820 210 Q770 120 800 90 Q850 110 874 200Z', brush.slab(tone(colour, -0.2))),
      path('M896 200 Q890 110 930 84 Q970 130 950 220Z', brush.slab(colour)),
      path('M908 196 Q908 140 930 116 Q948 150 936 206Z', '#b99a94'),
      path('M1140 430 Q1196 360 1204 180 Q1262 330 1216 480Z', brush.slab('#d9cdb6')),
      path('M1040 320 Q1086 280 1086 200 Q1130 280 1104 390Z', brush.slab('#cfc2aa')),
      path(
        'M770 250 Q820 170 930 190 Q1020 220 1070 310 Q1130 390 1200 430 Q1240 480 1220 550 Q1190 620 1090 610 Q960 610 880 560 Q770 480 770 250Z',
        brush.ball(tone(colour, 0.06)),
      ),
      stroke('M1216 548 Q1150 560 1080 530 Q1060 520 1056 500', crease, 11),
      ellipse(1164, 480, 17, 11, tone(colour, -0.62), 'transform="rotate(40 1164 480)"'),
      stroke('M860 300 Q830 420 900 520 M910 420 Q930 450 970 452', crease, 11, 'opacity=".55"'),
      stroke('M920 310 Q960 290 1006 316', crease, 12, 'opacity=".7"'),
      eye(964, 352, 24),
      stroke('M1150 404 Q1190 410 1222 440 M1050 330 Q1080 330 1096 350', tone('#cfc2aa', -0.4), 8, 'opacity=".7"'),
      stroke('M1206 240 Q1206 340 1176 420', '#fffaf0', 9, 'opacity=".7"'),
    ];
  },
);

const hippopotamus = ownSubject(
  {
    concept: 'hippopotamus',
    names: ['hippo', 'river hippo'],
    kind: 'animal',
    heightMetres: 1.65,
    footing: 'stands',
    width: 1200,
    height: 800,
    anchors: {
      seat: { x: 400, y: 110 },
      top: { x: 860, y: 60 },
      crown: { x: 880, y: 120 },
      eyes: { x: 930, y: 210 },
      hand: { x: 1150, y: 480 },
    },
  },
  (brush, { colour = '#8d7883' }) => {
    const far = tone(colour, -0.34);
    const crease = tone(colour, -0.46);
    const blush = '#e0a8a4';
    const body =
      'M50 420 Q40 190 220 120 Q420 60 640 110 Q820 140 860 300 Q890 500 780 620 Q600 720 380 690 Q150 690 80 570 Q54 500 50 420Z';
    const leg = (x: number, isNear: boolean): Svg =>
      pillarLeg(brush, { x, top: 450, ground: 796, width: isNear ? 170 : 150, hex: isNear ? colour : far, isNear });
    return [
      stroke('M70 330 Q20 380 20 450', far, 22),
      leg(320, false),
      leg(630, false),
      path(body, brush.ball(colour)),
      brush.clip(body, [
        path(
          'M60 520 Q400 660 860 480 V740 H60Z',
          brush.stops('down', [
            [0, blush, 0],
            [0.5, blush, 0.6],
            [1, tone(blush, -0.4), 0.8],
          ]),
        ),
        ellipse(360, 180, 220, 74, brush.spot('#ffffff', 0.42)),
        stroke('M770 160 Q700 330 780 560 M700 140 Q640 300 690 480', crease, 13, 'opacity=".45"'),
      ]),
      leg(190, true),
      leg(760, true),
      ellipse(832, 126, 44, 52, brush.ball(tone(colour, -0.16)), 'transform="rotate(-20 832 126)"'),
      ellipse(964, 110, 44, 52, brush.ball(colour), 'transform="rotate(16 964 110)"'),
      ellipse(966, 118, 24, 32, blush, 'transform="rotate(16 966 118)"'),
      path(
        'M760 330 Q750 160 880 140 Q1000 140 1040 250 Q1180 290 1196 430 Q1200 580 1060 620 Q920 650 830 570 Q760 480 760 330Z',
        brush.ball(tone(colour, 0.06)),
      ),
      path(
        'M1010 280 Q1180 290 1194 440 Q1196 590 1050 618 Q920 630 880 530 Q880 340 1010 280Z',
        brush.spot(tone(blush, 0.2), 0.9),
      ),
      path('M1016 548 l10 48 q22 4 32 -8 l2 -44Z M1116 518 l14 44 q20 -2 26 -16 l-10 -42Z', '#fdf6e4'),
      stroke('M1194 470 Q1150 540 1010 556 Q900 560 866 500', crease, 13),
      ellipse(1050, 350, 22, 15, tone(colour, -0.6), 'transform="rotate(-14 1050 350)"'),
      ellipse(1140, 350, 20, 14, tone(colour, -0.6), 'transform="rotate(24 1140 350)"'),
      repeat(9, (i) => circle(985 + (i % 3) * 62, 410 + Math.floor(i / 3) * 34, 6, tone(colour, -0.4), 'opacity=".6"')),
      circle(930, 214, 46, brush.ball(tone(colour, 0.12))),
      eye(938, 214, 27),
      ellipse(880, 430, 60, 44, brush.spot('#ef9a94', 0.55)),
    ];
  },
);

/** Large beasts of savanna, river and desert. */
export const SAVANNA_BEASTS: readonly OwnSubject[] = [camel, giraffe, rhinoceros, hippopotamus];
