import { type Brush, type Svg, tone } from '../../brush.ts';
import { inkOn, lettering } from '../../lettering.ts';
import { ownSubject } from '../../own-drawing.ts';
import type { OwnSubjectOptions } from '../../own-subject.ts';
import { circle, ellipse, path, rect, repeat } from '../../shapes.ts';
import { CANDLE_COLOURS, cakeCandle } from './candle.ts';

const SIZE = { heightMetres: 0.24, footing: 'stands', width: 1120, height: 1000 } as const;

/** A cake with dripping icing on a stand; its side shows the lettering. */
export const layerCake = ownSubject(
  {
    concept: 'layer-cake',
    names: ['iced cake', 'frosted cake', 'cream cake', 'torte', 'gateau', 'sponge cake'],
    kind: 'food',
    ...SIZE,
  },
  roundCake,
);

/** The same cake with five burning candles. */
export const birthdayCake = ownSubject(
  {
    concept: 'birthday-cake',
    names: ['celebration cake', 'candle cake', 'anniversary cake', 'party cake'],
    kind: 'food',
    ...SIZE,
  },
  (brush, options) => [
    roundCake(brush, options),
    repeat(5, (i) => cakeCandle(brush, { x: 280 + i * 140, y: 396 + (i % 2) * 30 }, 350, CANDLE_COLOURS[i]!)),
  ],
);

function roundCake(brush: Brush, { colour = '#f6d3c0', lettering: text, random }: OwnSubjectOptions): Svg {
  const icing = tone(colour, 0.42);
  const drips = repeat(9, (i) => {
    const x = 176 + i * 96;
    const length = random.between(40, 96);
    return path(
      `M${x - 50} 430 H${x + 50} V${430 + length * 0.6} Q${x + 46} ${430 + length} ${x} ${430 + length} Q${x - 46} ${430 + length} ${x - 50} ${430 + length * 0.6}Z`,
      icing,
    );
  });
  return [
    ellipse(560, 916, 552, 62, brush.slab('#d9dde3')),
    ellipse(560, 904, 520, 48, '#f6f7f9'),
    path('M430 950 Q560 990 690 950 L740 1000 H380Z', brush.pillar('#c3c9d1')),
    path('M110 420 V850 Q120 930 560 930 Q1000 930 1010 850 V420Z', brush.pillar(colour)),
    text ? [] : path('M110 640 Q560 720 1010 640 V690 Q560 770 110 690Z', tone(colour, 0.5)),
    drips,
    ellipse(560, 420, 450, 96, brush.wall(icing)),
    ellipse(560, 412, 410, 78, tone(icing, 0.25)),
    pearls(brush, icing),
    text ? lettering(text, { cx: 560, cy: 730, width: 760, height: 250 }, { fill: inkOn(colour) }) : sprinkles(),
    path('M150 470 V840', 'none', 'stroke="#ffffff" stroke-width="30" stroke-linecap="round" opacity=".28"'),
  ];
}

/** Dots of icing around the top. */
function pearls(brush: Brush, icing: string): Svg {
  return repeat(13, (i) => {
    const angle = (i / 13) * Math.PI * 2;
    const x = Math.round(560 + Math.cos(angle) * 404);
    return circle(x, Math.round(420 + Math.sin(angle) * 74), 34, brush.ball(icing));
  });
}

function sprinkles(): Svg {
  return repeat(15, (i) => {
    const x = 140 + ((i * 337) % 840);
    const y = 560 + ((i * 173) % 300);
    return rect(x, y, 34, 13, CANDLE_COLOURS[i % 5]!, 6, `transform="rotate(${(i * 53) % 180} ${x} ${y})"`);
  });
}
