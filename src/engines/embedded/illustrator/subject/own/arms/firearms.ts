import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const STEEL = '#6b727c';
const WALNUT = '#8a4f2a';

/** A revolver lying on its side. */
const pistol = ownSubject(
  {
    concept: 'pistol',
    names: ['gun', 'handgun', 'revolver', 'firearm'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1000,
    height: 660,
  },
  (brush, { colour = STEEL }) => [
    path('M60 90 Q70 50 100 60 L110 120 H60Z', tone(colour, -0.4)),
    path(
      'M690 290 Q790 240 870 210 Q940 340 990 560 Q1000 640 930 656 Q840 670 800 620 Q790 470 690 390Z',
      brush.slab(WALNUT),
    ),
    repeat(5, (i) => stroke(`M${800 + i * 22} ${330 + i * 34} L${880 + i * 18} ${300 + i * 44}`, '#00000033', 6)),
    circle(868, 440, 20, brush.metal('#c9b27a')),
    rect(30, 110, 520, 92, brush.tube(colour), 10),
    rect(90, 196, 450, 40, brush.tube(tone(colour, -0.25)), 14),
    rect(30, 110, 40, 92, brush.tube(tone(colour, 0.15)), 8),
    stroke('M556 290 Q540 410 640 414 Q716 410 712 330', tone(colour, -0.3), 22),
    stroke('M640 300 Q654 350 626 384', tone(colour, 0.1), 18),
    path('M510 100 H770 Q812 104 830 150 L872 216 L790 262 H710 L690 330 H540 L510 250Z', brush.slab(colour)),
    rect(520, 108, 190, 160, brush.tube(tone(colour, 0.18)), 30),
    repeat(3, (i) => rect(545, 128 + i * 46, 120, 20, '#00000059', 10)),
    path('M790 140 L856 66 Q884 52 890 84 L846 170Z', brush.slab(tone(colour, -0.1))),
    stroke('M60 126 H520', '#ffffff73', 9),
  ],
);

/** Stock and butt of a long gun whose barrel starts at x = 560. */
function stock(brush: Brush, wood: string): Svg {
  return [
    path(
      'M30 190 L60 170 Q300 110 430 96 H560 V150 H470 Q420 170 390 200 Q330 210 250 230 L70 300 Q40 306 34 280Z',
      brush.slab(wood),
    ),
    path('M30 190 L60 170 L84 292 L70 300 Q40 306 34 280Z', '#2a2320'),
    stroke('M130 190 Q260 150 400 130', '#ffffff40', 9),
    stroke('M430 160 Q436 216 490 216 Q540 212 540 150', '#3a3f47', 13),
    stroke('M486 160 Q494 186 480 204', '#3a3f47', 9),
  ];
}

/** A bolt-action rifle with a telescopic sight. */
const rifle = ownSubject(
  {
    concept: 'rifle',
    names: ['hunting rifle', 'sniper rifle', 'carbine'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 1300,
    height: 302,
  },
  (brush, { colour = WALNUT }) => [
    stock(brush, colour),
    rect(430, 84, 250, 44, brush.tube('#4a5058'), 8),
    path('M550 120 H860 Q880 140 850 152 H550Z', brush.slab(colour)),
    rect(660, 90, 630, 26, brush.tube(STEEL), 8),
    path('M1250 60 H1270 L1276 92 H1244Z', '#33383f'),
    rect(480, 20, 300, 44, brush.tube('#2d3138'), 14),
    path('M450 8 H500 V76 H450Z M760 12 L840 2 V82 L760 72Z', brush.tube('#3a3f47')),
    rect(540, 60, 24, 30, '#3a3f47'),
    rect(690, 60, 24, 30, '#3a3f47'),
    stroke('M600 104 L624 150', '#8d949d', 12),
    circle(626, 154, 15, brush.ball('#8d949d')),
    ellipse(836, 42, 8, 36, '#8fc6e8'),
  ],
);

/** A double-barrelled shotgun. */
const shotgun = ownSubject(
  {
    concept: 'shotgun',
    names: ['double barrelled shotgun', 'musket', 'blunderbuss'],
    kind: 'object',
    heightMetres: 0.28,
    footing: 'stands',
    width: 1300,
    height: 302,
  },
  (brush, { colour = '#7a3f22' }) => [
    stock(brush, colour),
    path('M420 84 H620 V150 H470Z', brush.metal('#b8b2a4')),
    stroke('M450 110 Q500 90 540 120 T600 110', '#5f5a50', 6),
    rect(600, 70, 690, 34, brush.tube('#59616b'), 10),
    rect(600, 104, 690, 30, brush.tube('#454c55'), 10),
    path('M640 128 H900 Q920 160 880 168 H660 Q640 160 640 128Z', brush.slab(colour)),
    repeat(6, (i) => stroke(`M${680 + i * 34} 136 L${696 + i * 34} 160`, '#00000040', 5)),
    circle(1274, 64, 9, '#d9b45a'),
    path('M430 84 L400 40 Q414 24 430 34 L470 84Z', brush.slab('#7d838b')),
  ],
);

/** Three brass cartridges, one lying. */
const bullets = ownSubject(
  {
    concept: 'bullet',
    names: ['cartridge', 'ammunition', 'ammo', 'bullet cartridge', 'rifle cartridge'],
    kind: 'object',
    heightMetres: 0.07,
    footing: 'stands',
    width: 820,
    height: 700,
  },
  (brush, { colour = '#d0a03f' }) => {
    const cartridge = (x: number, lift: number): Svg => [
      path(
        `M${x - 62} ${250 - lift} Q${x - 56} ${70 - lift} ${x} ${10 - lift} Q${x + 56} ${70 - lift} ${x + 62} ${250 - lift}Z`,
        brush.pillar('#b8673a'),
      ),
      path(
        `M${x - 92} ${330 - lift} L${x - 64} ${240 - lift} H${x + 64} L${x + 92} ${330 - lift} V${660 - lift} H${x - 92}Z`,
        brush.metal(colour),
      ),
      rect(x - 92, 610 - lift, 184, 18, tone(colour, -0.5)),
      rect(x - 98, 632 - lift, 196, 48, brush.metal(tone(colour, -0.1)), 10),
    ];
    return [
      cartridge(330, 6),
      cartridge(130, -6),
      `<g transform="translate(880 700) rotate(-90) translate(-100 -660)">${[path('M20 250 Q26 90 90 30 Q154 90 160 250Z', brush.pillar('#b8673a')), path('M2 330 L26 240 H154 L178 330 V560 H2Z', brush.metal(colour)), rect(-6, 560, 192, 46, brush.metal(tone(colour, -0.1)), 10)].join('')}</g>`,
    ];
  },
);

/** A pineapple hand grenade with its ring. */
const grenade = ownSubject(
  {
    concept: 'hand-grenade',
    names: ['grenade', 'pineapple grenade'],
    kind: 'object',
    heightMetres: 0.14,
    footing: 'stands',
    width: 640,
    height: 900,
  },
  (brush, { colour = '#5c6b3a' }) => [
    path('M320 250 Q560 270 570 560 Q560 860 320 896 Q80 860 70 560 Q80 270 320 250Z', brush.ball(colour)),
    brush.clip('M320 250 Q560 270 570 560 Q560 860 320 896 Q80 860 70 560 Q80 270 320 250Z', [
      repeat(4, (i) =>
        stroke(`M40 ${380 + i * 120} Q320 ${420 + i * 120} 600 ${380 + i * 120}`, tone(colour, -0.55), 20),
      ),
      repeat(4, (i) =>
        stroke(`M${150 + i * 114} 240 Q${110 + i * 140} 560 ${150 + i * 114} 900`, tone(colour, -0.55), 18),
      ),
      repeat(4, (i) =>
        stroke(`M40 ${396 + i * 120} Q320 ${436 + i * 120} 600 ${396 + i * 120}`, tone(colour, 0.25), 6),
      ),
    ]),
    rect(240, 130, 160, 140, brush.metal('#8d8f86'), 14),
    path('M230 70 H420 Q560 90 600 220 L610 470 L560 480 L548 240 Q520 160 420 150 H230Z', brush.slab('#a7aca0')),
    circle(150, 130, 84, 'none', 'stroke="#c9ccd2" stroke-width="22"'),
    stroke('M226 112 H420', '#8d949d', 16),
    path('M130 520 Q140 400 230 340', 'none', 'stroke="#ffffff66" stroke-width="20" stroke-linecap="round"'),
  ],
);

export const FIREARMS: readonly OwnSubject[] = [pistol, rifle, shotgun, bullets, grenade];
