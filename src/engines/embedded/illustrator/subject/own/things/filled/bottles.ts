import { type Brush, type Svg, tone } from '../../brush.ts';
import { lettering } from '../../lettering.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubject } from '../../own-subject.ts';
import { path, rect, repeat, stroke } from '../../shapes.ts';
import { BOTTLE_SHAPES, type BottleShape } from './bottle-shapes.ts';
import { drawMotif, type Motif } from './motifs.ts';

type Cap = 'cork' | 'foil' | 'screw' | 'crown' | 'nozzle';

/** A bottle in which its liquid is seen. */
interface Bottle {
  readonly concept: string;
  readonly names: string;
  readonly shape: keyof typeof BOTTLE_SHAPES;
  readonly liquid: string;
  readonly cap: readonly [kind: Cap, colour: string];
  /** Colour and picture of the label. Default: none. */
  readonly label?: readonly [ground: string, motif: Motif, ink: string];
  readonly heightMetres?: number;
}

const BOTTLES: readonly Bottle[] = [
  {
    concept: 'olive-oil',
    names:
      'olive oil|olive oil bottle|bottle of olive oil|oil bottle|bottle of oil|cooking oil|bottle of cooking oil|vegetable oil|bottle of vegetable oil|sunflower oil',
    shape: 'slim',
    liquid: '#b5a024',
    cap: ['cork', '#b98a52'],
    label: ['#f3ecd6', 'olives', '#55702a'],
  },
  {
    concept: 'milk-bottle',
    names: 'milk bottle|bottle of milk|bottle of fresh milk|glass bottle of milk',
    shape: 'wide-necked',
    liquid: '#f7f4ec',
    cap: ['foil', '#b9c2c9'],
    heightMetres: 0.24,
  },
  {
    concept: 'water-bottle',
    names:
      'water bottle|bottle of water|mineral water bottle|bottle of mineral water|plastic bottle|plastic water bottle',
    shape: 'waisted',
    liquid: '#bfe2f0',
    cap: ['screw', '#2f74c0'],
    label: ['#2f74c0', 'drop', '#ffffff'],
    heightMetres: 0.26,
  },
  {
    concept: 'juice-bottle',
    names: 'juice bottle|bottle of juice|bottle of orange juice|orange juice bottle|bottle of fruit juice',
    shape: 'wide-necked',
    liquid: '#f49a1c',
    cap: ['screw', '#4c8f3a'],
    label: ['#fff4dc', 'fruit', '#ef8a1a'],
    heightMetres: 0.24,
  },
  {
    concept: 'lemonade-bottle',
    names: 'lemonade bottle|bottle of lemonade|bottle of apple juice|bottle of ginger ale',
    shape: 'long-necked',
    liquid: '#f0d860',
    cap: ['crown', '#d9b23a'],
    label: ['#fffbe6', 'fruit', '#e8c52e'],
  },
  {
    concept: 'cola-bottle',
    names:
      'cola bottle|soda bottle|bottle of soda|bottle of cola|coke bottle|bottle of coke|bottle of pop|soft drink bottle',
    shape: 'waisted',
    liquid: '#3b1a10',
    cap: ['screw', '#c4202b'],
    label: ['#c4202b', 'wave', '#ffffff'],
    heightMetres: 0.26,
  },
  {
    concept: 'beer-bottle',
    names: 'beer bottle|bottle of beer|bottle of ale|bottle of lager|bottle of craft beer|craft beer bottle',
    shape: 'long-necked',
    liquid: '#8a4d16',
    cap: ['crown', '#c9a23c'],
    label: ['#f5ead0', 'wheat', '#a06a1c'],
    heightMetres: 0.27,
  },
  {
    concept: 'whiskey-bottle',
    names:
      'whiskey bottle|whisky bottle|bottle of whiskey|bottle of whisky|bottle of bourbon|bourbon bottle|bottle of rum|rum bottle|bottle of brandy|brandy bottle|bottle of cognac',
    shape: 'square',
    liquid: '#b9661a',
    cap: ['cork', '#3a2418'],
    label: ['#efe2c2', 'star', '#5a2f18'],
  },
  {
    concept: 'vodka-bottle',
    names: 'vodka bottle|bottle of vodka|gin bottle|bottle of gin|tequila bottle|bottle of tequila',
    shape: 'square',
    liquid: '#d8e8ee',
    cap: ['screw', '#8f9aa3'],
    label: ['#ffffff', 'star', '#2b4f86'],
  },
  {
    concept: 'ketchup-bottle',
    names: 'ketchup|ketchup bottle|bottle of ketchup|tomato ketchup|bottle of tomato ketchup|bottle of tomato sauce',
    shape: 'squeezed',
    liquid: '#b81d17',
    cap: ['nozzle', '#f4f1ea'],
    label: ['#f6efe0', 'tomato', '#c4281c'],
    heightMetres: 0.22,
  },
  {
    concept: 'mustard-bottle',
    names: 'mustard bottle|bottle of mustard|bottle of mayonnaise|bottle of mayo',
    shape: 'squeezed',
    liquid: '#e3b51f',
    cap: ['nozzle', '#b3201f'],
    label: ['#fdf6df', 'wave', '#c98a12'],
    heightMetres: 0.22,
  },
  {
    concept: 'hot-sauce',
    names: 'hot sauce|hot sauce bottle|bottle of hot sauce|chili sauce|bottle of chili sauce',
    shape: 'slim',
    liquid: '#cc3416',
    cap: ['screw', '#2f8a3c'],
    label: ['#fff3dc', 'flame', '#d4341a'],
    heightMetres: 0.18,
  },
  {
    concept: 'soy-sauce',
    names:
      'soy sauce|soy sauce bottle|bottle of soy sauce|vinegar|bottle of vinegar|bottle of balsamic vinegar|balsamic vinegar',
    shape: 'slim',
    liquid: '#2b140d',
    cap: ['screw', '#b3202a'],
    label: ['#f3e6c8', 'wave', '#8f1f1f'],
    heightMetres: 0.18,
  },
  {
    concept: 'syrup-bottle',
    names: 'bottle of maple syrup|maple syrup bottle|bottle of syrup|syrup bottle',
    shape: 'square',
    liquid: '#8f4a12',
    cap: ['screw', '#c9a23c'],
    label: ['#f7ecd2', 'leaf', '#c0441c'],
    heightMetres: 0.2,
  },
];

function drawBottle(brush: Brush, bottle: Bottle, colour: string | undefined, text: string | undefined): Svg {
  const shape: BottleShape = BOTTLE_SHAPES[bottle.shape];
  const { outline, width, fillY } = shape;
  const liquid = colour ?? bottle.liquid;
  return [
    drawCap(brush, shape, bottle.cap),
    path(outline, brush.pillar('#d3e2e2'), 'opacity=".6"'),
    brush.clip(outline, [
      rect(0, fillY, width, 1000 - fillY, brush.pillar(liquid)),
      `<ellipse cx="${width / 2}" cy="${fillY}" rx="${width * 0.5}" ry="14" fill="${tone(liquid, 0.35)}"/>`,
      rect(0, 940, width, 60, brush.fade(tone(liquid, -0.6), 'up', 0.55)),
      stroke(`M${width * 0.13} ${fillY + 90} V950`, '#ffffff8c', width * 0.045),
      stroke(`M${width * 0.9} ${fillY + 130} V940`, '#ffffff40', width * 0.03),
    ]),
    path(outline, 'none', `stroke="${tone(liquid, -0.45)}" stroke-opacity=".35" stroke-width="6"`),
    bottle.label || text ? drawLabel(brush, shape, bottle.label ?? ['#fbf7ec', 'wave', tone(liquid, -0.5)], text) : [],
  ];
}

function drawLabel(
  brush: Brush,
  { label: [x, y, width, height] }: BottleShape,
  [ground, motif, ink]: NonNullable<Bottle['label']>,
  text: string | undefined,
): Svg {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return [
    rect(x, y, width, height, brush.pillar(ground)),
    rect(x, y + 14, width, 7, ink, 0, 'opacity=".8"'),
    rect(x, y + height - 21, width, 7, ink, 0, 'opacity=".8"'),
    text
      ? lettering(text, { cx, cy, width: width * 0.8, height: height * 0.6 }, { fill: ink, face: 'serif' })
      : drawMotif(brush, motif, { x: cx, y: cy, size: Math.min(width, height) * 0.62 }, ink),
  ];
}

function drawCap(brush: Brush, { mouth: [left, right, y] }: BottleShape, [kind, colour]: Bottle['cap']): Svg {
  const width = right - left;
  switch (kind) {
    case 'cork':
      return [rect(left + 8, y - 86, width - 16, 110, brush.pillar(colour), 8), rect(left - 6, y - 8, width + 12, 24, brush.pillar('#cfe0de'), 8)]; // biome-ignore format: cork and lip
    case 'foil':
      return [rect(left - 16, y - 52, width + 32, 78, brush.metal(colour), 14), rect(left - 20, y + 14, width + 40, 18, brush.metal(tone(colour, -0.2)), 8)]; // biome-ignore format: dome and rim
    case 'screw':
      return [
        rect(left - 8, y - 74, width + 16, 92, brush.pillar(colour), 10),
        repeat(7, (i) => rect(left + (width * i) / 6.4, y - 62, 5, 66, tone(colour, -0.35), 2)),
      ];
    case 'crown':
      return [
        rect(left - 14, y - 44, width + 28, 42, brush.metal(colour), 12),
        repeat(8, (i) => rect(left - 12 + ((width + 20) * i) / 8, y - 12, 10, 18, tone(colour, -0.25), 4)),
      ];
    case 'nozzle':
      return [
        path(`M${left + width * 0.38} ${y - 206} H${right - width * 0.38} L${right - width * 0.14} ${y - 60} H${left + width * 0.14}Z`, brush.pillar(colour)), // biome-ignore format: one path
        rect(left - 8, y - 66, width + 16, 76, brush.pillar(tone(colour, -0.05)), 10),
      ];
  }
}

/** Bottles whose drink, oil or sauce is seen through the glass. */
export const FILLED_BOTTLES: readonly OwnSubject[] = BOTTLES.map((bottle) =>
  ownSubject(
    {
      concept: bottle.concept,
      names: bottle.names.split('|').filter((name) => name.replaceAll(' ', '-') !== bottle.concept),
      kind: 'drink',
      heightMetres: bottle.heightMetres ?? 0.3,
      footing: 'stands',
      width: BOTTLE_SHAPES[bottle.shape].width,
      height: 1000,
      anchors: { opening: { x: BOTTLE_SHAPES[bottle.shape].width / 2, y: 20 } },
    },
    (brush, { colour, lettering: text }) => drawBottle(brush, bottle, colour, text),
  ),
);
