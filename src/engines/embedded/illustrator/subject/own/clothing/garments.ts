import { type Brush, joinSvg, type Svg, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A wooden hanger whose shoulders lie at y = 170, about x = 450. */
function hanger(brush: Brush): Svg {
  return [
    stroke('M450 130 V84 Q450 60 478 54 Q510 40 496 16 Q470 -6 446 22', '#8d949d', 15),
    path('M450 116 Q470 116 700 230 L690 262 L450 166 L210 262 L200 230 Q430 116 450 116Z', brush.slab('#b98548')),
  ];
}

/** A jacket's outline about x = 450: shoulders, sleeves left free, hem at y = 980. */
const JACKET =
  'M300 176 Q380 140 420 130 L450 240 L480 130 Q520 140 600 176 L690 220 L680 560 L690 980 H210 L220 560 L210 220Z';
const LEFT_SLEEVE = 'M300 176 Q220 190 176 260 Q120 480 70 860 L190 900 Q240 640 260 420Z';

/** A two-piece suit with shirt and tie on a hanger. */
const suit = ownSubject(
  {
    concept: 'suit',
    names: ['business suit', 'tailored suit'],
    kind: 'clothing',
    heightMetres: 1.1,
    footing: 'stands',
    width: 900,
    height: 1400,
  },
  (brush, { colour = '#33405e' }) => [
    hanger(brush),
    path(
      'M280 940 H620 L640 1380 Q560 1410 480 1390 L450 1060 L420 1390 Q340 1410 260 1380Z',
      brush.pillar(tone(colour, -0.12)),
    ),
    stroke('M350 1000 L344 1380 M550 1000 L556 1380', '#00000040', 8),
    both(
      450,
      path(LEFT_SLEEVE, brush.slab(tone(colour, -0.06))),
      path('M70 860 L190 900 L184 936 L62 896Z', '#f4f5f7'),
    ),
    path('M380 150 L450 130 L520 150 L500 600 H400Z', brush.wall('#f4f5f7')),
    path('M430 190 H470 L482 240 L500 480 L450 540 L400 480 L418 240Z', brush.slab('#b8323f')),
    path(JACKET.replace('L450 240 L480', 'L450 640 L480'), brush.slab(colour)),
    path('M420 130 L370 170 L300 190 L320 330 L380 350 L450 640Z', brush.slab(tone(colour, 0.14))),
    path('M480 130 L530 170 L600 190 L580 330 L520 350 L450 640Z', brush.slab(tone(colour, 0.04))),
    stroke('M450 640 V980', '#00000066', 8),
    circle(474, 690, 15, '#15171b'),
    circle(474, 780, 15, '#15171b'),
    both(450, stroke('M270 720 H370', '#00000059', 16)),
    path('M540 400 L560 360 L590 396 L610 370 L620 410 L540 420Z', '#f4f5f7'),
  ],
);

/** A dark dress uniform with gold braid and a peaked cap. */
const uniform = ownSubject(
  {
    concept: 'uniform',
    names: ['military uniform', 'dress uniform', 'tunic', 'police uniform'],
    kind: 'clothing',
    heightMetres: 1,
    footing: 'stands',
    width: 900,
    height: 1400,
  },
  (brush, { colour = '#2c3a63' }) => [
    path('M280 1200 H620 L632 1400 H468 L450 1260 L432 1400 H268Z', brush.pillar(tone(colour, -0.2))),
    `<g transform="translate(0 240)">${joinSvg([
      both(450, path(LEFT_SLEEVE, brush.slab(tone(colour, -0.08)))),
      both(
        450,
        path('M74 830 L194 868 L186 906 L66 866Z', brush.slab('#d9ac3f')),
        path('M84 770 L204 808 L200 830 L80 792Z', '#d9ac3f'),
      ),
      path('M390 120 H510 L600 176 L690 220 L680 560 L690 980 H210 L220 560 L210 220 L300 176Z', brush.slab(colour)),
      path('M386 100 H514 L510 176 H390Z', brush.slab(tone(colour, 0.1))),
      path('M386 100 H514 L512 122 H388Z', '#d9ac3f'),
      stroke('M450 180 V980', '#00000066', 8),
      rect(214, 640, 472, 70, brush.tube('#2a2320'), 6),
      rect(404, 630, 92, 90, brush.metal('#e0b64a'), 10),
      ...Array.from({ length: 4 }, (_, i) => circle(478, 230 + i * 104, 17, brush.ball('#e8c054'))),
      both(450, path('M196 216 L300 168 L344 196 L240 262 Q200 256 196 216Z', brush.slab('#e0b64a'))),
      rect(540, 330, 110, 54, brush.metal('#c8323a'), 4),
      rect(576, 330, 36, 54, '#f1d25a'),
      circle(595, 412, 34, brush.ball('#e8c054')),
      both(450, rect(260, 760, 110, 26, brush.tube(tone(colour, 0.16)), 4)),
    ])}</g>`,
    path('M220 120 Q240 20 450 10 Q660 20 680 120 Q660 170 620 180 H280 Q240 170 220 120Z', brush.ball(colour)),
    path('M276 160 H624 L616 224 H284Z', brush.tube(tone(colour, -0.4))),
    path('M284 216 Q450 190 616 216 Q600 290 450 296 Q300 290 284 216Z', brush.ball('#15171b')),
    circle(450, 130, 46, brush.ball('#e8c054')),
    stroke('M290 214 H610', '#e0b64a', 13),
  ],
);

/** The pattern across a jumper on which nothing else stands. */
const knitted = (): Svg[] => [
  ...[300, 420].map((y) =>
    stroke(
      `M262 ${y} ${Array.from({ length: 12 }, (_, i) => `L${282 + i * 40} ${y + (i % 2 ? -22 : 22)}`).join(' ')} L738 ${y}`,
      '#f6ead0',
      15,
    ),
  ),
  repeat(11, (i) => path(`M${288 + i * 42} 340 l20 -20 l20 20 l-20 22Z`, '#f6ead0')),
  repeat(11, (i) => path(`M${288 + i * 42} 364 l20 -20 l20 20 l-20 22Z`, '#2f5f56')),
];

/** A knitted jumper. */
const sweater = ownSubject(
  {
    concept: 'sweater',
    names: ['jumper', 'pullover', 'knitted sweater', 'knitwear'],
    kind: 'clothing',
    heightMetres: 0.65,
    footing: 'stands',
    width: 1000,
    height: 900,
  },
  (brush, { colour = '#c0463f', lettering: text }) => {
    const sleeve = 'M300 90 Q220 100 180 180 L20 720 Q14 750 40 764 L140 800 Q164 800 172 776 L290 440Z';
    return [
      both(
        500,
        path(sleeve, brush.slab(tone(colour, -0.06))),
        path('M26 700 L20 730 Q14 752 40 764 L140 800 Q164 800 172 776 L184 744Z', brush.slab(tone(colour, -0.25))),
      ),
      path(
        'M370 60 Q500 110 630 60 L710 94 Q740 130 740 260 V840 Q740 890 690 892 H310 Q260 890 260 840 V260 Q260 130 290 94Z',
        brush.slab(colour),
      ),
      path('M260 790 H740 V840 Q740 890 690 892 H310 Q260 890 260 840Z', brush.wall(tone(colour, -0.2))),
      repeat(15, (i) => stroke(`M${286 + i * 31} 800 V886`, '#00000033', 6)),
      path('M350 40 Q500 10 650 40 L636 96 Q500 170 364 96Z', brush.wall(tone(colour, -0.2))),
      path('M384 56 Q500 30 616 56 Q500 120 384 56Z', tone(colour, -0.65)),
      ...(text === undefined ? knitted() : []),
      stroke('M300 470 V770 M700 470 V770', '#00000026', 12),
      text ? lettering(text, { cx: 500, cy: 450, width: 400, height: 320 }, { fill: inkOn(colour) }) : '',
    ];
  },
);

/** A pleated skirt. */
const skirt = ownSubject(
  {
    concept: 'skirt',
    names: ['pleated skirt', 'mini skirt', 'miniskirt', 'long skirt'],
    kind: 'clothing',
    heightMetres: 0.6,
    footing: 'stands',
    width: 900,
    height: 800,
  },
  (brush, { colour = '#8a3f6b' }) => [
    repeat(9, (i) => {
      const top = 290 + i * 35;
      const low = 20 + i * 95;
      return path(
        `M${top} 90 H${top + 38} L${low + 104} ${742 + (i % 2) * 30} Q${low + 50} ${800} ${low} ${742 + (i % 2) * 10}Z`,
        brush.stops('right', [
          [0, tone(colour, 0.24)],
          [0.6, colour],
          [1, tone(colour, -0.5)],
        ]),
      );
    }),
    path('M276 30 Q450 60 624 30 L634 110 Q450 140 266 110Z', brush.pillar(tone(colour, -0.15))),
    circle(586, 76, 20, brush.ball('#e8d9b0')),
  ],
);

/** A bathrobe with a tied belt. */
const bathrobe = ownSubject(
  {
    concept: 'bathrobe',
    names: ['dressing gown', 'bath robe'],
    kind: 'clothing',
    heightMetres: 1.2,
    footing: 'stands',
    width: 900,
    height: 1400,
  },
  (brush, { colour = '#e7ecf1' }) => [
    hanger(brush),
    both(
      450,
      path('M300 190 Q190 210 140 320 Q80 560 60 880 L210 910 Q250 700 270 480Z', brush.slab(tone(colour, -0.08))),
      path('M64 810 L60 880 L210 910 L222 838Z', brush.slab(tone(colour, 0.3))),
    ),
    path(
      'M300 190 Q400 150 450 160 Q500 150 600 190 L680 260 L690 760 L740 1380 Q450 1420 160 1380 L210 760 L220 260Z',
      brush.pillar(colour),
    ),
    path(
      'M400 150 Q300 200 330 420 L500 1390 H590 L450 560 L560 200 L500 150 L450 330Z',
      brush.slab(tone(colour, 0.12)),
    ),
    stroke('M330 420 L506 1390', '#00000026', 9),
    path('M206 740 Q450 790 694 740 L700 830 Q450 880 202 830Z', brush.tube(tone(colour, -0.18))),
    path('M430 780 Q560 720 580 800 Q560 850 450 820Z', brush.ball(tone(colour, -0.1))),
    path(
      'M430 800 L390 1130 L460 1140 L470 820Z M470 810 L560 1090 L500 1120 L446 820Z',
      brush.slab(tone(colour, -0.16)),
    ),
    both(450, path('M250 940 H370 V1100 H246Z', brush.wall(tone(colour, -0.06)))),
  ],
);

/** A hooded cloak with a clasp. */
const cloak = ownSubject(
  {
    concept: 'cape',
    names: ['cloak', 'hooded cloak', 'mantle'],
    kind: 'clothing',
    heightMetres: 1.3,
    footing: 'stands',
    width: 900,
    height: 1300,
  },
  (brush, { colour = '#7d2338' }) => [
    path(
      'M450 10 Q610 20 640 200 Q650 280 610 340 L730 400 Q800 700 880 1240 Q660 1310 450 1290 Q240 1310 20 1240 Q100 700 170 400 L290 340 Q250 280 260 200 Q290 20 450 10Z',
      brush.slab(colour),
    ),
    path('M450 60 Q570 80 580 230 Q560 350 450 380 Q340 350 320 230 Q330 80 450 60Z', brush.ball(tone(colour, -0.75))),
    path('M450 380 L560 1280 Q450 1300 340 1280Z', tone(colour, -0.7)),
    path(
      'M450 386 L340 1280 Q240 1290 150 1268 Q240 800 330 420Z M450 386 L560 1280 Q660 1290 750 1268 Q660 800 570 420Z',
      brush.pillar(tone(colour, 0.06)),
    ),
    stroke('M260 460 Q190 800 120 1250 M200 440 Q130 760 60 1230 M640 460 Q710 800 780 1250', '#00000040', 12),
    stroke('M290 340 Q360 400 450 396 Q540 400 610 340', '#d2a640', 19),
    circle(450, 400, 34, brush.ball('#e8c054')),
    circle(450, 400, 14, '#2f6fb7'),
    stroke('M294 160 Q320 70 410 44', '#ffffff4d', 15),
  ],
);

/** A plate armour on its stand. */
const armour = ownSubject(
  {
    concept: 'armour',
    names: ['armor', 'suit of armour', 'suit of armor', 'plate armour', 'plate armor', 'breastplate'],
    kind: 'clothing',
    heightMetres: 1.8,
    footing: 'stands',
    width: 800,
    height: 1600,
  },
  (brush, { colour = '#a7b0bb' }) => [
    both(
      400,
      path('M230 860 L390 850 L384 1180 H250Z', brush.metal(colour)),
      path('M250 1200 H382 L372 1500 H270Z', brush.metal(tone(colour, -0.05))),
      circle(318, 1196, 56, brush.ball(colour)),
      path('M276 1480 H376 L384 1590 H190 Q200 1530 276 1480Z', brush.metal(colour)),
      path('M190 380 Q110 420 96 620 L104 700 H196 L214 560Z', brush.metal(colour)),
      circle(150, 720, 50, brush.ball(colour)),
      path('M100 750 H200 L190 920 H116Z', brush.metal(tone(colour, -0.06))),
      path('M104 920 H204 Q220 1000 180 1040 H120 Q86 990 104 920Z', brush.metal(colour)),
    ),
    path('M230 350 Q400 310 570 350 L600 560 Q580 740 520 800 H280 Q220 740 200 560Z', brush.metal(colour)),
    stroke('M400 350 V790', '#00000040', 10),
    stroke('M240 560 Q400 640 560 560', '#00000040', 9),
    both(
      400,
      path('M250 340 Q150 330 120 440 Q160 500 240 480 Q290 420 250 340Z', brush.ball(tone(colour, 0.1))),
      stroke('M130 440 Q190 470 240 450', '#00000040', 8),
    ),
    repeat(3, (i) =>
      path(
        `M${262 - i * 14} ${796 + i * 44} H${538 + i * 14} L${552 + i * 14} ${850 + i * 44} H${248 - i * 14}Z`,
        brush.metal(tone(colour, -0.04 * i)),
      ),
    ),
    rect(270, 776, 260, 36, brush.tube('#6b4426'), 8),
    rect(374, 768, 52, 52, brush.metal('#d9b45a'), 6),
    path('M280 190 Q280 60 400 50 Q520 60 520 190 L510 300 Q400 380 290 300Z', brush.metal(colour)),
    path('M286 190 L400 220 L514 190 L510 232 L400 262 L290 232Z', '#15171b'),
    stroke('M400 60 V350', '#00000033', 11),
    repeat(4, (i) => both(400, circle(330 + i * 14, 284 + i * 8, 6, '#15171b'))),
    path('M390 60 Q380 -10 470 6 Q600 20 610 150 Q560 80 480 90 Q430 90 410 60Z', brush.slab('#c8323a')),
  ],
);

/** A jester's motley on a hanger: a costume. */
const costume = ownSubject(
  {
    concept: 'costume',
    names: ['fancy dress', 'carnival costume', 'halloween costume', 'stage costume'],
    kind: 'clothing',
    heightMetres: 1.1,
    footing: 'stands',
    width: 900,
    height: 1300,
  },
  (brush, { colour = '#c8323f' }) => {
    const other = '#e8b93a';
    const sleeve = (hex: string): string =>
      path('M300 240 Q200 250 160 340 L60 800 Q150 860 230 820 L280 520Z', brush.slab(hex));
    return [
      hanger(brush),
      sleeve(colour),
      `<g transform="translate(900 0) scale(-1 1)">${sleeve(other)}</g>`,
      path('M300 230 H450 V1230 L390 1290 L330 1210 L270 1290 L210 1210 L230 700Z', brush.slab(other)),
      path('M600 230 H450 V1230 L510 1290 L570 1210 L630 1290 L690 1210 L670 700Z', brush.slab(colour)),
      repeat(3, (i) => path(`M340 ${560 + i * 190} l50 -80 l50 80 l-50 80Z`, brush.slab(colour))),
      repeat(3, (i) => path(`M460 ${560 + i * 190} l50 -80 l50 80 l-50 80Z`, brush.slab(other))),
      repeat(6, (i) => path(`M${262 + i * 63} 210 h66 l-34 130Z`, brush.slab(i % 2 ? other : '#3f8f6b'))),
      repeat(6, (i) => circle(295 + i * 63, 350, 19, brush.ball('#f1d25a'))),
      repeat(4, (i) => circle([270, 390, 510, 630][i] ?? 0, 1282, 18, brush.ball('#f1d25a'))),
      repeat(3, (i) => circle(450, 470 + i * 190, 26, brush.ball('#f4f5f7'))),
      ellipse(450, 210, 96, 26, '#3a1a20'),
    ];
  },
);

export const GARMENTS: readonly OwnSubject[] = [suit, uniform, sweater, skirt, bathrobe, cloak, armour, costume];
