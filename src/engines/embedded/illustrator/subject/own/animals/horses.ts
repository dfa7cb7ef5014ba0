import { type Brush, joinSvg, type Svg, tone } from '../brush.ts';
import { face, fist, limb, SKINS, shortHair, TORSO } from '../figures/body.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

interface HorseLook {
  readonly coat: string;
  readonly mane: string;
  readonly hoof: string;
}

const RAINBOW = ['#f28ab5', '#b48af0', '#7fb8f5', '#8fe0c0'] as const;

function trunkAndLegs(brush: Brush, { coat, hoof }: HorseLook): Svg {
  const foreleg = (x: number, fill: string, hoofFill: string): Svg => [
    path(
      `M${x} 470 Q${x - 8} 610 ${x + 14} 690 L${x + 10} 850 H${x + 58} L${x + 66} 690 Q${x + 100} 590 ${x + 110} 460Z`,
      fill,
    ),
    path(`M${x + 4} 846 H${x + 62} L${x + 74} 900 H${x - 4}Z`, hoofFill),
  ];
  const hindleg = (x: number, fill: string, hoofFill: string): Svg => [
    path(
      `M${x} 400 Q${x - 20} 560 ${x + 60} 630 Q${x + 30} 690 ${x + 26} 730 L${x + 30} 850 H${x + 78} L${x + 88} 730 Q${x + 150} 630 ${x + 180} 540 L${x + 160} 420Z`,
      fill,
    ),
    path(`M${x + 24} 846 H${x + 82} L${x + 94} 900 H${x + 16}Z`, hoofFill),
  ];
  const dark = brush.pillar(tone(coat, -0.26));
  const grown = brush.stops('down', [
    [0, coat, 0],
    [0.1, coat, 0.4],
    [0.36, tone(coat, 0.06)],
    [1, tone(coat, -0.18)],
  ]);
  return [
    foreleg(560, dark, tone(hoof, -0.3)),
    hindleg(290, dark, tone(hoof, -0.3)),
    path(
      'M200 400 Q220 300 340 310 Q470 340 600 316 Q720 316 750 400 Q770 500 700 550 Q600 570 500 566 Q380 590 290 560 Q190 520 200 400Z',
      brush.stops('down', [
        [0, tone(coat, 0.2)],
        [0.5, coat],
        [1, tone(coat, -0.3)],
      ]),
    ),
    foreleg(640, grown, brush.pillar(hoof)),
    hindleg(200, grown, brush.pillar(hoof)),
  ];
}

function neckAndHead(brush: Brush, { coat }: HorseLook): Svg {
  return [
    path(
      'M570 350 Q680 270 720 130 Q770 70 820 110 Q850 160 830 220 Q800 330 756 440 Q690 500 620 450Z',
      brush.stops('diagonal', [
        [0, tone(coat, 0.2)],
        [0.5, coat],
        [1, tone(coat, -0.24)],
      ]),
    ),
    path(
      'M726 130 Q750 70 816 84 Q866 110 904 180 Q950 244 944 280 Q926 310 888 298 Q850 276 806 236 Q752 214 726 130Z',
      brush.slab(coat),
    ),
    path('M900 230 Q950 250 944 280 Q926 310 888 298 Q870 284 900 230Z', brush.ball(tone(coat, -0.12))),
    ellipse(922, 262, 8, 11, '#3a2a2a'),
    stroke('M888 288 Q906 284 916 290', '#5b4444', 5),
    path('M756 100 L760 30 L800 84Z', brush.slab(coat)),
    path('M764 90 L766 52 L786 82Z', '#e8b0b8'),
    ellipse(826, 150, 14, 16, '#241a1c'),
    `<circle cx="831" cy="144" r="5" fill="#fff"/>`,
    stroke('M806 134 Q824 120 844 134', tone(coat, -0.5), 5),
  ];
}

const maneAndTail = (brush: Brush, colours: readonly string[]): { readonly mane: Svg; readonly tail: Svg } => ({
  mane: repeat(7, (i) =>
    path(
      `M${776 - i * 24} ${74 + i * 42} Q${690 - i * 22} ${96 + i * 40} ${640 - i * 14} ${200 + i * 38} Q${704 - i * 20} ${190 + i * 38} ${736 - i * 22} ${150 + i * 40}Z`,
      brush.slab(colours[i % colours.length]!),
    ),
  ),
  tail: repeat(4, (i) =>
    path(
      `M230 ${360 + i * 14} Q${100 + i * 20} ${330 + i * 10} ${50 + i * 34} 480 Q${20 + i * 36} 620 ${70 + i * 26} ${770 - i * 24} Q${130 + i * 20} 620 ${160 + i * 16} 520 Q190 440 250 ${430 + i * 8}Z`,
      brush.slab(colours[i % colours.length]!),
    ),
  ),
});

const wing = (brush: Brush, colour: string): Svg => [
  path(
    'M560 370 Q520 180 330 60 Q210 0 120 20 Q150 60 170 90 Q110 90 80 110 Q130 150 160 180 Q110 190 90 210 Q150 250 200 270 Q170 290 160 310 Q230 340 290 350 Q420 420 540 430Z',
    brush.slab(colour),
  ),
  stroke('M170 90 Q330 150 500 340 M160 180 Q320 220 490 370 M200 270 Q340 290 490 394', tone(colour, -0.25), 6),
];

/** A white unicorn with a pastel mane. */
export const unicorn = ownSubject(
  {
    concept: 'unicorn-body',
    names: ['unicorn', 'magical unicorn'],
    kind: 'fantasy',
    heightMetres: 1.9,
    footing: 'stands',
    width: 980,
    height: 900,
    anchors: { seat: { x: 450, y: 320 } },
  },
  (brush, { colour = '#f7f4fa' }) => {
    const look = { coat: colour, mane: RAINBOW[0], hoof: '#d9b0d9' };
    const hair = maneAndTail(brush, RAINBOW);
    return [
      hair.tail,
      trunkAndLegs(brush, look),
      neckAndHead(brush, look),
      path('M806 88 L900 -0 L838 104Z', brush.slab('#f4cf5c')),
      stroke('M822 78 l18 16 M842 58 l14 14 M862 40 l10 10', '#b98a2a', 4),
      hair.mane,
      path('M790 80 Q800 40 770 50 Q790 100 826 118Z', brush.slab(RAINBOW[2])),
    ];
  },
);

/** A winged horse. */
export const pegasus = ownSubject(
  {
    concept: 'pegasus',
    names: ['winged horse', 'flying horse', 'alicorn'],
    kind: 'fantasy',
    heightMetres: 2,
    footing: 'stands',
    width: 980,
    height: 900,
    anchors: { seat: { x: 450, y: 320 } },
  },
  (brush, { colour = '#f4f2ee' }) => {
    const look = { coat: colour, mane: '#d9c9a8', hoof: '#b99a5c' };
    const hair = maneAndTail(brush, ['#e9dcc0', '#d9c9a0']);
    return [hair.tail, trunkAndLegs(brush, look), neckAndHead(brush, look), hair.mane, wing(brush, '#dfe4f2')];
  },
);

/** Half man, half horse, with a bow. */
export const centaur = ownSubject(
  {
    concept: 'centaur',
    names: ['horse man', 'centaur archer'],
    kind: 'fantasy',
    heightMetres: 2.3,
    footing: 'stands',
    width: 1000,
    height: 1240,
  },
  (brush, { colour = '#8a5a34', random }) => {
    const look = { coat: colour, mane: '#3a2a22', hoof: '#3a302a' };
    const skin = random.pick(SKINS);
    const hair = maneAndTail(brush, ['#3a2a22', '#4f3a2c']);
    return [
      `<g transform="translate(0 340)">${joinSvg(hair.tail)}</g>`,
      `<g transform="translate(0 340)">${joinSvg(trunkAndLegs(brush, look))}</g>`,
      `<g transform="translate(376 140) scale(1.06)">`,
      path(TORSO, brush.ball(skin)),
      path('M236 440 Q300 480 364 440 L400 640 Q300 700 180 600Z', brush.ball(colour)),
      stroke('M252 340 Q276 370 300 350 Q324 370 348 340 M300 366 V460 M270 410 H330', tone(skin, -0.3), 5),
      stroke('M240 300 L362 480', '#5b371d', 17),
      limb(brush.ball(skin), [
        [232, 294, 58],
        [180, 390, 50],
        [256, 430, 40],
      ]),
      limb(brush.ball(skin), [
        [368, 294, 58],
        [440, 340, 50],
        [520, 300, 40],
      ]),
      path('M500 80 Q620 300 500 520', 'none', 'stroke="#7a4a28" stroke-width="17" stroke-linecap="round"'),
      stroke('M500 80 L264 424 L500 520', '#f0e6d0', 4),
      stroke('M250 432 L590 286', '#c9a06a', 8),
      path('M580 300 L620 272 L572 276Z', '#9aa2ab'),
      fist(brush, 528, 300, skin, 80),
      fist(brush, 262, 428, skin, 20),
      face(brush, { skin, stern: true }),
      shortHair(brush, '#3a2a22'),
      '</g>',
    ];
  },
);

const DARK_HAIR = ['#33231c', '#46322a', '#2b1d18', '#3d2a22'] as const;

/** A horse that stands; the pack's gallops. */
export const standingHorse = ownSubject(
  {
    concept: 'standing-horse',
    names: ['standing horse', 'mare', 'stallion at rest'],
    kind: 'animal',
    heightMetres: 1.7,
    footing: 'stands',
    width: 980,
    height: 900,
    anchors: { seat: { x: 450, y: 320 } },
  },
  (brush, { colour = '#8a5430' }) => {
    const look = { coat: colour, mane: DARK_HAIR[0], hoof: '#3a2c26' };
    const hair = maneAndTail(brush, DARK_HAIR);
    return [hair.tail, trunkAndLegs(brush, look), neckAndHead(brush, look), hair.mane];
  },
);
