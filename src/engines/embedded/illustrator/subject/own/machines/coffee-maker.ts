import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, stroke } from '../shapes.ts';

/** A filter machine with its glass pot. */
export const coffeeMaker = ownSubject(
  {
    concept: 'coffee-maker',
    names: ['drip coffee maker', 'filter coffee machine', 'coffee brewer', 'coffee machine'],
    kind: 'machine',
    heightMetres: 0.36,
    footing: 'stands',
    width: 760,
    height: 960,
  },
  (brush, { colour = '#2b2d33' }) => [
    path('M60 40 Q60 6 96 4 H664 Q700 6 700 40 V240 H60Z', brush.slab(colour)),
    rect(60, 220, 640, 26, brush.tube('#c9ced6'), 6),
    path('M500 230 H700 V880 H500Z', brush.slab(tone(colour, -0.1))),
    rect(540, 300, 110, 420, brush.slab('#9cc6da'), 16),
    rect(540, 470, 110, 250, brush.slab('#5f93b4'), 12),
    path('M160 246 H420 L370 350 H210Z', brush.slab(tone(colour, 0.14))),
    rect(30, 860, 700, 98, brush.slab(colour), 24),
    ellipse(290, 860, 220, 26, '#4a4f58'),
    path(
      'M150 430 H430 Q500 560 480 760 Q470 850 420 852 H160 Q110 850 100 760 Q80 560 150 430Z',
      brush.slab('#cfe2ea'),
      'opacity=".75"',
    ),
    path(
      'M104 620 Q290 650 478 620 Q488 700 478 770 Q468 846 420 850 H160 Q112 846 102 770 Q94 700 104 620Z',
      brush.slab('#4a2c1c'),
    ),
    ellipse(291, 626, 188, 24, '#6b4530'),
    path('M140 400 H440 V440 H140Z', brush.tube(tone(colour, 0.1))),
    stroke('M108 470 Q-10 520 30 700 Q44 740 96 730', tone(colour, 0.06), 38),
    stroke('M170 480 Q126 600 140 760', '#ffffff80', 14),
    circle(610, 910, 22, brush.ball('#7be07a')),
    rect(130, 90, 220, 60, '#14161b', 10),
    stroke('M80 30 H680', '#ffffff40', 10),
  ],
);
