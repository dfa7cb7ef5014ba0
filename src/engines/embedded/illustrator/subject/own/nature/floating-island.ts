import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const ROCK = '#8d7460';
const SHADED = '#4c3b3a';
const SPIKES = 17;
const LEFT = 90;
const WIDTH = 1220;

/** How far down the rock reaches at a share of its width. */
function depthAt(share: number, unevenness: number): number {
  return 500 + (1 - Math.abs(share * 2 - 0.94) ** 1.5) * 470 * (0.72 + 0.38 * unevenness);
}

/** The rock beneath: spikes of uneven length, those to the right in shadow, with ledges where grass has crept down. */
function rock(brush: Brush, random: () => number): Svg {
  return repeat(SPIKES, (i) => {
    const share = (i + 0.5) / SPIKES;
    const x = LEFT + share * WIDTH;
    const tip = depthAt(share, random());
    const half = 62 + 34 * random();
    const hex = tone(ROCK, 0.12 - 0.5 * share);
    const lean = (0.5 - share) * 130;
    return [
      path(
        `M${round(x - half)} 440 L${round(x + half)} 440 L${round(x + half * 0.55 + lean * 0.4)} ${round(tip * 0.8)} L${round(x + lean)} ${round(tip)} L${round(x - half * 0.5 + lean * 0.4)} ${round(tip * 0.76)}Z`,
        brush.stops('down', [
          [0, tone(hex, 0.08)],
          [0.55, hex],
          [1, tone(hex, -0.45)],
        ]),
      ),
      path(
        `M${round(x + half * 0.2)} 440 L${round(x + half)} 440 L${round(x + half * 0.55 + lean * 0.4)} ${round(tip * 0.8)} L${round(x + lean)} ${round(tip)}Z`,
        SHADED,
        'opacity="0.34"',
      ),
      stroke(
        `M${round(x - half * 0.7)} ${round(520 + random() * 60)} l${round(half * 0.7)} ${round(14 + random() * 20)}`,
        tone(hex, 0.3),
        6,
        'opacity="0.6"',
      ),
    ];
  });
}

/** Turf that hangs over the edge in tongues. */
function turf(brush: Brush, colour: string, random: () => number): Svg {
  const tongues = Array.from({ length: 22 }, (_, i) => {
    const x = 1340 - (i + 1) * 58;
    return `Q${round(x + 29)} ${round(500 + random() * 90)} ${x} ${round(470 + random() * 30)}`;
  }).join(' ');
  return [
    path(
      `M56 440 Q180 330 700 320 Q1220 330 1344 440 Q1360 470 1340 480 ${tongues} Q40 470 56 440Z`,
      brush.wall(tone(colour, -0.22)),
    ),
    path('M70 430 Q200 322 700 312 Q1200 322 1330 430 Q1210 492 700 500 Q190 492 70 430Z', brush.slab(colour)),
    path('M150 404 Q300 340 640 330 Q420 380 300 430Z', '#f2ffb8', 'opacity="0.28"'),
    repeat(40, () => {
      const x = 160 + random() * 1080;
      const y = 350 + random() * 120;
      return ellipse(round(x), round(y), 5, 4, ['#ffffff', '#ffd84f', '#f08fb4'][Math.floor(random() * 3)]!);
    }),
  ];
}

/** A tree of many crowns. */
function tree(brush: Brush, x: number, foot: number, size: number, hex: string, random: () => number): Svg {
  return [
    path(
      `M${round(x - 13 * size)} ${foot} Q${round(x - 6 * size)} ${round(foot - 70 * size)} ${round(x - 10 * size)} ${round(foot - 130 * size)} H${round(x + 10 * size)} Q${round(x + 6 * size)} ${round(foot - 70 * size)} ${round(x + 15 * size)} ${foot}Z`,
      brush.pillar('#6f4d33'),
    ),
    repeat(11, (i) => {
      const turn = i * 2.4;
      const reach = (i === 10 ? 0 : 58) * size;
      return ellipse(
        round(x + Math.cos(turn) * reach * 1.25),
        round(foot - (170 + 6 * i) * size + Math.sin(turn) * reach * 0.6),
        round((46 + random() * 18) * size),
        round((40 + random() * 14) * size),
        brush.ball(tone(hex, -0.24 + i * 0.045)),
      );
    }),
  ];
}

function fir(x: number, foot: number, height: number, brush: Brush): Svg {
  return repeat(4, (i) =>
    path(
      `M${x} ${round(foot - height + i * height * 0.17)} L${round(x + (0.13 + 0.06 * i) * height)} ${round(foot - height * (0.62 - 0.19 * i))} H${round(x - (0.13 + 0.06 * i) * height)}Z`,
      brush.slab(tone('#2f6a4a', 0.1 - 0.05 * i)),
    ),
  );
}

/** Water over the edge, thinning into mist. */
function fall(brush: Brush, x: number, lip: number, width: number, length: number): Svg {
  return [
    path(
      `M${x} ${lip} H${x + width} L${x + width * 1.25} ${lip + length} Q${x + width / 2} ${lip + length * 1.06} ${x - width * 0.25} ${lip + length}Z`,
      brush.stops('down', [
        [0, '#d8f3ff', 0.98],
        [0.5, '#f0fbff', 0.8],
        [1, '#ffffff', 0],
      ]),
    ),
    repeat(4, (i) =>
      stroke(
        `M${round(x + width * (0.16 + 0.22 * i))} ${lip + 6} l${round((i - 1.5) * 3)} ${round(length * (0.5 + 0.12 * (i % 2)))}`,
        i % 2 ? '#a9dcf2' : '#ffffff',
        6,
        'opacity="0.7"',
      ),
    ),
  ];
}

/** A rock with meadow, trees and falls, afloat in the air. */
export const floatingIsland = ownSubject(
  {
    concept: 'floating-island',
    names: [
      'floating island',
      'sky island',
      'flying island',
      'island in the sky',
      'island floating in the sky',
      'floating rock',
      'floating mountain',
    ],
    kind: 'fantasy',
    heightMetres: 30,
    footing: 'flies',
    width: 1400,
    height: 1160,
  },
  (brush, { colour = '#6fae48', random }) => {
    const next = (): number => random.next();
    return [
      path('M90 440 Q120 560 300 640 Q480 820 640 900 Q760 880 900 760 Q1180 640 1310 440Z', brush.shadowSide(ROCK)),
      rock(brush, next),
      turf(brush, colour, next),
      path('M640 330 Q560 372 650 404 Q760 440 690 500 H770 Q840 430 740 398 Q670 372 740 326Z', brush.wall('#7fd0ee')),
      fall(brush, 690, 494, 84, 560),
      path('M1010 372 Q1090 400 1060 462 H1112 Q1150 396 1060 362Z', brush.wall('#7fd0ee')),
      fall(brush, 1060, 458, 54, 380),
      fir(210, 400, 200, brush),
      fir(300, 372, 250, brush),
      fir(1240, 408, 170, brush),
      fir(1180, 376, 210, brush),
      path('M830 372 V262 L900 196 L970 262 V372Z', brush.wall('#efe3cc')),
      path('M806 276 L900 178 L994 276 L972 282 L900 208 L828 282Z', brush.slab('#b9543f')),
      rect(880, 306, 42, 66, brush.wall('#6f4a30'), 18),
      rect(842, 290, 26, 32, '#ffe3a0', 4),
      rect(934, 290, 26, 32, '#ffe3a0', 4),
      tree(brush, 420, 400, 1.25, '#5c9a42', next),
      tree(brush, 560, 366, 0.9, '#74b04e', next),
      tree(brush, 1040, 384, 0.8, '#e79ab8', next),
      repeat(9, (i) =>
        ellipse(150 + i * 136, round(430 + (i % 3) * 14), 30, 20, brush.ball(tone('#4f8a3a', (i % 3) * 0.1))),
      ),
      path(
        'M36 640 l46 -22 30 34 -34 62z M1290 690 l54 -14 22 36 -50 54z M300 1010 l32 -16 26 26 -30 44z',
        brush.slab(ROCK),
      ),
    ];
  },
);
