import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A fox's bushy tail. */
const tail = ownSubject(
  {
    concept: 'animal-tail',
    names: ['tail', 'fox tail'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'stands',
    width: 760,
    height: 900,
  },
  (brush, { colour = '#d9762f' }) => [
    path(
      'M90 890 Q60 700 200 560 Q120 620 60 620 Q200 540 240 430 Q180 480 110 470 Q260 390 320 260 Q280 290 220 280 Q420 190 520 60 Q600 -20 660 20 Q760 120 740 300 Q720 280 700 270 Q730 440 620 580 Q620 550 600 530 Q580 700 400 790 Q400 760 390 740 Q300 840 180 860 Q140 870 130 896Z',
      brush.slab(colour),
    ),
    path(
      'M520 60 Q600 -20 660 20 Q760 120 740 300 Q700 240 640 250 Q640 200 580 210 Q570 160 500 170 Q490 110 520 60Z',
      brush.ball('#f7efe2'),
    ),
    path(
      'M180 760 Q260 600 380 480 M280 760 Q420 640 500 480 M330 540 Q440 400 520 270 M500 560 Q580 440 620 320',
      'none',
      `stroke="${tone(colour, -0.35)}" stroke-width="15" stroke-linecap="round" opacity=".6"`,
    ),
    path(
      'M230 640 Q340 480 440 360 M420 620 Q510 500 560 380',
      'none',
      `stroke="${tone(colour, 0.5)}" stroke-width="13" stroke-linecap="round" opacity=".7"`,
    ),
  ],
);

/** A bird of prey's foot with its talons. */
const claw = ownSubject(
  {
    concept: 'claw',
    names: ['talon', 'eagle claw', 'eagle talon', 'talons'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#e2a52e' }) => {
    const toe = (d: string, nail: string): Svg => [
      path(nail, brush.ball('#2a2420')),
      stroke(d, tone(colour, -0.45), 96),
      stroke(d, colour, 82),
      stroke(d, tone(colour, 0.4), 21, 'transform="translate(-13 -17)" opacity=".8"'),
    ];
    return [
      path('M330 0 H590 L560 240 Q460 300 370 240Z', brush.pillar('#6b4426')),
      repeat(7, (i) =>
        path(
          `M${330 + i * 34} 160 q20 120 ${i % 2 ? 10 : -6} 170 q44 -50 50 -170Z`,
          brush.slab(i % 2 ? '#7d5230' : '#5b371d'),
        ),
      ),
      toe('M460 420 Q560 500 700 520', 'M690 460 Q880 450 890 700 Q820 580 690 570Z'),
      stroke('M456 240 V430', tone(colour, -0.45), 110),
      stroke('M456 240 V430', colour, 94),
      toe('M456 430 Q330 500 190 520', 'M200 460 Q20 460 10 720 Q80 590 200 570Z'),
      toe('M456 430 Q420 560 330 640', 'M300 600 Q180 660 220 850 Q270 740 390 690Z'),
      toe('M456 430 Q520 560 560 650', 'M500 640 Q470 760 560 856 Q560 740 620 660Z'),
      repeat(4, (i) => stroke(`M416 ${280 + i * 44} q40 20 80 0`, tone(colour, -0.4), 8)),
      repeat(3, (i) =>
        stroke(
          `M${250 + i * 56} ${476 - i * 12} q10 40 -6 70 M${590 + i * 50} ${470 + i * 14} q-10 36 4 64`,
          tone(colour, -0.4),
          8,
        ),
      ),
    ];
  },
);

/** A cat's paw, pads shown. */
const paw = ownSubject(
  {
    concept: 'cat-paw',
    names: ['paw', 'animal paw', 'dog paw'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 700,
    height: 900,
  },
  (brush, { colour = '#e6a768' }) => [
    path(
      'M170 890 Q190 640 90 480 Q40 300 150 240 Q160 90 270 90 Q310 20 380 60 Q450 10 510 90 Q620 110 600 260 Q690 340 620 480 Q530 640 540 890Z',
      brush.ball(colour),
    ),
    repeat(3, (i) =>
      path(
        `M${196 + i * 14} ${660 + i * 76} Q350 ${620 + i * 80} ${514 - i * 4} ${660 + i * 76}`,
        'none',
        `stroke="${tone(colour, -0.3)}" stroke-width="26" stroke-linecap="round" opacity=".6"`,
      ),
    ),
    path(
      'M350 330 Q470 330 500 450 Q520 550 430 560 Q390 540 350 556 Q310 540 270 560 Q180 550 200 450 Q230 330 350 330Z',
      brush.ball('#f08aa0'),
    ),
    [
      [160, 340, -26],
      [264, 210, -10],
      [432, 200, 10],
      [548, 330, 26],
    ].map(([x = 0, y = 0, degrees = 0]) =>
      ellipse(x, y, 54, 74, brush.ball('#f08aa0'), `transform="rotate(${degrees} ${x} ${y})"`),
    ),
    path('M280 380 Q310 350 360 352', 'none', 'stroke="#ffffff99" stroke-width="19" stroke-linecap="round"'),
    path('M180 820 Q200 660 150 560', 'none', 'stroke="#ffffff66" stroke-width="22" stroke-linecap="round"'),
  ],
);

/** A marble torso of antiquity. */
const torso = ownSubject(
  {
    concept: 'torso',
    names: ['belly', 'waist', 'hip', 'abdomen', 'navel', 'marble torso', 'abs'],
    kind: 'object',
    heightMetres: 0.9,
    footing: 'stands',
    width: 700,
    height: 1100,
  },
  (brush, { colour = '#e4ded2' }) => [
    path(
      'M250 60 Q350 20 450 60 L470 140 Q600 150 660 230 Q690 330 620 380 L560 360 Q580 520 540 640 Q560 760 590 880 L380 1010 H330 L110 880 Q140 760 160 640 Q120 520 140 360 L80 380 Q10 330 40 230 Q100 150 230 140Z',
      brush.slab(colour),
    ),
    path('M250 60 Q350 100 450 60 Q440 30 350 26 Q260 30 250 60Z', brush.slab(tone(colour, 0.3))),
    both(
      350,
      path('M340 250 Q330 390 230 390 Q130 370 150 250 Q240 200 340 250Z', brush.ball(tone(colour, 0.06))),
      stroke('M160 360 Q240 420 338 380', tone(colour, -0.3), 13, 'opacity=".7"'),
      circle(240, 340, 9, tone(colour, -0.35)),
      repeat(3, (i) =>
        path(
          `M336 ${410 + i * 84} H262 Q240 ${450 + i * 84} 262 ${484 + i * 84} H336Z`,
          brush.ball(tone(colour, 0.02)),
        ),
      ),
      stroke('M170 660 Q220 800 330 900', tone(colour, -0.3), 15, 'opacity=".6"'),
      path('M200 420 Q176 520 196 640', 'none', `stroke="${tone(colour, -0.25)}" stroke-width="13" opacity=".5"`),
    ),
    stroke('M350 210 V640', tone(colour, -0.3), 9, 'opacity=".6"'),
    ellipse(350, 690, 15, 21, tone(colour, -0.5)),
    path('M120 870 Q350 960 580 870 L610 930 Q460 1000 350 990 Q240 1000 90 930Z', brush.tube('#cfc8ba')),
    path('M170 910 Q200 990 190 1020 H510 Q500 990 530 910 Q350 980 170 910Z', brush.pillar('#d8d1c3')),
    repeat(6, (i) => stroke(`M${210 + i * 56} 940 Q${230 + i * 50} 980 ${226 + i * 52} 1014`, '#00000026', 9)),
    path('M110 1000 H590 V1100 H110Z', brush.wall('#5b5a58')),
    path('M90 990 H610 V1030 H90Z', brush.wall('#77757a')),
    path('M90 280 Q110 220 180 190', 'none', 'stroke="#ffffff99" stroke-width="19" stroke-linecap="round"'),
  ],
);

interface HeadLook {
  readonly coat: string;
  readonly mask: string;
  readonly nose: string;
  readonly ear: 'pointed' | 'round';
  /** Half the width of the muzzle. */
  readonly muzzle: number;
  readonly mane?: string;
}

const HEADS: Readonly<Record<string, HeadLook>> = {
  fox: { coat: '#e0762a', mask: '#fbf3e6', nose: '#241a1c', ear: 'pointed', muzzle: 90 },
  wolf: { coat: '#7d8590', mask: '#e6e8ec', nose: '#1c1c22', ear: 'pointed', muzzle: 110 },
  bear: { coat: '#8a5a3a', mask: '#d6ab7c', nose: '#241a16', ear: 'round', muzzle: 150 },
  lion: { coat: '#e0a850', mask: '#f8e6c0', nose: '#4a2a22', ear: 'round', muzzle: 140, mane: '#a8602a' },
};

/** The two ears of a head, about x = 450. */
function ears(brush: Brush, { coat, ear }: HeadLook): Svg {
  if (ear === 'round')
    return both(450, circle(156, 200, 146, brush.ball(coat)), circle(170, 214, 78, tone(coat, -0.35)));
  return both(
    450,
    path('M60 20 Q240 90 370 250 L110 450 Q30 230 60 20Z', brush.slab(coat)),
    path('M110 110 Q210 170 270 270 L160 370 Q100 240 110 110Z', tone(coat, -0.6)),
  );
}

const headOf = ([animal, look]: [string, HeadLook]): OwnSubject =>
  ownSubject(
    {
      concept: `${animal}-portrait`,
      names: [`${animal} head`, `${animal}'s head`, `head of a ${animal}`],
      kind: 'object',
      heightMetres: 0.4,
      footing: 'stands',
      width: 900,
      height: 900,
    },
    (brush, { colour }) => {
      const coat = colour ?? look.coat;
      const worn = { ...look, coat };
      const mane = look.mane;
      return [
        mane === undefined
          ? ''
          : repeat(20, (i) =>
              at(
                450,
                460,
                1,
                i * 18,
                path('M-110 -300 Q-60 -440 10 -440 Q80 -420 110 -300Z', brush.slab(tone(mane, (i % 2) * 0.14))),
              ),
            ),
        ears(brush, worn),
        look.ear === 'pointed'
          ? path(
              'M450 150 Q680 150 790 380 L880 560 Q760 640 640 700 Q560 880 450 890 Q340 880 260 700 Q140 640 20 560 L110 380 Q220 150 450 150Z',
              brush.ball(coat),
            )
          : path(
              'M450 120 Q760 120 780 450 Q790 680 640 800 Q560 890 450 892 Q340 890 260 800 Q110 680 120 450 Q140 120 450 120Z',
              brush.ball(coat),
            ),
        both(
          450,
          path(
            look.ear === 'pointed'
              ? 'M40 560 Q200 480 330 560 L450 640 V890 Q340 880 260 700 Q140 640 40 560Z'
              : 'M450 520 Q300 540 270 660 Q260 800 450 888Z',
            brush.slab(look.mask),
          ),
        ),
        path(
          `M${450 - look.muzzle} 660 Q${450 - look.muzzle * 0.6} 540 450 530 Q${450 + look.muzzle * 0.6} 540 ${450 + look.muzzle} 660 Q${450 + look.muzzle * 0.8} 850 450 888 Q${450 - look.muzzle * 0.8} 850 ${450 - look.muzzle} 660Z`,
          brush.ball(look.mask),
        ),
        both(
          450,
          path('M220 440 Q290 370 380 450 Q300 500 220 440Z', '#fbf6e8'),
          circle(306, 442, 36, '#e0b040'),
          circle(310, 442, 22, '#1a1416'),
          circle(300, 430, 9, '#ffffff'),
          path(
            'M200 420 Q290 340 390 440',
            'none',
            `stroke="${tone(coat, -0.6)}" stroke-width="17" stroke-linecap="round"`,
          ),
        ),
        path('M380 640 Q450 590 520 640 Q520 710 450 740 Q380 710 380 640Z', brush.ball(look.nose)),
        path(
          'M450 736 V790 M450 790 Q400 840 350 800 M450 790 Q500 840 550 800',
          'none',
          'stroke="#3a2a26" stroke-width="13" stroke-linecap="round"',
        ),
        ellipse(430, 636, 22, 11, '#ffffff99'),
      ];
    },
  );

export const ANIMAL_PARTS: readonly OwnSubject[] = [tail, claw, paw, torso, ...Object.entries(HEADS).map(headOf)];
