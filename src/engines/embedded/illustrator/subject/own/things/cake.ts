import { tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const CANDLES = ['#4fb0e0', '#f27fa8', '#f2c23c', '#7ec96b', '#b48ae8'] as const;

/** A birthday cake with dripping icing and burning candles on a stand; its side shows the lettering. */
export const birthdayCake = ownSubject(
  {
    concept: 'birthday-cake',
    names: ['wedding cake', 'layer cake', 'celebration cake', 'candle cake', 'anniversary cake', 'party cake'],
    kind: 'food',
    heightMetres: 0.24,
    footing: 'stands',
    width: 1120,
    height: 1000,
  },
  (brush, { colour = '#f6d3c0', lettering: text, random }) => {
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
      path(
        'M110 640 Q560 720 1010 640 V690 Q560 770 110 690Z',
        tone(colour, text ? 0 : 0.5),
        text ? 'opacity="0"' : '',
      ),
      drips,
      ellipse(560, 420, 450, 96, brush.wall(icing)),
      ellipse(560, 412, 410, 78, tone(icing, 0.25)),
      repeat(13, (i) => {
        const angle = (i / 13) * Math.PI * 2;
        return circle(
          Math.round(560 + Math.cos(angle) * 404),
          Math.round(420 + Math.sin(angle) * 74),
          34,
          brush.ball(icing),
        );
      }),
      repeat(15, (i) => {
        const x = 140 + ((i * 337) % 840);
        const y = 560 + ((i * 173) % 300);
        return text ? '' : rect(x, y, 34, 13, CANDLES[i % 5]!, 6, `transform="rotate(${(i * 53) % 180} ${x} ${y})"`);
      }),
      repeat(5, (i) => {
        const x = 280 + i * 140;
        const y = 396 + (i % 2) * 30;
        return [
          rect(x - 17, y - 210, 34, 220, brush.pillar(CANDLES[i]!), 8),
          stroke(
            `M${x - 14} ${y - 160} L${x + 14} ${y - 130} M${x - 14} ${y - 100} L${x + 14} ${y - 70}`,
            '#ffffffb3',
            9,
          ),
          stroke(`M${x} ${y - 210} v-24`, '#4a3a30', 6),
          ellipse(x, y - 280, 60, 76, brush.spot('#ffb52e', 0.5)),
          path(
            `M${x} ${y - 350} Q${x + 46} ${y - 270} ${x} ${y - 226} Q${x - 46} ${y - 270} ${x} ${y - 350}Z`,
            '#ff9a1f',
          ),
          path(
            `M${x} ${y - 306} Q${x + 22} ${y - 262} ${x} ${y - 232} Q${x - 22} ${y - 262} ${x} ${y - 306}Z`,
            '#ffe98a',
          ),
        ];
      }),
      text ? lettering(text, { cx: 560, cy: 730, width: 760, height: 250 }, { fill: inkOn(colour) }) : '',
      path('M150 470 V840', 'none', 'stroke="#ffffff" stroke-width="30" stroke-linecap="round" opacity=".28"'),
    ];
  },
);
