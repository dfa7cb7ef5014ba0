import { type Brush, type Svg, tone } from '../../brush.ts';
import { lettering } from '../../lettering.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubject } from '../../own-subject.ts';
import { ellipse, path, rect, repeat, stroke } from '../../shapes.ts';
import { drawMotif, type Motif } from './motifs.ts';

interface Packed {
  readonly concept: string;
  readonly names: string;
  /** Colour of what is inside; of a carton, its own. */
  readonly colour: string;
  readonly motif: Motif;
  readonly ink: string;
}

const JARS: readonly Packed[] = [
  {
    concept: 'jam-jar',
    names:
      'jam jar|jar of jam|strawberry jam|jar of strawberry jam|jar of raspberry jam|jar of cherry jam|raspberry jam|jar of jelly',
    colour: '#a8152c',
    motif: 'fruit',
    ink: '#c4203a',
  },
  {
    concept: 'berry-jam',
    names: 'blueberry jam|jar of blueberry jam|blackberry jam|jar of blackberry jam|plum jam|jar of plum jam',
    colour: '#35204f',
    motif: 'fruit',
    ink: '#4f3a86',
  },
  {
    concept: 'marmalade',
    names: 'marmalade|jar of marmalade|orange marmalade|apricot jam|jar of apricot jam',
    colour: '#e3861a',
    motif: 'fruit',
    ink: '#e8861c',
  },
  {
    concept: 'peanut-butter',
    names: 'peanut butter|jar of peanut butter|almond butter|nut butter|chocolate spread|jar of chocolate spread',
    colour: '#b2743a',
    motif: 'wheat',
    ink: '#8f4f1f',
  },
  {
    concept: 'pickle-jar',
    names: 'pickle jar|jar of pickles|jar of pickled cucumbers|jar of olives|jar of pesto',
    colour: '#87983a',
    motif: 'leaf',
    ink: '#4d7030',
  },
  {
    concept: 'coffee-jar',
    names: 'coffee jar|jar of coffee|jar of coffee beans|jar of instant coffee',
    colour: '#45261a',
    motif: 'star',
    ink: '#5a321e',
  },
];

function drawJar(brush: Brush, { colour: usual, motif, ink }: Packed, said: string | undefined, text?: string): Svg {
  const colour = said ?? usual;
  const body = 'M90 150 H610 Q690 190 690 290 V800 Q684 900 590 900 H110 Q16 900 10 800 V290 Q10 190 90 150Z';
  return [
    path(body, brush.pillar('#d8e6e6'), 'opacity=".65"'),
    brush.clip(body, [
      rect(0, 215, 700, 700, brush.pillar(colour)),
      ellipse(350, 215, 330, 26, tone(colour, 0.3)),
      repeat(16, (i) => ellipse(60 + ((i * 137) % 600), 280 + ((i * 89) % 580), 26, 20, tone(colour, i % 2 ? 0.12 : -0.18), 'opacity=".6"')), // biome-ignore format: one bit
      stroke('M76 270 V830', '#ffffff80', 26),
      stroke('M640 300 V820', '#ffffff38', 16),
    ]),
    path(body, 'none', `stroke="${tone(colour, -0.4)}" stroke-opacity=".3" stroke-width="8"`),
    rect(70, 60, 560, 100, brush.pillar('#c8a24a'), 18),
    repeat(14, (i) => rect(86 + i * 39, 78, 7, 68, '#8f6f26', 3, 'opacity=".55"')),
    ellipse(350, 62, 280, 22, '#dcbf72'),
    path('M120 400 H580 V740 H120Z', brush.pillar('#fbf4e2')),
    rect(140, 420, 420, 300, 'none', 10, `stroke="${ink}" stroke-width="7"`),
    text
      ? lettering(text, { cx: 350, cy: 570, width: 370, height: 240 }, { fill: ink, face: 'serif' })
      : drawMotif(brush, motif, { x: 350, y: 570, size: 220 }, ink),
  ];
}

const CARTONS: readonly (Packed & { readonly title: string })[] = [
  {
    concept: 'milk-carton',
    names: 'milk carton|milk container|carton of milk|carton of cream|carton of oat milk|carton of soy milk|milk box',
    colour: '#2f6fbf',
    motif: 'drop',
    ink: '#2f6fbf',
    title: 'MILK',
  },
  {
    concept: 'juice-carton',
    names: 'juice carton|carton of juice|carton of orange juice|orange juice carton|carton of apple juice',
    colour: '#ef8a1a',
    motif: 'fruit',
    ink: '#ef8a1a',
    title: 'JUICE',
  },
];

function drawCarton(
  brush: Brush,
  { colour: usual, motif, title }: (typeof CARTONS)[number],
  said: string | undefined,
  text: string = title,
): Svg {
  const colour = said ?? usual;
  const front = 'M20 330 L400 350 V1000 L20 960Z';
  const white = '#f7f7f3';
  return [
    path('M400 350 L600 300 V930 L400 1000Z', brush.shadowSide(white)),
    path(front, brush.wall(white)),
    brush.clip(front, path('M0 760 Q120 690 220 750 T420 730 V1010 H0Z', brush.wall(colour))),
    path('M400 735 Q500 690 600 700 V930 L400 1000Z', brush.shadowSide(colour)),
    path('M20 330 L120 110 L470 110 L400 350Z', brush.slab(tone(white, 0.02))),
    path('M400 350 L470 110 L560 150 L600 300Z', brush.shadowSide(tone(white, -0.06))),
    path('M470 110 L520 240 L400 350Z', '#00000012'),
    path('M112 110 V30 H478 V110Z', brush.wall(colour)),
    stroke('M112 92 H478', tone(colour, -0.3), 6),
    lettering(text, { cx: 210, cy: 470, width: 310, height: 120 }, { fill: tone(colour, -0.2) }),
    drawMotif(brush, motif, { x: 210, y: 640, size: 170 }, colour),
  ];
}

const shared = { kind: 'drink', footing: 'stands' } as const;
const namesOf = ({ names, concept }: Packed): string[] =>
  names.split('|').filter((name) => name.replaceAll(' ', '-') !== concept);

/** Jars whose contents are seen, and cartons for drinks. */
export const JARS_AND_CARTONS: readonly OwnSubject[] = [
  ...JARS.map((jar) =>
    ownSubject(
      {
        ...shared,
        kind: 'food',
        concept: jar.concept,
        names: namesOf(jar),
        heightMetres: 0.14,
        width: 700,
        height: 900,
      },
      (brush, { colour, lettering: text }) => drawJar(brush, jar, colour, text),
    ),
  ),
  ...CARTONS.map((carton) =>
    ownSubject(
      { ...shared, concept: carton.concept, names: namesOf(carton), heightMetres: 0.24, width: 620, height: 1000 },
      (brush, { colour, lettering: text }) => drawCarton(brush, carton, colour, text),
    ),
  ),
];
