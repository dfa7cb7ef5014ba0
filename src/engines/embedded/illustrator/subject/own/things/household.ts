import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, stroke } from '../shapes.ts';

/** A glazed bowl, empty, seen a little from above. */
export const bowl = ownSubject(
  {
    concept: 'bowl',
    names: ['empty bowl', 'ceramic bowl', 'wooden bowl', 'fruit bowl', 'glass bowl'],
    kind: 'object',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1000,
    height: 520,
    anchors: { opening: { x: 500, y: 100 } },
  },
  (brush, { colour = '#e9e2d3' }) => {
    const body = 'M14 96 Q40 330 330 470 Q344 516 400 518 H600 Q656 516 670 470 Q960 330 986 96Z';
    return [
      path(body, brush.pillar(colour)),
      brush.clip(body, [
        path('M0 196 Q500 390 1000 196 V236 Q500 434 0 236Z', tone(colour, -0.34), 'opacity=".75"'),
        path('M0 262 Q500 464 1000 262 V276 Q500 480 0 276Z', tone(colour, -0.34), 'opacity=".6"'),
        rect(0, 468, 1000, 60, '#000000', 0, 'opacity=".16"'),
      ]),
      ellipse(500, 96, 488, 92, brush.slab(tone(colour, -0.22))),
      ellipse(500, 118, 436, 66, tone(colour, -0.46), 'opacity=".55"'),
      ellipse(500, 96, 488, 92, 'none', `stroke="${tone(colour, 0.5)}" stroke-width="16"`),
      stroke('M96 210 Q150 320 280 400', '#ffffff', 22, 'opacity=".4"'),
    ];
  },
);

/** A round glass bowl, filled with water. */
export const fishBowl = ownSubject(
  {
    concept: 'fish-bowl',
    names: ['fishbowl', 'goldfish bowl', 'round aquarium'],
    kind: 'object',
    heightMetres: 0.32,
    footing: 'stands',
    width: 1000,
    height: 880,
    anchors: { opening: { x: 500, y: 60 } },
  },
  (brush) => {
    const glass = 'M270 50 Q20 190 20 480 Q20 800 330 868 H670 Q980 800 980 480 Q980 190 730 50Z';
    return [
      path(
        glass,
        brush.stops('down', [
          [0, '#eaf6fa', 0.5],
          [0.3, '#d3edf6', 0.6],
          [1, '#8fc6da', 0.8],
        ]),
      ),
      brush.clip(glass, [
        path(
          'M0 230 H1000 V900 H0Z',
          brush.stops('down', [
            [0, '#8fd3ea', 0.75],
            [1, '#2f86b0', 0.9],
          ]),
        ),
        ellipse(500, 232, 440, 42, '#d8f3fb', 'opacity=".85"'),
        path('M0 770 Q260 720 500 770 T1000 750 V900 H0Z', '#e3c48c'),
        path('M0 810 Q300 770 560 814 T1000 800 V900 H0Z', '#c9a365'),
        stroke('M250 790 Q190 650 260 540 Q300 470 250 400', '#4f9a4a', 24),
        stroke('M300 790 Q340 680 300 590', '#6ab35a', 20),
        stroke('M780 780 Q830 690 780 610', '#4f9a4a', 20),
      ]),
      ellipse(500, 52, 234, 34, 'none', 'stroke="#f4fbfd" stroke-width="20"'),
      stroke('M120 330 Q74 480 130 640', '#ffffff', 34, 'opacity=".7"'),
      stroke('M880 600 Q910 520 890 420', '#ffffff', 18, 'opacity=".5"'),
    ];
  },
);

/** An open cardboard box, its flaps hanging out. */
export const cardboardBox = ownSubject(
  {
    concept: 'cardboard-box',
    names: ['box', 'open box', 'carton', 'moving box', 'paper box'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 680,
    anchors: { opening: { x: 500, y: 170 } },
  },
  (brush, { colour = '#c99a62' }) => [
    path('M150 170 L240 60 H760 L850 170Z', tone(colour, -0.52)),
    path('M240 60 L200 0 H800 L760 60Z', brush.wall(tone(colour, 0.12))),
    path('M150 170 L20 250 L110 110 L240 60Z', brush.slab(tone(colour, 0.08))),
    path('M850 170 L980 250 L890 110 L760 60Z', brush.slab(tone(colour, -0.12))),
    rect(150, 170, 700, 510, brush.wall(colour), 6),
    path('M150 170 H850 L800 290 H200Z', brush.wall(tone(colour, 0.26))),
    path('M200 290 H800 L806 304 H194Z', '#000000', 'opacity=".16"'),
    rect(455, 304, 90, 376, tone(colour, 0.34), 0, 'opacity=".7"'),
    stroke('M690 560 V480 M660 510 L690 480 L720 510', tone(colour, -0.5), 14, 'opacity=".7"'),
    stroke('M770 560 V480 M740 510 L770 480 L800 510', tone(colour, -0.5), 14, 'opacity=".7"'),
    stroke('M655 585 H805', tone(colour, -0.5), 12, 'opacity=".7"'),
  ],
);

/** An empty clay flower pot. */
export const flowerPot = ownSubject(
  {
    concept: 'flower-pot',
    names: ['clay pot', 'terracotta pot', 'empty flower pot'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 800,
    height: 780,
    anchors: { opening: { x: 400, y: 70 } },
  },
  (brush, { colour = '#c2673f' }) => [
    path('M90 190 H710 L620 740 Q610 778 570 778 H230 Q190 778 180 740Z', brush.pillar(colour)),
    path('M84 196 H716 L710 236 H90Z', '#000000', 'opacity=".2"'),
    path('M20 70 L50 190 Q400 262 750 190 L780 70Z', brush.pillar(tone(colour, 0.06))),
    ellipse(400, 70, 380, 62, tone(colour, -0.5)),
    ellipse(400, 84, 330, 44, '#4a3222'),
    ellipse(400, 70, 380, 62, 'none', `stroke="${tone(colour, 0.3)}" stroke-width="14"`),
  ],
);
