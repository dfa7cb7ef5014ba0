import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, rect, repeat } from '../shapes.ts';

/** A black iron pot, heaped with gold coins. */
export const potOfGold = ownSubject(
  {
    concept: 'pot-of-gold',
    names: ['pot of gold coins', 'pot of coins', 'cauldron of gold', 'pot full of gold', 'leprechaun gold'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 900,
    height: 880,
  },
  (brush, { colour = '#f0b82c', random }) => {
    const iron = '#33363d';
    const coin = (x: number, y: number) => {
      const shade = tone(colour, random.between(-0.14, 0.2));
      return at(x, y, random.between(0.95, 1.2), random.between(-34, 34), [
        ellipse(0, 8, 56, 32, tone(shade, -0.45)),
        ellipse(0, 0, 56, 32, brush.slab(shade)),
        ellipse(0, 0, 40, 21, 'none', `stroke="${tone(shade, -0.3)}" stroke-width="5"`),
      ]);
    };
    return [
      path('M150 350 Q240 150 450 110 Q660 150 750 350Z', brush.wall(tone(colour, -0.25))),
      repeat(64, (i) => {
        const x = 170 + ((i * 97) % 560);
        const crest = 130 + 190 * ((x - 450) / 300) ** 2;
        return coin(x, crest + (340 - crest) * ((i * 0.618) % 1));
      }),
      path('M190 840 L230 760 H300 L270 860 H210Z M710 840 L670 760 H600 L630 860 H690Z', brush.slab(tone(iron, -0.2))),
      path('M110 360 Q30 520 120 680 Q220 830 450 830 Q680 830 780 680 Q870 520 790 360Z', brush.ball(iron)),
      path(
        'M150 440 Q110 560 190 680',
        'none',
        'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".28"',
      ),
      rect(76, 316, 748, 70, brush.tube(tone(iron, 0.1)), 35),
      repeat(2, (i) =>
        at(i ? 812 : 88, 430, 1, 0, ellipse(0, 0, 46, 62, 'none', `stroke="${tone(iron, 0.15)}" stroke-width="20"`)),
      ),
      coin(250, 330),
      coin(640, 322),
      coin(460, 312),
      coin(60, 846),
      coin(842, 850),
    ];
  },
);
