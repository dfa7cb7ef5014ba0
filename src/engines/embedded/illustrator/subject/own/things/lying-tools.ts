import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const FACTS = { kind: 'tool', footing: 'lies' } as const;

/** A claw hammer on its side: ash handle with a grip, forged head to the right, claw up. */
const hammer = ownSubject(
  { ...FACTS, concept: 'hammer', names: ['claw hammer', 'steel hammer'], heightMetres: 0.13, width: 1000, height: 430 },
  (brush, { colour = '#c98d4e' }) => [
    path('M300 236 Q520 214 780 226 V306 Q520 318 300 298Z', brush.tube(colour)),
    repeat(4, (i) =>
      stroke(`M${330 + i * 20} ${252 + i * 12} Q560 ${240 + i * 12} 760 ${250 + i * 12}`, tone(colour, -0.22), 4),
    ),
    path('M24 262 Q14 232 50 224 Q180 200 320 230 V304 Q180 336 50 312 Q14 304 24 262Z', brush.tube('#2d3138')),
    repeat(6, (i) => stroke(`M${80 + i * 38} 228 Q${70 + i * 38} 268 ${80 + i * 38} 308`, '#14161a', 7)),
    stroke('M60 236 Q190 216 300 240', '#ffffff4d', 9),
    path(
      'M762 190 Q760 120 790 84 Q834 34 920 10 Q944 8 938 30 Q876 74 866 120 Q862 160 866 190Z',
      brush.metal('#9aa2ac'),
    ),
    path('M838 74 Q876 46 920 24 Q886 66 852 104Z', '#3b4149'),
    rect(748, 186, 132, 156, brush.metal('#8d959f'), 18),
    path('M764 336 H864 L858 366 H770Z', brush.metal('#7c848e')),
    rect(752, 362, 124, 62, brush.metal('#b3bac3'), 16),
    rect(756, 412, 116, 16, '#4a5058', 8),
    ellipse(812, 266, 34, 24, tone(colour, -0.25)),
    stroke('M770 200 H840', '#ffffff8c', 8),
  ],
);

/** A screwdriver on its side, its blade to the right. */
const screwdriver = ownSubject(
  {
    ...FACTS,
    concept: 'screwdriver',
    names: ['screw driver', 'flathead screwdriver', 'phillips screwdriver'],
    heightMetres: 0.05,
    width: 1000,
    height: 174,
  },
  (brush, { colour = '#d8402f' }) => [
    rect(420, 80, 500, 30, brush.tube('#b6bdc6'), 8),
    path('M900 82 L986 72 Q998 95 986 118 L900 108Z', brush.metal('#9199a3')),
    path('M372 54 H428 L440 80 V110 L428 136 H372Z', brush.metal('#aab1ba')),
    path(
      'M30 95 Q20 30 90 18 H280 Q330 18 340 44 L380 50 V140 L340 146 Q330 172 280 172 H90 Q20 160 30 95Z',
      brush.tube(colour),
    ),
    repeat(4, (i) => rect(84, 36 + i * 32, 210, 14, tone(colour, -0.42), 7)),
    rect(300, 26, 40, 138, brush.tube('#23262c'), 10),
    stroke('M84 30 H270', '#ffffff80', 9),
  ],
);

/** An open-ended spanner on its side. */
const wrench = ownSubject(
  { ...FACTS, concept: 'wrench', names: ['spanner', 'open end wrench'], heightMetres: 0.07, width: 1000, height: 247 },
  (brush, { colour = '#aeb6bf' }) => [
    path(
      'M190 104 H780 Q800 40 880 24 Q930 18 976 44 L900 96 Q880 136 904 172 L980 214 Q930 250 870 244 Q806 236 780 170 H190 Q150 250 70 238 Q30 226 16 186 L98 186 Q128 160 128 134 Q126 106 98 86 L16 84 Q40 24 100 26 Q160 34 190 104Z',
      brush.tube(colour),
    ),
    rect(260, 122, 440, 32, tone(colour, -0.16), 16),
    stroke('M200 114 H770', '#ffffff99', 8),
    stroke('M40 74 Q70 40 110 44 M820 60 Q860 36 920 40', '#ffffff80', 8),
  ],
);

/** A yellow pencil on its side, its point to the right. */
const pencil = ownSubject(
  {
    ...FACTS,
    concept: 'pencil',
    names: ['yellow pencil', 'graphite pencil'],
    heightMetres: 0.025,
    width: 1000,
    height: 103,
  },
  (brush, { colour = '#f2b632' }) => [
    path('M14 55 Q10 12 60 10 H110 V100 H60 Q10 98 14 55Z', brush.tube('#ec8f98')),
    rect(104, 8, 90, 94, brush.tube('#c7ccd3')),
    repeat(4, (i) => stroke(`M${118 + i * 20} 10 V100`, '#7f868f', 5)),
    rect(190, 10, 620, 90, tone(colour, -0.05)),
    rect(190, 10, 620, 30, tone(colour, 0.3)),
    rect(190, 70, 620, 30, tone(colour, -0.3)),
    path('M810 10 L940 46 V64 L810 100 Q830 85 812 70 Q836 55 812 40 Q830 25 810 10Z', brush.tube('#e8c79a')),
    path('M936 44 L994 55 L936 66Z', '#2c2f35'),
  ],
);

/** Scissors lying open, handles to the left. */
const scissors = ownSubject(
  { ...FACTS, concept: 'scissors', names: ['pair of scissors', 'shears'], heightMetres: 0.1, width: 1000, height: 460 },
  (brush, { colour = '#e0563a' }) => [
    path('M400 214 L980 60 Q1000 66 984 92 L470 292Z', brush.slab('#b4bbc4')),
    path('M400 246 L980 400 Q1000 394 984 368 L470 168Z', brush.slab('#cfd5dc')),
    stroke('M470 176 L970 376', '#ffffffb3', 6),
    path('M300 300 Q400 250 480 190 L510 226 Q420 300 330 344Z', brush.slab(colour)),
    path('M300 160 Q400 210 480 270 L510 234 Q420 160 330 116Z', brush.slab(tone(colour, 0.08))),
    path(
      'M180 10 Q330 10 350 100 Q360 190 200 210 Q30 220 20 120 Q20 20 180 10Z M180 62 Q80 66 78 120 Q84 168 190 160 Q296 150 294 104 Q280 58 180 62Z',
      brush.ball(colour),
      'fill-rule="evenodd"',
    ),
    path(
      'M180 450 Q330 450 350 360 Q360 270 200 250 Q30 240 20 340 Q20 440 180 450Z M180 398 Q80 394 78 340 Q84 292 190 300 Q296 310 294 356 Q280 402 180 398Z',
      brush.ball(colour),
      'fill-rule="evenodd"',
    ),
    circle(462, 230, 24, brush.ball('#8d949e')),
    stroke('M448 230 H476', '#4a5058', 6),
  ],
);

/** Hand tools as they lie on a bench, seen from a little above. */
export const LYING_TOOLS: readonly OwnSubject[] = [hammer, screwdriver, wrench, pencil, scissors];
