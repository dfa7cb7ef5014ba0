import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A field of solar panels on a stand. */
const solarPanel = ownSubject(
  {
    concept: 'solar-panel',
    names: ['solar panels', 'photovoltaic panel', 'solar module'],
    kind: 'machine',
    heightMetres: 1.8,
    footing: 'stands',
    width: 1200,
    height: 860,
  },
  (brush, { colour = '#1f3f7a' }) => [
    rect(570, 560, 60, 290, brush.pillar('#8d949d')),
    path('M460 820 H740 L760 860 H440Z', brush.wall('#6b727b')),
    path('M600 620 L300 520 M600 620 L900 520', 'none', 'stroke="#6b727b" stroke-width="22"'),
    path('M190 30 H1010 L1180 620 H20Z', '#c9ced6'),
    path('M208 50 H992 L1150 600 H50Z', brush.slab(colour)),
    repeat(5, (i) => stroke(`M${208 - 26.3 * (i + 1)} ${50 + 92 * (i + 1)} H${992 + 26.3 * (i + 1)}`, '#c9d8f0', 6)),
    repeat(7, (i) => stroke(`M${208 + (i + 1) * 98} 50 L${50 + (i + 1) * 137.5} 600`, '#c9d8f0', 6)),
    path('M260 60 H520 L280 590 H70Z', '#ffffff26'),
    path('M640 60 H720 L560 590 H440Z', '#ffffff1a'),
  ],
);

/** A weathered sundial on a pedestal. */
const sundial = ownSubject(
  {
    concept: 'sundial',
    names: ['sun dial', 'garden sundial'],
    kind: 'object',
    heightMetres: 1.1,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#b8b0a0' }) => [
    path('M180 1000 L210 930 H550 L580 1000Z', brush.wall(colour)),
    path('M290 360 H470 L520 930 H240Z', brush.pillar(colour)),
    repeat(5, (i) => stroke(`M${300 + i * 40} 380 L${270 + i * 55} 920`, '#00000026', 9)),
    path('M200 290 H560 L520 380 H240Z', brush.pillar(tone(colour, 0.1))),
    ellipse(380, 270, 370, 100, brush.tube(tone(colour, -0.2))),
    ellipse(380, 240, 370, 100, brush.slab('#c9a55a')),
    ellipse(380, 240, 310, 80, 'none', 'stroke="#6b4f1a" stroke-width="8"'),
    repeat(12, (i) =>
      stroke(
        `M${(380 + Math.cos(i * 0.5236) * 270).toFixed(1)} ${(240 + Math.sin(i * 0.5236) * 70).toFixed(1)} L${(380 + Math.cos(i * 0.5236) * 330).toFixed(1)} ${(240 + Math.sin(i * 0.5236) * 86).toFixed(1)}`,
        '#5b4214',
        8,
      ),
    ),
    path('M380 240 L600 296 L380 260Z', '#00000059'),
    path('M360 250 L380 20 Q460 120 520 226 L400 262Z', brush.metal('#b98a3a')),
    repeat(7, (i) => circle(236 + i * 8, 990 - (i % 3) * 14, 32, brush.ball(i % 2 ? '#5f8f42' : '#78a850'))),
  ],
);

/** A crouching stone gargoyle. */
const gargoyle = ownSubject(
  {
    concept: 'gargoyle',
    names: ['stone gargoyle', 'grotesque statue'],
    kind: 'object',
    heightMetres: 1.1,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#8d8f94' }) => [
    rect(120, 880, 760, 120, brush.wall(tone(colour, -0.1)), 6),
    rect(90, 860, 820, 40, brush.slab(tone(colour, 0.14)), 6),
    both(
      500,
      path(
        'M400 420 Q180 300 60 40 Q30 260 90 420 Q30 430 10 520 Q110 500 150 560 Q120 600 130 680 Q230 600 340 640Z',
        brush.slab(tone(colour, -0.15)),
      ),
      stroke('M380 450 Q200 330 80 90 M370 500 Q220 460 100 420 M360 560 Q250 540 150 560', tone(colour, -0.5), 13),
    ),
    path('M330 480 Q500 400 670 480 Q740 640 690 860 H310 Q260 640 330 480Z', brush.ball(colour)),
    both(
      500,
      path('M330 620 Q220 700 230 866 H370 Q400 760 360 660Z', brush.ball(tone(colour, 0.04))),
      path('M400 540 Q360 700 390 800 L370 866 H470 L460 800 Q470 660 470 560Z', brush.pillar(tone(colour, 0.06))),
      repeat(3, (i) => path(`M${380 + i * 30} 850 l-8 30 h26Z`, '#3a3c42')),
    ),
    both(
      500,
      path('M380 200 Q300 130 310 20 Q390 80 450 180Z', brush.slab('#6b6d74')),
      path('M340 320 Q220 280 200 200 Q300 210 370 270Z', brush.slab(tone(colour, -0.05))),
    ),
    path(
      'M330 300 Q340 160 500 160 Q660 160 670 300 Q690 440 600 500 Q550 540 500 540 Q450 540 400 500 Q310 440 330 300Z',
      brush.ball(tone(colour, 0.1)),
    ),
    both(
      500,
      path('M370 320 Q430 290 480 350 Q430 380 370 320Z', '#1c1d22'),
      circle(428, 338, 13, '#e8a52a'),
      path(
        'M350 300 Q420 250 486 330',
        'none',
        `stroke="${tone(colour, -0.5)}" stroke-width="19" stroke-linecap="round"`,
      ),
    ),
    path('M440 380 Q500 350 560 380 Q550 420 500 424 Q450 420 440 380Z', brush.ball(tone(colour, -0.15))),
    path('M400 440 Q500 480 600 440 Q590 510 500 516 Q410 510 400 440Z', '#26272c'),
    both(500, path('M420 446 L436 500 L450 456Z', '#e8e4da')),
    repeat(14, (i) => circle(340 + ((i * 97) % 330), 520 + ((i * 61) % 300), 7, '#00000026')),
    path(
      'M130 880 Q160 850 210 880 M760 880 Q800 846 850 884',
      'none',
      'stroke="#6f9a4a" stroke-width="26" stroke-linecap="round"',
    ),
  ],
);

/** A row of icicles under an eave. */
const icicles = ownSubject(
  {
    concept: 'icicle',
    names: ['row of icicles'],
    kind: 'object',
    heightMetres: 0.8,
    footing: 'hangs',
    width: 1200,
    height: 700,
  },
  (brush, { colour = '#a9d8f0' }) => [
    repeat(11, (i) => {
      const x = 60 + i * 108;
      const drop = [420, 260, 560, 330, 200, 600, 380, 500, 240, 440, 300][i] ?? 300;
      return [
        path(
          `M${x - 56} 110 H${x + 56} Q${x + 30} ${120 + drop * 0.4} ${x + 4} ${100 + drop} Q${x} ${108 + drop} ${x - 4} ${100 + drop} Q${x - 30} ${120 + drop * 0.4} ${x - 56} 110Z`,
          brush.stops('right', [
            [0, tone(colour, 0.3), 0.95],
            [0.3, '#ffffff', 0.95],
            [0.7, colour, 0.9],
            [1, tone(colour, -0.4), 0.95],
          ]),
        ),
        path(
          `M${x - 20} 130 Q${x - 10} ${120 + drop * 0.4} ${x - 3} ${60 + drop}`,
          'none',
          'stroke="#ffffff" stroke-width="9" opacity=".8"',
        ),
      ];
    }),
    path(
      'M0 20 Q120 -20 260 16 Q400 -16 560 14 Q720 -20 880 16 Q1040 -16 1200 20 V110 Q1100 150 1000 116 Q880 150 760 116 Q640 150 520 116 Q400 150 280 116 Q150 150 0 116Z',
      brush.ball('#f8fbfd'),
    ),
  ],
);

/** A weathercock on its vane. */
const weatherVane = ownSubject(
  {
    concept: 'weather-vane',
    names: ['weathercock', 'weather cock', 'wind vane'],
    kind: 'object',
    heightMetres: 1,
    footing: 'stands',
    width: 900,
    height: 1100,
  },
  (brush, { colour = '#b8863a' }) => [
    rect(436, 380, 28, 720, brush.pillar('#33373e')),
    path('M330 1100 L436 980 H464 L570 1100Z', brush.wall('#4a4f57')),
    stroke('M180 800 H720', '#33373e', 19),
    ellipse(450, 800, 90, 26, 'none', 'stroke="#33373e" stroke-width="15"'),
    circle(450, 800, 36, brush.ball(colour)),
    path('M110 770 V830 M110 770 L150 830 V770', 'none', 'stroke="#33373e" stroke-width="17"'),
    path('M750 770 H800 M750 770 V830 H800 M750 800 H790', 'none', 'stroke="#33373e" stroke-width="17"'),
    rect(40, 560, 820, 22, brush.tube('#33373e'), 8),
    path('M860 571 L780 520 V622Z', brush.slab(colour)),
    path('M40 571 L120 520 L100 571 L120 622Z', brush.slab(colour)),
    path(
      'M250 520 Q120 460 130 260 Q180 330 230 330 Q190 230 240 160 Q290 290 400 330 Q500 350 540 250 Q550 170 630 160 Q700 170 710 230 L780 260 L706 280 Q690 420 590 490 L560 560 H400 L410 510 Q320 540 250 520Z',
      brush.slab(colour),
    ),
    path('M570 170 Q560 100 600 80 Q610 110 630 90 Q650 60 670 90 Q690 120 690 180Z', brush.slab('#c8323a')),
    path('M700 290 Q730 330 700 360 Q670 340 690 290Z', brush.slab('#c8323a')),
    circle(650, 220, 15, '#2a1c10'),
    path(
      'M330 400 Q420 470 520 400 M300 350 Q400 440 500 370',
      'none',
      `stroke="${tone(colour, -0.45)}" stroke-width="11" stroke-linecap="round"`,
    ),
  ],
);

/** A carved balcony with a balustrade and flowers. */
const balcony = ownSubject(
  {
    concept: 'balcony',
    names: ['juliet balcony', 'stone balcony'],
    kind: 'building',
    heightMetres: 4,
    footing: 'stands',
    width: 1100,
    height: 1100,
    anchors: { surface: { x: 550, y: 930 } },
  },
  (brush, { colour = '#e3cfae' }) => [
    rect(20, 10, 1060, 1090, brush.wall(colour)),
    repeat(9, (row) =>
      repeat(2, (i) =>
        rect(24 + i * 900 + (row % 2) * 30, 20 + row * 122, 130, 108, tone(colour, ((row + i) % 3) * 0.06 - 0.1), 6),
      ),
    ),
    path('M330 780 V270 Q340 90 550 80 Q760 90 770 270 V780Z', brush.slab('#f4ead6')),
    path(
      'M370 780 V280 Q380 130 550 122 Q720 130 730 280 V780Z',
      brush.stops('diagonal', [
        [0, '#cfe9f6'],
        [0.5, '#7fb0cc'],
        [1, '#3f6a88'],
      ]),
    ),
    stroke('M550 122 V780 M370 330 H730 M370 540 H730', '#f4ead6', 19),
    path('M376 300 Q450 500 380 770 H372 V300Z M724 300 Q650 500 720 770 H728 V300Z', '#f6f0e4'),
    path('M130 960 Q240 1060 550 1060 Q860 1060 970 960Z', brush.pillar(tone(colour, -0.1))),
    rect(90, 900, 920, 66, brush.slab(tone(colour, 0.2)), 8),
    repeat(12, (i) =>
      path(
        `M${130 + i * 74} 660 h30 q-10 40 10 90 q16 60 -8 96 l8 56 h-50 l8 -56 q-24 -36 -8 -96 q20 -50 10 -90Z`,
        brush.pillar(tone(colour, 0.16)),
      ),
    ),
    rect(80, 620, 940, 48, brush.slab(tone(colour, 0.26)), 10),
    both(550, rect(84, 620, 60, 290, brush.pillar(tone(colour, 0.1)))),
    repeat(15, (i) => circle(120 + i * 62, 640 + (i % 2) * 26, 44, brush.ball(i % 2 ? '#5f9a45' : '#74a850'))),
    repeat(18, (i) =>
      circle(110 + i * 52, 620 + ((i * 5) % 4) * 22, 22, brush.ball(['#e83f5a', '#f26a8a', '#f4f1ea'][i % 3] ?? '')),
    ),
    repeat(5, (i) => path(`M${170 + i * 190} 690 q-20 70 10 140 q30 -60 16 -140Z`, brush.slab('#5f9a45'))),
    at(550, 60, 1, 0, path('M-60 30 Q0 -50 60 30 Q0 60 -60 30Z', brush.ball(tone(colour, 0.2)))),
  ],
);

export const ORNAMENTS: readonly OwnSubject[] = [solarPanel, sundial, gargoyle, icicles, weatherVane, balcony];
