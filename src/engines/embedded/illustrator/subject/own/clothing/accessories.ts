import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A coiled leather belt, buckle in front. */
const belt = ownSubject(
  {
    concept: 'belt',
    names: ['leather belt', 'buckle', 'belt buckle', 'strap', 'waistband'],
    kind: 'clothing',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 532,
  },
  (brush, { colour = '#6b3f22' }) => [
    path('M120 150 Q500 -60 880 150 V300 Q500 110 120 300Z', tone(colour, -0.6)),
    path('M180 200 Q500 20 820 200 V330 Q500 150 180 330Z', brush.wall(tone(colour, -0.35))),
    path(
      'M60 190 Q40 130 120 120 Q100 190 300 250 Q640 330 960 280 L990 440 Q640 520 260 430 Q60 370 60 190Z',
      brush.tube(colour),
    ),
    path('M880 150 Q960 190 940 284 L830 300 Q900 240 880 150Z', brush.slab(tone(colour, -0.2))),
    stroke('M110 250 Q220 330 560 350 M110 330 Q240 420 560 438', '#e2c9a066', 6),
    path('M560 270 L990 250 Q1000 350 990 460 L560 470Z', brush.tube(tone(colour, 0.06))),
    repeat(4, (i) => ellipse(700 + i * 70, 360, 12, 14, '#1c120c')),
    path(
      'M420 210 H640 Q660 210 660 230 V510 Q660 530 640 530 H420 Q400 530 400 510 V230 Q400 210 420 210Z M452 262 V478 H608 V262Z',
      brush.metal('#d9b45a'),
      'fill-rule="evenodd"',
    ),
    rect(440, 352, 230, 26, brush.tube('#e8cf86'), 10),
  ],
);

/** An open wallet with notes and cards. */
const wallet = ownSubject(
  {
    concept: 'wallet',
    names: ['billfold', 'leather wallet'],
    kind: 'object',
    heightMetres: 0.11,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#6f4326' }) => [
    path('M120 250 L860 190 L870 340 L130 380Z', brush.slab('#7fae7a')),
    path('M150 190 L840 120 L850 300 L160 350Z', brush.slab('#a4cf97')),
    circle(500, 240, 66, '#5f8f5b'),
    stroke('M220 230 H340 M650 190 H780', '#5f8f5b', 11),
    path(
      'M60 300 Q60 250 110 246 L900 220 Q950 222 950 270 V700 Q950 750 900 752 H110 Q60 750 60 700Z',
      brush.slab(colour),
    ),
    path(
      'M60 300 Q60 330 110 340 L900 320 Q950 310 950 270 V700 Q950 750 900 752 H110 Q60 750 60 700Z',
      brush.slab(tone(colour, 0.08)),
    ),
    rect(80, 360, 850, 372, 'none', 24, 'stroke="#e2c9a0" stroke-width="6" stroke-dasharray="20 13" opacity=".8"'),
    path('M640 470 H1000 V610 H640 Q590 600 590 540 Q590 480 640 470Z', brush.tube(tone(colour, -0.12))),
    circle(676, 540, 36, brush.metal('#d9b45a')),
    stroke('M100 400 Q300 380 460 390', '#ffffff33', 15),
  ],
);

/** A four-holed coat button. */
const button = ownSubject(
  {
    concept: 'coat-button',
    names: ['button', 'shirt button', 'sewing button'],
    kind: 'object',
    heightMetres: 0.06,
    footing: 'stands',
    width: 800,
    height: 800,
  },
  (brush, { colour = '#3f7fb8' }) => [
    circle(400, 410, 386, tone(colour, -0.55)),
    circle(400, 394, 384, brush.ball(colour)),
    circle(400, 396, 288, brush.slab(tone(colour, -0.2))),
    circle(400, 404, 274, brush.ball(tone(colour, 0.06))),
    repeat(4, (i) => circle(310 + (i % 2) * 180, 310 + Math.floor(i / 2) * 180, 50, tone(colour, -0.75))),
    stroke('M310 310 L490 490 M490 310 L310 490', '#f4ecd8', 26),
    stroke('M110 300 Q160 150 320 80', '#ffffff99', 26),
  ],
);

/** A dog's collar with a tag. */
const collar = ownSubject(
  {
    concept: 'pet-collar',
    names: ['collar', 'dog collar', 'cat collar'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 900,
    height: 760,
  },
  (brush, { colour = '#c23b3f' }) => [
    path('M40 230 Q60 40 450 30 Q840 40 860 230 V330 Q800 150 450 140 Q100 150 40 330Z', tone(colour, -0.55)),
    path('M40 230 Q100 420 450 430 Q800 420 860 230 V350 Q800 550 450 560 Q100 550 40 350Z', brush.pillar(colour)),
    repeat(7, (i) => circle(110 + i * 62, 380 + Math.sin(((i + 1) / 9) * Math.PI) * 112, 18, brush.ball('#e3e7eb'))),
    path(
      'M590 400 L760 350 V500 L600 552Z M622 428 V508 L730 474 V392Z',
      brush.metal('#d9b45a'),
      'fill-rule="evenodd"',
    ),
    circle(430, 566, 34, 'none', 'stroke="#8d949d" stroke-width="15"'),
    path('M430 590 Q540 590 520 690 Q500 750 430 756 Q360 750 340 690 Q320 590 430 590Z', brush.metal('#e0b64a')),
    path('M400 660 h60 q22 0 22 18 q0 18 -22 14 h-60 q-22 4 -22 -14 q0 -18 22 -18Z', '#8a6418'),
  ],
);

/** A leather leash, coiled. */
const leash = ownSubject(
  {
    concept: 'leash',
    names: ['dog leash', 'dog lead'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 760,
  },
  (brush, { colour = '#8a4f2a' }) => {
    const strap = (d: string, hex: string): Svg => [
      stroke(d, tone(hex, -0.5), 50),
      stroke(d, hex, 40),
      stroke(d, tone(hex, 0.3), 8, 'stroke-dasharray="18 14" opacity=".8"'),
    ];
    return [
      strap(
        'M140 560 Q-20 160 320 60 Q720 20 780 320 Q780 620 460 640 Q160 640 190 390 Q240 190 470 210 Q650 250 620 420',
        colour,
      ),
      strap('M620 420 Q600 520 480 500 Q370 470 400 380', tone(colour, 0.06)),
      strap('M140 560 Q180 690 330 726 Q470 740 560 700', tone(colour, 0.04)),
      rect(560, 660, 120, 80, brush.metal('#c9ced6'), 22),
      path('M670 680 Q790 620 850 700 Q860 750 800 750 Q760 740 780 710 Q740 690 690 724Z', brush.metal('#c9ced6')),
      rect(380, 350, 60, 46, brush.metal('#d9b45a'), 10),
    ];
  },
);

/** A Christmas stocking. */
export const christmasStocking = ownSubject(
  {
    concept: 'christmas-stocking',
    names: ['stocking'],
    kind: 'clothing',
    heightMetres: 0.45,
    footing: 'stands',
    width: 720,
    height: 900,
  },
  (brush, { colour = '#c8323a' }) => [
    stroke('M520 70 Q600 -20 640 60 Q640 120 560 120', '#8f1f28', 17),
    path(
      'M230 190 H590 L580 620 Q590 700 540 780 Q470 880 320 896 Q120 904 60 830 Q10 740 110 690 Q210 660 230 560Z',
      brush.slab(colour),
    ),
    path('M110 690 Q200 720 190 890 Q90 880 50 820 Q20 740 110 690Z', brush.ball('#f4efe6')),
    path('M580 560 Q590 700 540 780 Q500 830 470 850 Q420 720 580 560Z', brush.slab('#f4efe6')),
    path(
      'M190 80 Q410 40 640 80 Q670 90 664 140 L656 210 Q650 240 620 246 Q410 270 210 246 Q176 240 176 200 V130 Q170 90 190 80Z',
      brush.pillar('#faf6ee'),
    ),
    repeat(8, (i) => circle(216 + i * 56, 240, 34, brush.ball('#faf6ee'))),
    path('M380 360 l22 50 54 6 -40 38 12 54 -48 -28 -48 28 12 -54 -40 -38 54 -6Z', '#f1d25a'),
    stroke('M256 300 L250 540', '#ffffff4d', 19),
  ],
);

/** A curly wig on a stand. */
const wig = ownSubject(
  {
    concept: 'wig',
    names: ['hairpiece', 'toupee'],
    kind: 'clothing',
    heightMetres: 0.5,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#b8702a' }) => [
    path('M300 800 H460 L470 920 Q560 930 580 1000 H180 Q200 930 290 920Z', brush.pillar('#d8d2c8')),
    path(
      'M380 200 Q560 220 560 460 Q560 690 450 760 L460 830 H300 L310 760 Q200 690 200 460 Q200 220 380 200Z',
      brush.ball('#efe6dc'),
    ),
    both(380, ellipse(310, 500, 34, 14, '#cfc2b4'), path('M370 520 L356 600 Q380 616 380 616Z', '#d8ccbe')),
    path('M330 668 Q380 690 430 668 Q380 710 330 668Z', '#cfb6a8'),
    repeat(24, (i) => {
      const angle = Math.PI * (0.82 + (i / 23) * 1.36);
      const radius = 214 + (i % 2) * 40;
      return circle(
        380 + Math.cos(angle) * radius * 1.04,
        436 + Math.sin(angle) * radius * 1.24,
        78,
        brush.ball(tone(colour, ((i % 3) - 1) * 0.1)),
      );
    }),
    path(
      'M180 480 Q170 240 380 220 Q590 240 580 480 Q560 360 460 330 Q300 310 180 480Z',
      brush.slab(tone(colour, -0.15)),
    ),
    repeat(9, (i) =>
      circle(
        190 + i * 48,
        350 - Math.sin((i / 8) * Math.PI) * 110,
        72,
        brush.ball(tone(colour, ((i % 2) - 0.5) * 0.16)),
      ),
    ),
    both(
      380,
      repeat(4, (i) =>
        circle(140 - (i % 2) * 24, 540 + i * 90, 74 - i * 6, brush.ball(tone(colour, ((i % 2) - 0.5) * 0.16))),
      ),
    ),
    repeat(7, (i) =>
      circle(230 + i * 50, 200 - Math.sin((i / 6) * Math.PI) * 90, 66, brush.ball(tone(colour, 0.08 - (i % 2) * 0.12))),
    ),
  ],
);

/** A baby's nappy with tape tabs. */
const diaper = ownSubject(
  {
    concept: 'diaper',
    names: ['nappy', 'baby diaper'],
    kind: 'clothing',
    heightMetres: 0.22,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#f4f8fb' }) => [
    path('M60 110 Q500 30 940 110 L900 300 Q500 220 100 300Z', brush.wall(tone(colour, -0.25))),
    path(
      'M40 120 Q500 230 960 120 Q980 300 900 390 Q740 420 690 600 Q680 740 500 750 Q320 740 310 600 Q260 420 100 390 Q20 300 40 120Z',
      brush.ball(colour),
    ),
    both(500, stroke('M106 396 Q290 420 330 620', '#9fc9e4', 15), stroke('M150 380 Q320 400 366 600', '#d5e6f1', 12)),
    both(500, path('M46 150 L230 190 L220 260 L48 240Z', brush.slab('#8fd0ef'))),
    repeat(4, (i) => circle(380 + i * 80, 250, 21, ['#f5a9b8', '#f2cf63', '#8fd0a4', '#8fb6ef'][i] ?? '')),
  ],
);

/** A pair of steel handcuffs. */
const handcuffs = ownSubject(
  {
    concept: 'handcuffs',
    names: ['cuff', 'handcuff', 'pair of handcuffs', 'shackle', 'shackles'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1000,
    height: 684,
  },
  (brush, { colour = '#aab2bc' }) => [
    both(
      500,
      circle(230, 470, 176, 'none', `stroke="${tone(colour, -0.5)}" stroke-width="66"`),
      circle(230, 470, 176, 'none', `stroke="${colour}" stroke-width="52"`),
      circle(226, 464, 186, 'none', `stroke="${tone(colour, 0.5)}" stroke-width="11"`),
      repeat(7, (i) => stroke(`M${150 + i * 26} ${648 - Math.abs(i - 3) * 6} v-22`, '#33383f', 8)),
      path('M230 220 Q330 200 380 280 L390 360 L300 380 L220 310Z', brush.metal(colour)),
      circle(310, 296, 20, '#22262d'),
    ),
    repeat(3, (i) => [
      ellipse(
        410 + i * 90,
        170 - (i % 2) * 50,
        66,
        36,
        'none',
        `stroke="${tone(colour, -0.45)}" stroke-width="26" transform="rotate(${-30 + i * 30} ${410 + i * 90} ${170 - (i % 2) * 50})"`,
      ),
      ellipse(
        410 + i * 90,
        168 - (i % 2) * 50,
        66,
        36,
        'none',
        `stroke="${tone(colour, 0.2)}" stroke-width="13" transform="rotate(${-30 + i * 30} ${410 + i * 90} ${168 - (i % 2) * 50})"`,
      ),
    ]),
  ],
);

export const ACCESSORIES: readonly OwnSubject[] = [
  belt,
  wallet,
  button,
  collar,
  leash,
  christmasStocking,
  wig,
  diaper,
  handcuffs,
];
