import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, ellipse, path, repeat, stroke } from '../shapes.ts';

interface GrazerLook {
  readonly coat: string;
  readonly hoof: string;
  readonly muzzle: string;
  /** Thickness of the legs, 1 = a horse's. */
  readonly build: number;
  readonly mane?: string;
  readonly patches?: string;
  readonly stripes?: string;
  readonly wool?: string;
  readonly horns?: 'short' | 'antlers';
  readonly tail: 'hair' | 'tuft' | 'stub';
}

const BODY =
  'M180 410 Q190 300 320 300 Q460 330 600 306 Q730 300 770 390 Q790 500 710 556 Q600 590 500 584 Q380 600 280 570 Q170 530 180 410Z';

function legs(brush: Brush, { coat, hoof, build }: GrazerLook): { readonly far: Svg; readonly near: Svg } {
  const leg = (x: number, hip: number, isHind: boolean, shade: number): Svg => {
    const fill = brush.stops('down', [
      [0, tone(coat, shade), 0],
      [0.14, tone(coat, shade), 0.7],
      [0.4, tone(coat, shade + 0.04)],
      [1, tone(coat, shade - 0.16)],
    ]);
    const w = 30 * build;
    const back = isHind ? -26 : 6;
    return [
      path(
        `M${x - w * 2} ${hip} Q${x - w * 2.2} 600 ${x - w * 0.9 + back} 690 L${x - w * 0.85} 850 H${x + w * 0.85} L${x + w + back} 690 Q${x + w * 2.2} 590 ${x + w * 2.1} ${hip}Z`,
        fill,
      ),
      path(`M${x - w} 842 H${x + w} L${x + w * 1.35} 900 H${x - w * 1.15}Z`, tone(hoof, shade)),
    ];
  };
  return {
    far: [leg(360, 430, true, -0.3), leg(620, 440, false, -0.3)],
    near: [leg(262, 420, true, 0), leg(704, 430, false, 0)],
  };
}

const tails: Readonly<Record<GrazerLook['tail'], (brush: Brush, look: GrazerLook) => Svg>> = {
  hair: (_brush, { mane = '#332', coat }) => [
    stroke('M196 360 Q120 400 118 520 Q116 620 90 690', mane, 44),
    stroke('M192 370 Q140 420 136 520 Q140 610 124 680', tone(coat, -0.3), 16, 'opacity=".5"'),
  ],
  tuft: (_brush, { coat }) => [
    stroke('M188 366 Q128 430 132 600', tone(coat, -0.14), 18),
    ellipse(132, 640, 22, 52, tone(coat, -0.5)),
  ],
  stub: (brush, { coat }) => path('M196 350 Q120 360 112 430 Q150 460 200 420Z', brush.slab(tone(coat, 0.16))),
};

function headAndNeck(brush: Brush, look: GrazerLook): Svg {
  const { coat, muzzle, mane, horns, wool } = look;
  const neck = wool
    ? 'M600 330 Q740 330 810 430 Q880 540 930 680 L850 770 Q770 690 690 590 Q610 500 600 330Z'
    : 'M590 322 Q730 300 812 420 Q910 560 972 716 L888 786 Q810 670 706 580 Q610 510 590 322Z';
  return [
    path(
      neck,
      brush.stops('diagonal', [
        [0, tone(wool ?? coat, 0.14)],
        [0.6, wool ?? coat],
        [1, tone(wool ?? coat, -0.22)],
      ]),
    ),
    mane
      ? repeat(8, (i) => {
          const t = i / 7;
          const x = 632 + 318 * t;
          const y = 318 + 372 * t ** 1.35;
          return path(
            `M${x - 26} ${y - 10} Q${x + 40} ${y - 34} ${x + 64} ${y + 26} Q${x + 40} ${y + 84} ${x - 6} ${y + 92} Q${x + 6} ${y + 40} ${x - 26} ${y - 10}Z`,
            brush.slab(mane),
          );
        })
      : [],
    path('M880 706 L850 650 Q900 640 926 690Z', brush.slab(coat)),
    path('M946 690 L962 634 Q1004 660 980 706Z', brush.slab(tone(coat, -0.12))),
    horns === 'short'
      ? [stroke('M900 690 Q870 640 900 606 M950 690 Q990 650 980 608', '#d9cba8', 20)]
      : horns === 'antlers'
        ? [
            stroke('M906 690 Q860 600 880 500 M872 590 Q820 570 806 510 M876 540 Q900 500 930 480', '#c9a878', 17),
            stroke('M950 690 Q1010 610 1010 510 M1004 600 Q1046 580 1056 530', '#b8966a', 17),
          ]
        : [],
    path(
      'M876 706 Q930 672 980 712 Q1016 790 1006 866 Q986 908 942 898 Q900 872 886 806 Q868 744 876 706Z',
      brush.slab(coat),
    ),
    path('M900 838 Q950 820 1008 844 Q1006 900 950 902 Q912 892 900 838Z', brush.ball(muzzle)),
    ellipse(972, 868, 8, 10, tone(muzzle, -0.6)),
    ellipse(924, 752, 12, 15, '#221a1a'),
    ellipse(928, 747, 4, 5, '#ffffff'),
  ];
}

function grazer(brush: Brush, look: GrazerLook): Svg {
  const { coat, patches, stripes, wool } = look;
  const { far, near } = legs(brush, look);
  return [
    tails[look.tail](brush, look),
    far,
    path(
      BODY,
      brush.stops('down', [
        [0, tone(coat, 0.2)],
        [0.5, coat],
        [1, tone(coat, -0.3)],
      ]),
    ),
    brush.clip(BODY, [
      patches
        ? [
            path('M250 290 Q380 280 400 380 Q380 480 280 470 Q200 420 250 290Z', patches),
            path('M520 300 Q640 280 660 370 Q640 430 560 420 Q490 380 520 300Z', patches),
            path('M420 520 Q500 470 560 540 Q540 600 440 590Z', patches),
          ]
        : [],
      stripes
        ? repeat(11, (i) => stroke(`M${220 + i * 52} 280 Q${190 + i * 52} 430 ${226 + i * 52} 600`, stripes, 20))
        : [],
      ellipse(480, 320, 260, 44, brush.spot('#ffffff', 0.3)),
    ]),
    near,
    wool
      ? repeat(26, (i) => {
          const angle = (i / 26) * Math.PI * 2;
          const x = 470 + Math.cos(angle) * 270;
          const y = 430 + Math.sin(angle) * 128;
          return ellipse(x, y, 78, 66, brush.ball(wool));
        })
      : [],
    wool
      ? [
          ellipse(470, 430, 290, 150, brush.wall(wool)),
          repeat(20, (i) =>
            ellipse(250 + ((i * 97) % 450), 350 + ((i * 53) % 170), 50, 42, brush.ball(wool), 'opacity=".55"'),
          ),
        ]
      : [],
    headAndNeck(brush, look),
  ];
}

const grazing = (name: string, heightMetres: number, look: GrazerLook, others: readonly string[] = []): OwnSubject =>
  ownSubject(
    {
      concept: `grazing-${name}`,
      names: [`grazing ${name}`, ...others],
      kind: 'animal',
      heightMetres,
      footing: 'stands',
      width: 930,
      height: 905 - topOf(look),
    },
    (brush, { colour }) => at(-85, -topOf(look), 1, 0, grazer(brush, colour ? { ...look, coat: colour } : look)),
  );

/** Upper edge of the drawing. */
const topOf = ({ wool }: GrazerLook): number => (wool ? 230 : 285);

/** Grass eaters with their heads down. */
export const GRAZERS: readonly OwnSubject[] = [
  grazing('horse', 1.45, {
    coat: '#8a5430',
    hoof: '#3a2c26',
    muzzle: '#5f3a26',
    build: 1,
    mane: '#33231c',
    tail: 'hair',
  }),
  grazing('cow', 1.4, {
    coat: '#f0ebe4',
    hoof: '#4a423e',
    muzzle: '#e6b3ac',
    build: 1.15,
    patches: '#35302f',
    horns: 'short',
    tail: 'tuft',
  }),
  grazing('sheep', 0.95, {
    coat: '#4a4442',
    hoof: '#2c2826',
    muzzle: '#5a5250',
    build: 0.8,
    wool: '#f1ece2',
    tail: 'stub',
  }),
  grazing('goat', 0.9, {
    coat: '#e9e3d8',
    hoof: '#5a5148',
    muzzle: '#cdb9a8',
    build: 0.8,
    horns: 'short',
    tail: 'stub',
  }),
  grazing('deer', 1.3, {
    coat: '#a9713f',
    hoof: '#3a2c26',
    muzzle: '#5b3d2a',
    build: 0.72,
    horns: 'antlers',
    tail: 'stub',
  }),
  grazing('zebra', 1.35, {
    coat: '#f2efe9',
    hoof: '#3a3634',
    muzzle: '#4a4543',
    build: 0.95,
    stripes: '#2b2928',
    mane: '#2b2928',
    tail: 'tuft',
  }),
  grazing('donkey', 1.1, {
    coat: '#8d8782',
    hoof: '#3a3634',
    muzzle: '#d8d0c8',
    build: 0.85,
    mane: '#4a4542',
    tail: 'tuft',
  }),
];
