import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const terrarium = ownSubject(
  {
    concept: 'terrarium',
    names: ['glass terrarium', 'plant terrarium', 'bottle garden'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 860,
    height: 1000,
  },
  (brush, { colour = '#5f9a4a' }) => {
    const glass = 'M300 120 H560 V190 Q850 280 850 600 Q850 980 430 1000 Q10 980 10 600 Q10 280 300 190Z';
    return [
      path(glass, '#e8f4f4', 'opacity="0.5"'),
      brush.clip(glass, [
        path('M0 760 Q200 690 430 740 Q640 790 860 720 V1000 H0Z', brush.wall('#5b3f2a')),
        path('M0 850 Q300 800 860 860 V1000 H0Z', brush.wall('#d9c9a8')),
        repeat(16, (i) => ellipse(30 + i * 56, 930 + (i % 3) * 22, 30, 20, brush.ball(i % 2 ? '#b9b2a6' : '#8f897e'))),
        path(
          'M40 770 Q180 640 330 740 Q460 660 560 750 Q700 690 830 760 Q700 800 430 790 Q200 800 40 770Z',
          brush.ball('#7fae4a'),
        ),
        repeat(9, (i) =>
          at(
            270,
            730,
            1,
            -60 + i * 15,
            path(
              `M0 0 Q-30 ${-150 - (i % 3) * 40} 0 ${-280 - (i % 3) * 50} Q34 ${-150 - (i % 3) * 40} 0 0Z`,
              brush.slab(i % 2 ? colour : tone(colour, 0.2)),
            ),
          ),
        ),
        repeat(7, (i) => at(600, 760, 1, i * 51, path('M0 0 Q-40 -70 0 -130 Q40 -70 0 0Z', brush.slab('#8fc4a0')))),
        repeat(6, (i) => at(600, 760, 1, 20 + i * 60, path('M0 0 Q-26 -46 0 -84 Q26 -46 0 0Z', brush.slab('#b8dcc0')))),
        ellipse(440, 770, 60, 44, brush.ball('#8f8a80')),
        ellipse(740, 700, 34, 30, brush.ball('#d8504f')),
        repeat(4, (i) => circle(722 + i * 14, 692 + (i % 2) * 14, 5, '#fff6ea')),
        rect(728, 720, 24, 44, '#f4efe2', 8),
      ]),
      path(glass, 'none', 'stroke="#9fc0c6" stroke-width="12" opacity="0.9"'),
      path(
        'M110 420 Q130 290 260 240',
        'none',
        'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity="0.75"',
      ),
      path(
        'M790 560 Q800 760 700 880',
        'none',
        'stroke="#ffffff" stroke-width="15" stroke-linecap="round" opacity="0.5"',
      ),
      path('M310 0 H550 L570 130 H290Z', brush.pillar('#c9a06a')),
      ellipse(430, 14, 120, 16, '#ddb884'),
    ];
  },
);

const origamiCrane = ownSubject(
  {
    concept: 'origami-crane',
    names: ['origami crane', 'paper crane', 'origami bird', 'origami'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (_, { colour = '#d8433c' }) => [
    path('M470 380 L120 20 L300 480Z', tone(colour, -0.14)),
    path('M470 380 L120 20 L360 420Z', tone(colour, -0.34)),
    path('M300 480 L20 130 L90 140 L400 620Z', tone(colour, 0.04)),
    path('M20 130 L10 250 L90 140Z', tone(colour, -0.3)),
    path('M470 380 L980 190 L640 640Z', tone(colour, -0.22)),
    path('M640 640 L980 190 L700 520Z', tone(colour, -0.42)),
    path('M300 480 L470 380 L640 640 L480 760Z', tone(colour, 0.1)),
    path('M300 480 L480 760 L400 620Z', tone(colour, -0.2)),
    path('M470 380 L560 10 L640 640Z', tone(colour, 0.3)),
    path('M470 380 L560 10 L360 420 L300 480Z', tone(colour, 0.16)),
    path('M470 380 L480 760 L640 640Z', tone(colour, -0.06)),
  ],
);

const totemPole = ownSubject(
  {
    concept: 'totem-pole',
    names: ['totem pole', 'totem', 'carved pole'],
    kind: 'object',
    heightMetres: 5,
    footing: 'stands',
    width: 760,
    height: 1300,
  },
  (brush, { colour = '#9a5f38' }) => {
    const face = (y: number, paint: string, beak: boolean): Svg => [
      rect(230, y, 300, 300, brush.pillar(colour), 40),
      both(
        380,
        path(`M250 ${y + 60} Q310 ${y + 20} 364 ${y + 70} Q310 ${y + 50} 250 ${y + 90}Z`, '#23201e'),
        ellipse(306, y + 112, 48, 36, '#f7f0e0'),
        ellipse(306, y + 112, 48, 36, 'none', 'stroke="#23201e" stroke-width="9"'),
        circle(310, y + 114, 17, '#23201e'),
      ),
      beak
        ? path(`M340 ${y + 130} H420 L400 ${y + 250} Q380 ${y + 276} 360 ${y + 250}Z`, brush.slab('#f2b53c'))
        : [
            path(`M352 ${y + 130} H408 L424 ${y + 190} H336Z`, brush.slab(tone(colour, 0.2))),
            path(`M260 ${y + 214} H500 Q500 ${y + 280} 380 ${y + 280} Q260 ${y + 280} 260 ${y + 214}Z`, paint),
            repeat(6, (i) => rect(272 + i * 37, y + 222, 30, 26, '#f7f0e0', 4)),
          ],
    ];
    return [
      both(
        380,
        path('M240 170 Q60 110 20 20 Q10 260 70 330 Q150 380 240 360Z', brush.slab('#2f7a8a')),
        stroke('M60 110 Q70 240 130 310 M120 160 Q130 250 180 310', '#f2c94c', 17),
      ),
      face(60, '#b92a34', true),
      path('M230 80 Q380 -60 530 80Z', brush.slab('#c0392b')),
      face(370, '#b92a34', false),
      both(380, path('M230 420 L150 380 V470 L230 500Z', brush.slab('#c0392b'))),
      face(680, '#2f6f4a', false),
      both(380, path('M240 760 Q120 760 110 900 L180 940 Q180 850 240 850Z', brush.slab('#2f6f4a'))),
      face(990, '#b92a34', false),
      rect(200, 1260, 360, 40, brush.wall(tone(colour, -0.3)), 10),
      repeat(3, (i) => rect(230, 354 + i * 310, 300, 22, ['#f2c94c', '#2f7a8a', '#f2c94c'][i]!, 8)),
    ];
  },
);

const dragonEgg = ownSubject(
  {
    concept: 'dragon-egg',
    names: ['dragon egg', "dragon's egg"],
    kind: 'fantasy',
    heightMetres: 0.4,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#b03a4a' }) => {
    const egg =
      'M450 30 C640 30 770 330 770 580 C770 790 630 900 450 900 C270 900 130 790 130 580 C130 330 260 30 450 30Z';
    return [
      path('M20 860 Q60 760 200 760 H700 Q840 760 880 860 Q860 1000 450 1000 Q40 1000 20 860Z', brush.ball('#6f5330')),
      path(egg, brush.ball(colour)),
      brush.clip(egg, [
        repeat(12, (row) =>
          repeat(9, (i) => {
            const x = 90 + i * 92 + (row % 2) * 46;
            const y = 90 + row * 74;
            return [
              path(
                `M${x - 50} ${y} Q${x} ${y + 96} ${x + 50} ${y} Q${x} ${y - 26} ${x - 50} ${y}Z`,
                tone(colour, ((row + i) % 3) * 0.09 - 0.06),
                `stroke="${tone(colour, -0.5)}" stroke-width="7"`,
              ),
              path(
                `M${x - 24} ${y + 6} Q${x} ${y - 10} ${x + 20} ${y + 4}`,
                'none',
                'stroke="#ffe0b0" stroke-opacity="0.55" stroke-width="7" stroke-linecap="round"',
              ),
            ];
          }),
        ),
        ellipse(320, 300, 190, 260, brush.spot('#ffffff', 0.4)),
        ellipse(640, 700, 220, 320, brush.spot('#200814', 0.65)),
        path(
          'M470 300 L520 380 L470 440 L540 520 L500 580',
          'none',
          'stroke="#ffb23c" stroke-width="15" stroke-linejoin="round"',
        ),
        path(
          'M470 300 L520 380 L470 440 L540 520 L500 580',
          'none',
          'stroke="#fff3b0" stroke-width="6" stroke-linejoin="round"',
        ),
      ]),
      repeat(26, (i) =>
        stroke(
          `M${30 + ((i * 83) % 560)} ${850 + ((i * 31) % 110)} q${100 + (i % 3) * 40} ${-40 + (i % 4) * 20} ${230 + (i % 4) * 20} ${(i % 5) * 8}`,
          ['#a8834f', '#8a6a3c', '#c9a468'][i % 3]!,
          13,
        ),
      ),
    ];
  },
);

const iceSculpture = ownSubject(
  {
    concept: 'ice-sculpture',
    names: ['ice sculpture', 'ice swan', 'ice carving', 'sculpture of ice', 'sculpture made of ice'],
    kind: 'object',
    heightMetres: 1.6,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#9fd8f0' }) => {
    const ice = (d: string, strength = 0.92): Svg => [
      path(
        d,
        brush.stops('diagonal', [
          [0, '#ffffff', strength],
          [0.4, tone(colour, 0.3), 0.85],
          [0.7, colour, 0.8],
          [1, tone(colour, -0.35), 0.85],
        ]),
      ),
      path(d, 'none', 'stroke="#f4fcff" stroke-width="7" opacity="0.9"'),
    ];
    return [
      path(
        'M120 1000 L160 820 H740 L780 1000Z',
        brush.stops('diagonal', [
          [0, '#f4fcff'],
          [0.5, tone(colour, 0.2)],
          [1, tone(colour, -0.4)],
        ]),
      ),
      path(
        'M250 1000 L300 820 M460 1000 L440 820 M640 1000 L610 820',
        'none',
        'stroke="#ffffff" stroke-opacity="0.6" stroke-width="9"',
      ),
      ellipse(450, 826, 300, 44, tone(colour, 0.55)),
      ice(
        'M330 700 Q180 640 20 420 Q140 480 200 470 Q120 360 110 230 Q200 370 290 390 Q270 260 320 130 Q370 300 480 420 Q560 560 520 700Z',
      ),
      ice('M170 800 Q120 640 300 560 Q480 520 620 600 Q740 660 720 760 Q640 840 440 840 Q250 840 170 800Z'),
      ice(
        'M600 640 Q560 480 640 380 Q730 300 700 210 Q670 150 600 180 Q560 200 540 240 L470 250 Q500 90 640 70 Q790 70 800 230 Q790 340 720 430 Q690 520 740 640 Q720 720 640 700Z',
      ),
      path('M540 240 L440 276 Q430 240 470 200 L560 180Z', brush.slab(tone(colour, -0.1))),
      circle(610, 150, 15, tone(colour, -0.6)),
      stroke(
        'M150 440 Q260 520 340 640 M200 330 Q300 450 390 620 M320 220 Q370 400 450 580',
        '#ffffff',
        11,
        'opacity="0.75"',
      ),
      stroke('M250 720 Q420 640 600 700 M300 780 Q460 730 640 770', '#ffffff', 9, 'opacity="0.6"'),
      repeat(6, (i) =>
        at(
          [110, 330, 770, 500, 240, 650][i]!,
          [240, 120, 250, 420, 600, 560][i]!,
          1,
          0,
          path('M0 -40 L7 -7 L40 0 L7 7 L0 40 L-7 7 L-40 0 L-7 -7Z', '#ffffff'),
        ),
      ),
    ];
  },
);

const gamingChair = ownSubject(
  {
    concept: 'gaming-chair',
    names: ['gaming chair', 'racing chair', 'gamer chair', 'office chair', 'swivel chair', 'desk chair'],
    kind: 'furniture',
    heightMetres: 1.3,
    footing: 'stands',
    width: 760,
    height: 1200,
    anchors: { seat: { x: 380, y: 700 } },
  },
  (brush, { colour = '#d8433c' }) => [
    both(380, stroke('M380 1060 L130 1130', '#3a3f47', 36), circle(120, 1150, 42, brush.ball('#23262d'))),
    stroke('M380 1060 V1130', '#2a2e36', 40),
    circle(380, 1156, 42, brush.ball('#23262d')),
    rect(346, 830, 68, 240, brush.metal('#8f98a6'), 14),
    path(
      'M230 40 Q240 0 300 0 H460 Q520 0 530 40 L590 220 Q640 260 620 420 L590 700 H170 L140 420 Q120 260 170 220Z',
      brush.slab('#2b2f37'),
    ),
    path('M300 30 H460 L500 220 L480 690 H280 L260 220Z', brush.slab('#3a3f4a')),
    both(
      380,
      path('M254 60 L200 230 Q160 280 176 420 L200 680 H250 L230 400 L250 230 L290 60Z', brush.slab(colour)),
      path('M256 130 Q240 150 250 176 L300 160 L304 120Z', '#14161a'),
    ),
    rect(290, 70, 180, 96, brush.ball(colour), 30),
    rect(286, 520, 188, 120, brush.ball(colour), 34),
    path('M130 690 Q380 640 630 690 Q670 740 640 800 Q380 860 120 800 Q90 740 130 690Z', brush.ball('#2b2f37')),
    path('M250 690 Q380 664 510 690 L530 810 Q380 838 230 810Z', brush.slab('#3f4550')),
    both(
      380,
      path('M136 700 Q96 750 130 796 L180 806 Q160 750 180 690Z', brush.slab(colour)),
      rect(40, 540, 130, 44, brush.tube('#23262d'), 20),
      rect(84, 570, 34, 190, brush.pillar('#3a3f47'), 8),
    ),
  ],
);

/** Curiosities and ornaments. */
export const CURIOS: readonly OwnSubject[] = [terrarium, origamiCrane, totemPole, dragonEgg, iceSculpture, gamingChair];
