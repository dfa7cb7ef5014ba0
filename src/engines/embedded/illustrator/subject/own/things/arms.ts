import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A steel long sword, point up. */
export const sword = ownSubject(
  {
    concept: 'sword',
    names: ['long sword', 'longsword', 'broadsword', 'excalibur', 'blade', 'magic sword'],
    kind: 'tool',
    heightMetres: 1.1,
    footing: 'stands',
    width: 320,
    height: 1000,
    anchors: { hand: { x: 160, y: 870 } },
  },
  (brush, { colour = '#2f5fa8' }) => [
    '<g transform="translate(0 1000) scale(1 -1)">',
    path(
      'M120 240 H200 L194 880 L160 1000 L126 880Z',
      brush.stops('right', [
        [0, '#f4f8fb'],
        [0.48, '#c3cdd6'],
        [0.52, '#8d99a5'],
        [1, '#dfe6ec'],
      ]),
    ),
    path('M150 240 H170 L166 820 L160 860 L154 820Z', '#7a8692'),
    path(
      'M20 210 Q60 190 160 200 Q260 190 300 210 Q320 240 290 260 Q230 236 160 240 Q90 236 30 260 Q0 240 20 210Z',
      brush.slab('#e0b24a'),
    ),
    circle(160, 222, 20, brush.ball(colour)),
    rect(134, 76, 52, 130, brush.pillar('#5b371d'), 12),
    repeat(5, (i) => stroke(`M136 ${92 + i * 24} L184 ${104 + i * 24}`, '#d2a640', 6)),
    circle(160, 46, 44, brush.ball('#e0b24a')),
    circle(160, 46, 19, brush.ball(colour)),
    stroke('M134 260 L140 820', '#ffffffb3', 5),
    '</g>',
  ],
);

/** A painted heater shield. */
export const shield = ownSubject(
  {
    concept: 'knight-shield',
    names: ['heraldic shield', 'coat of arms', "knight's shield"],
    kind: 'tool',
    heightMetres: 0.9,
    footing: 'stands',
    width: 780,
    height: 1000,
  },
  (brush, { colour = '#a8242c' }) => {
    const outline = 'M30 60 Q390 -30 750 60 Q790 640 390 990 Q-10 640 30 60Z';
    return [
      path(outline, brush.metal('#b9c2cc')),
      path('M74 100 Q390 24 706 100 Q736 610 390 930 Q44 610 74 100Z', brush.slab(colour)),
      brush.clip('M74 100 Q390 24 706 100 Q736 610 390 930 Q44 610 74 100Z', [
        path('M390 0 H800 V420 H390Z M0 420 H390 V1000 H0Z', '#f2e4bf'),
        path('M74 100 Q390 24 706 100 L700 300 Q390 180 80 300Z', '#ffffff2e'),
        path('M390 60 L760 60 L760 990 L390 990Z', '#00000026'),
      ]),
      path('M390 250 l54 110 122 16 -90 84 24 120 -110 -60 -110 60 24 -120 -90 -84 122 -16z', brush.slab('#e6b544')),
      repeat(9, (i) => circle(80 + i * 77, 64 - Math.sin((i / 8) * Math.PI) * 34, 13, brush.ball('#f4f6f8'))),
      both(
        390,
        repeat(5, (i) => circle(54 + i * i * 9, 240 + i * 140, 13, brush.ball('#e9edf1'))),
      ),
    ];
  },
);

/** A plumed knight's helmet on its gorget. */
export const helmet = ownSubject(
  {
    concept: 'knight-helmet',
    names: ['helmet', 'medieval helmet', 'helm', 'great helm', "knight's helmet"],
    kind: 'clothing',
    heightMetres: 0.4,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#b3262f' }) => [
    path('M380 130 Q420 -20 620 10 Q760 60 740 320 Q690 200 560 180 Q470 160 400 190Z', brush.slab(colour)),
    repeat(5, (i) =>
      stroke(
        `M${440 + i * 50} ${140 + i * 8} Q${500 + i * 40} ${70 + i * 10} ${590 + i * 30} ${60 + i * 40}`,
        '#00000026',
        6,
      ),
    ),
    path('M150 640 H610 L620 900 H140Z', '#2a2f36'),
    path(
      'M120 480 Q110 150 380 140 Q650 150 640 480 L620 760 Q520 850 380 860 Q240 850 140 760Z',
      brush.metal('#b9c2cc'),
    ),
    path('M110 420 Q380 330 650 420 L640 500 Q380 420 120 500Z', '#16191e'),
    path('M120 520 Q380 440 640 520 L616 770 Q500 860 380 866 Q260 860 144 770Z', brush.metal('#a9b3bd')),
    path('M360 150 H400 V440 L380 460 L360 440Z M360 490 L380 470 L400 490 V862 H360Z', brush.metal('#d9b355')),
    both(
      380,
      repeat(4, (i) => repeat(3, (k) => rect(200 + k * 44, 600 + i * 52, 13, 34, '#16191e', 6))),
    ),
    both(380, circle(130, 440, 32, brush.ball('#d9b355'))),
    path('M100 800 Q380 900 660 800 L730 1000 H30Z', brush.metal('#b9c2cc')),
    stroke('M90 860 Q380 950 670 860 M60 930 Q380 1000 700 930', '#00000038', 7),
    path('M180 460 Q180 240 330 190', 'none', 'stroke="#ffffff" stroke-width="20" stroke-linecap="round" opacity=".5"'),
  ],
);
