import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const LIES = { kind: 'tool', footing: 'lies' } as const;

/** Dabs of paint: where, how large, which colour. */
const DABS = [
  [250, 190, 64, '#d8382c'],
  [430, 120, 62, '#f28a24'],
  [620, 122, 60, '#f6cf3a'],
  [780, 210, 60, '#4f9a45'],
  [846, 366, 56, '#2f7fc4'],
  [760, 510, 54, '#5a3f9c'],
  [180, 350, 56, '#f6f3ec'],
] as const;

const palette = ownSubject(
  {
    ...LIES,
    concept: 'artist-palette',
    names: ['painting palette', 'painters palette', 'palette of paint', 'wooden palette'],
    heightMetres: 0.26,
    width: 1000,
    height: 700,
  },
  (brush, { colour = '#c48a52' }) => [
    path(
      'M500 18 C800 10 994 170 992 370 C990 560 880 690 720 692 C610 694 640 560 540 520 C430 478 400 640 270 620 C110 596 8 480 10 340 C12 150 210 26 500 18Z',
      tone(colour, -0.42),
    ),
    path(
      'M500 10 C800 2 986 160 984 356 C982 540 872 668 720 672 C620 674 646 540 544 500 C430 458 396 622 270 602 C116 578 14 466 16 330 C18 144 210 18 500 10Z',
      brush.slab(colour),
    ),
    repeat(7, (i) =>
      stroke(
        `M${60 + i * 22} ${210 + i * 58} Q480 ${150 + i * 52} ${930 - i * 22} ${200 + i * 56}`,
        tone(colour, -0.2),
        5,
        'opacity=".35"',
      ),
    ),
    ellipse(420, 520, 62, 46, tone(colour, -0.6)),
    DABS.map(([x, y, r, paint]) => [
      ellipse(x + 5, y + 10, r + 6, r * 0.84, tone(colour, -0.5), 'opacity=".5"'),
      path(
        `M${x - r} ${y} Q${x - r * 0.9} ${y - r} ${x} ${y - r * 0.86} Q${x + r * 1.1} ${y - r * 0.9} ${x + r} ${y + r * 0.1} Q${x + r * 0.9} ${y + r * 0.9} ${x - r * 0.1} ${y + r * 0.8} Q${x - r * 1.05} ${y + r * 0.8} ${x - r} ${y}Z`,
        brush.ball(paint),
      ),
      ellipse(x - r * 0.28, y - r * 0.34, r * 0.32, r * 0.16, '#ffffff', 'opacity=".55"'),
    ]),
  ],
);

/** A brush that lies: handle, ferrule, bristles with paint on their tips. */
const paintbrush = ownSubject(
  {
    ...LIES,
    concept: 'paintbrush',
    names: ['artist brush', 'paint brush', 'brush', 'watercolour brush', 'watercolor brush', 'makeup brush'],
    heightMetres: 0.13,
    width: 1000,
    height: 540,
  },
  (brush, { colour = '#2f7fc4' }) => [
    path('M14 516 Q4 540 30 536 L646 236 L606 166Z', brush.slab('#8a4b2a')),
    path('M30 536 L646 236 L628 206 L20 528Z', '#00000030'),
    stroke('M60 500 L590 206', '#ffffff', 10, 'opacity=".4"'),
    path('M602 164 L640 240 L796 152 Q800 120 766 82Z', brush.metal('#c9cfd6')),
    stroke('M640 146 L676 218 M700 114 L738 188', '#7d858f', 8),
    path('M764 80 Q800 112 798 154 Q880 120 940 58 Q860 40 764 80Z', brush.slab('#d8b078')),
    path('M842 66 Q866 90 862 116 Q930 80 990 12 Q910 16 842 66Z', brush.ball(colour)),
  ],
);

const nailPolish = ownSubject(
  {
    kind: 'object',
    footing: 'stands',
    concept: 'nail-polish',
    names: ['bottle of nail polish', 'nail varnish', 'nail lacquer', 'nail polish bottle'],
    heightMetres: 0.08,
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#d0285a' }) => [
    path('M170 20 Q280 0 390 20 L372 520 H188Z', brush.pillar('#24262c')),
    stroke('M222 50 L230 500', '#ffffff', 14, 'opacity=".35"'),
    rect(186, 512, 188, 46, brush.metal('#c9cfd6'), 8),
    path('M120 600 Q130 556 200 556 H360 Q430 556 440 600 L540 900 Q556 992 470 994 H90 Q4 992 20 900Z', '#e8f2f7'),
    path(
      'M140 620 Q150 586 206 586 H354 Q410 586 420 620 L508 890 Q522 960 456 964 H104 Q38 960 52 890Z',
      brush.pillar(colour),
    ),
    path('M150 640 Q170 616 200 622 L130 900 Q120 936 92 920Z', '#ffffff', 'opacity=".5"'),
    stroke('M420 640 L488 900', '#ffffff', 12, 'opacity=".35"'),
  ],
);

/** A ruler of wood, its marks along the upper edge. */
const ruler = ownSubject(
  {
    ...LIES,
    concept: 'straight-ruler',
    names: ['ruler', 'wooden ruler', 'school ruler'],
    heightMetres: 0.17,
    width: 1000,
    height: 580,
  },
  (brush, { colour = '#e8c27a' }) => [
    path('M18 470 L936 10 L990 112 L72 572Z', tone(colour, -0.45)),
    path('M10 456 L928 4 L982 100 L64 556Z', brush.slab(colour)),
    repeat(31, (i) => {
      const [x, y] = [44 + i * 28.6, 440 - i * 14.1];
      const length = i % 5 === 0 ? 0.62 : 0.36;
      return stroke(`M${x} ${y} l${52 * length} ${96 * length}`, '#4a3420', i % 5 === 0 ? 7 : 4);
    }),
    stroke('M66 552 L980 102', '#ffffff', 6, 'opacity=".5"'),
  ],
);

/** A wooden spool wound with thread, its end hanging free. */
const spool = ownSubject(
  {
    kind: 'object',
    footing: 'stands',
    concept: 'thread',
    names: ['spool of thread', 'sewing thread', 'thread spool', 'reel of thread', 'bobbin', 'cotton reel', 'spool'],
    heightMetres: 0.06,
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#2f7fc4' }) => [
    path('M70 800 H690 V900 Q680 992 380 994 Q80 992 70 900Z', brush.pillar('#c9955c')),
    ellipse(380, 806, 310, 70, '#e0b47c'),
    rect(130, 170, 500, 640, brush.pillar(colour), 20),
    path('M130 760 Q380 840 630 760 V800 Q380 880 130 800Z', tone(colour, -0.3)),
    repeat(17, (i) =>
      stroke(
        `M132 ${196 + i * 36} Q380 ${252 + i * 36} 628 ${188 + i * 36}`,
        tone(colour, i % 2 ? -0.2 : 0.22),
        8,
        'opacity=".7"',
      ),
    ),
    path('M70 96 H690 V170 Q680 250 380 252 Q80 250 70 170Z', brush.pillar('#c9955c')),
    ellipse(380, 96, 310, 84, brush.ball('#e6bd88')),
    ellipse(380, 96, 70, 24, '#5a3a20'),
    stroke('M628 640 Q720 700 700 820 Q680 940 752 990', colour, 12),
  ],
);

/** What artists, tailors and manicurists have to hand. */
export const ART_AND_CRAFT: readonly OwnSubject[] = [palette, paintbrush, nailPolish, ruler, spool];
