import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const FACTS = { kind: 'tool', footing: 'stands' } as const;

/** A cordless drill on its battery, its bit to the left. */
const powerDrill = ownSubject(
  {
    ...FACTS,
    concept: 'power-drill',
    names: ['drill', 'electric drill', 'cordless drill', 'hand drill', 'drill driver'],
    heightMetres: 0.22,
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#f0a51e' }) => [
    path('M6 196 L180 182 V214 L6 204Z', brush.tube('#b4bac2')),
    repeat(5, (i) => stroke(`M${40 + i * 30} 190 l18 20`, '#5a606a', 6)),
    path('M170 160 L300 130 V268 L170 238Z', brush.tube('#3a3d45')),
    repeat(4, (i) => stroke(`M${196 + i * 28} ${158 - i * 6} V${242 + i * 6}`, '#16181c', 6)),
    rect(296, 110, 110, 178, brush.tube('#23252b'), 16),
    path('M400 70 H840 Q950 80 960 190 Q960 300 860 320 H400Z', brush.tube(colour)),
    path('M840 70 Q950 80 960 190 Q960 300 860 320 L820 316 Q880 190 820 72Z', '#23252b'),
    repeat(4, (i) => stroke(`M${700 + i * 32} 130 V220`, tone(colour, -0.5), 11)),
    path('M560 316 H800 L740 700 H520 Q540 480 560 316Z', brush.slab('#2b2d33')),
    path('M640 330 H796 L742 690 H640Z', brush.slab(colour)),
    path('M520 340 Q470 350 486 420 L552 430 L562 340Z', brush.slab('#d8342f')),
    rect(440, 690, 400, 166, brush.slab('#23252b'), 26),
    rect(440, 690, 400, 40, brush.slab(colour), 16),
    repeat(3, (i) => rect(690 + i * 40, 780, 22, 34, i < 2 ? '#7be07a' : '#4a4f58', 5)),
    stroke('M420 106 H800', '#ffffff70', 12),
  ],
);

/** Combination pliers with dipped handles. */
const pliers = ownSubject(
  {
    ...FACTS,
    concept: 'pliers',
    names: ['plier', 'pincers', 'pair of pliers', 'tongs'],
    heightMetres: 0.18,
    width: 500,
    height: 1000,
  },
  (brush, { colour = '#d8342f' }) => [
    path('M250 12 L196 60 Q172 190 200 300 L250 330Z', brush.metal('#aeb4bc')),
    path('M250 12 L304 60 Q328 190 300 300 L250 330Z', brush.metal('#8d949e')),
    repeat(6, (i) => stroke(`M232 ${60 + i * 24} H268`, '#4a4f58', 5)),
    path(
      'M300 280 Q250 330 190 380 Q90 520 70 940 Q70 1000 120 996 Q160 990 164 930 Q180 600 280 430Z',
      brush.slab(colour),
    ),
    path(
      'M200 280 Q250 330 310 380 Q410 520 430 940 Q430 1000 380 996 Q340 990 336 930 Q320 600 220 430Z',
      brush.slab(tone(colour, -0.08)),
    ),
    path('M190 300 Q250 250 310 300 Q330 360 250 420 Q170 360 190 300Z', brush.metal('#9aa1aa')),
    circle(250, 336, 34, brush.ball('#c9ced6')),
    stroke('M106 900 Q120 640 210 480', '#ffffff50', 10),
  ],
);

/** A wrecking bar. */
const crowbar = ownSubject(
  {
    ...FACTS,
    concept: 'crowbar',
    names: ['crow bar', 'pry bar', 'prybar', 'wrecking bar'],
    heightMetres: 0.7,
    width: 420,
    height: 1000,
  },
  (brush, { colour = '#c8322b' }) => [
    stroke('M120 960 L300 180 Q320 60 220 60 Q150 66 130 140', colour, 54),
    stroke('M112 960 L290 180 Q310 76 220 76', '#ffffff40', 12),
    path('M104 120 L160 130 L120 230 Q96 240 92 216Z', brush.metal('#9aa1aa')),
    path('M92 900 L152 914 L128 990 Q80 1004 70 976Z', brush.metal('#9aa1aa')),
  ],
);

/** A tape measure, its tape out to the left. */
const tapeMeasure = ownSubject(
  {
    ...FACTS,
    concept: 'tape-measure',
    names: ['measuring tape', 'tape rule'],
    heightMetres: 0.08,
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#f2b632' }) => [
    path('M20 470 H560 V520 H20Z', brush.wall('#f7d84a')),
    repeat(22, (i) => stroke(`M${40 + i * 24} 470 V${i % 4 ? 490 : 506}`, '#23252b', 5)),
    path('M6 460 H34 V556 H6Z', brush.metal('#aeb4bc')),
    path('M470 540 V180 Q480 20 660 10 H820 Q980 20 986 190 V540Z', brush.slab('#2b2d33')),
    path('M500 540 V200 Q510 60 670 50 H810 Q940 60 946 200 V540Z', brush.slab(colour)),
    circle(724, 280, 150, brush.ball('#f4f1ea')),
    circle(724, 280, 110, brush.slab(tone(colour, -0.1))),
    rect(620, 0, 120, 40, '#d8342f', 10),
  ],
);

/** A steel nail, head up. */
const nail = ownSubject(
  {
    ...FACTS,
    concept: 'nail',
    names: ['iron nail', 'steel nail', 'carpenter nail'],
    heightMetres: 0.09,
    width: 260,
    height: 1000,
  },
  (brush, { colour = '#9aa1aa' }) => [
    path('M98 70 H162 V880 L130 996 L98 880Z', brush.metal(colour)),
    repeat(4, (i) => stroke(`M98 ${110 + i * 22} H162`, '#3a3d45', 6)),
    ellipse(130, 66, 122, 34, tone(colour, -0.4)),
    ellipse(130, 48, 122, 40, brush.slab(tone(colour, 0.15))),
  ],
);

/** A paint roller with wet paint. */
const paintRoller = ownSubject(
  {
    ...FACTS,
    concept: 'paint-roller',
    names: ['roller brush', 'painting roller'],
    heightMetres: 0.3,
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#3f8fd0' }) => [
    stroke('M640 130 H730 V330 H380 V560', '#8d949e', 24),
    rect(20, 20, 620, 220, brush.tube(colour), 34),
    ellipse(632, 130, 26, 106, brush.slab(tone(colour, -0.3))),
    repeat(3, (i) => path(`M${90 + i * 160} 226 h46 v${50 + (i % 2) * 40} q-23 40 -46 0z`, colour)),
    path('M334 550 H426 L440 900 Q440 996 380 996 Q320 996 320 900Z', brush.pillar('#d8342f')),
    at(380, 940, 1, 0, circle(0, 0, 16, '#5a1a16')),
  ],
);

/** Tools of a workshop that the pack lacks. */
export const HAND_TOOLS: readonly OwnSubject[] = [powerDrill, pliers, crowbar, tapeMeasure, nail, paintRoller];
