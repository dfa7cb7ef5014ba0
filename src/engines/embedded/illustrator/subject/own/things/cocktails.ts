import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import { filled, GLASS, gleam, ice, stem, TALL, tallGlass, wheel } from './glass-parts.ts';

/** A margarita: a wide stepped glass, salt on its rim, a wheel of lime. */
const margarita = ownSubject(
  {
    concept: 'margarita',
    names: ['lime margarita', 'daiquiri'],
    kind: 'drink',
    heightMetres: 0.19,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#b9d86a' }) => {
    const outline = 'M60 190 Q70 420 270 470 Q286 620 400 640 Q514 620 530 470 Q730 420 740 190Z';
    return [
      stem(brush, 400, 620),
      path(outline, `${GLASS}99`),
      filled(brush, outline, 250, colour, tone(colour, -0.2)),
      ellipse(400, 250, 318, 34, tone(colour, 0.5)),
      repeat(9, (i) => circle(180 + i * 56, 252 + (i % 3) * 9, 15, '#ffffff8c')),
      path('M110 260 Q130 390 260 440', 'none', 'stroke="#ffffff99" stroke-width="20" stroke-linecap="round"'),
      stroke('M62 192 Q400 226 738 192', '#ffffff', 24),
      repeat(34, (i) =>
        circle(
          64 + i * 20.4,
          190 + Math.sin((i / 33) * 3.14) * 17 + (i % 2) * 8 - 4,
          11,
          i % 2 ? '#ffffff' : '#e9edf2',
        ),
      ),
      at(650, 150, 1, 12, wheel(brush, '#5f9a2c', '#b9dc7a')),
    ];
  },
);

/** Whiskey, sugar and bitters over one big cube, a twist of orange peel and a cherry. */
const oldFashioned = ownSubject(
  {
    concept: 'old-fashioned-cocktail',
    names: ['old fashioned', 'negroni', 'whiskey sour', 'whiskey cocktail', 'whiskey on the rocks', 'boulevardier'],
    kind: 'drink',
    heightMetres: 0.1,
    footing: 'stands',
    width: 750,
    height: 744,
  },
  (brush, { colour = '#c9752a' }) => {
    const outline = 'M70 130 H630 L590 690 Q586 740 540 740 H160 Q114 740 110 690Z';
    return [
      path(outline, `${GLASS}99`),
      filled(brush, outline, 330, colour, tone(colour, -0.35)),
      ellipse(350, 330, 262, 36, tone(colour, 0.4)),
      ice(310, 350, -10, 1.9),
      ice(460, 470, 16, 1.3),
      path('M118 640 Q350 690 582 640 L588 700 Q580 738 540 740 H160 Q120 738 112 700Z', '#ffffff73'),
      repeat(6, (i) =>
        stroke(`M${150 + i * 80} 600 L${190 + i * 80} 690 M${190 + i * 80} 600 L${150 + i * 80} 690`, '#ffffff66', 6),
      ),
      path('M120 180 L150 620', 'none', 'stroke="#ffffff8c" stroke-width="18" stroke-linecap="round"'),
      path('M70 130 Q350 176 630 130 Q350 90 70 130Z', '#ffffff73'),
      path('M520 230 Q480 60 600 20 Q720 10 730 120 Q700 60 640 90 Q590 130 610 250Z', brush.slab('#f0932b')),
      path('M540 220 Q510 90 610 50', 'none', 'stroke="#ffd9a0" stroke-width="14" stroke-linecap="round"'),
      circle(226, 286, 44, brush.ball('#a3142c')),
      stroke('M230 246 Q250 150 330 120', '#5a3a26', 8),
    ];
  },
);

/** Tomato juice and spice: a stick of celery, a wedge of lemon, olives. */
const bloodyMary = ownSubject(
  {
    concept: 'bloody-mary',
    names: ['bloody mary', 'bloody mary cocktail', 'tomato juice', 'glass of tomato juice', 'michelada'],
    kind: 'drink',
    heightMetres: 0.22,
    footing: 'stands',
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#c9302a' }) => [
    path('M250 700 L330 60 L410 80 L350 700Z', brush.pillar('#a9cf6a')),
    stroke('M330 640 L370 100', '#86b04a', 10),
    path(
      'M330 80 Q240 60 220 0 Q300 0 340 40 Q350 -10 420 0 Q400 40 410 60 Q470 30 510 70 Q450 100 400 100Z',
      brush.slab('#5f9a3a'),
    ),
    tallGlass(brush, colour, tone(colour, -0.4)),
    brush.clip(TALL, [
      ice(200, 350, -14, 0.9),
      ice(400, 380, 20, 0.9),
      ice(280, 480, 34, 0.8),
      repeat(22, (i) => circle(140 + ((i * 131) % 330), 300 + ((i * 89) % 600), 6, tone(colour, -0.6), 'opacity=".6"')),
    ]),
    stroke('M84 190 Q300 224 516 190', '#a8452a', 18),
    path(gleam, 'none', 'stroke="#ffffff8c" stroke-width="18" stroke-linecap="round"'),
    at(500, 190, 0.9, 14, wheel(brush, '#f0c93a', '#f6e08a')),
    stroke('M60 120 L330 250', '#c9a878', 9),
    circle(130, 154, 36, brush.ball('#7f9a3a')),
    circle(200, 188, 36, brush.ball('#7f9a3a')),
  ],
);

/** Iced tea in colours from amber to pale, with lemon and a straw. */
const longIsland = ownSubject(
  {
    concept: 'long-island-iced-tea',
    names: [
      'long island iced tea',
      'long island ice tea',
      'long island ice tea cocktail',
      'long island cocktail',
      'cuba libre',
      'dark and stormy',
    ],
    kind: 'drink',
    heightMetres: 0.22,
    footing: 'stands',
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#c98a3a' }) => [
    stroke('M330 800 L430 60 L560 20', '#33363d', 24),
    tallGlass(brush, colour, '#7a3f1a'),
    brush.clip(TALL, [ice(220, 360, -14), ice(390, 410, 20), ice(270, 540, 34), ice(390, 640, -10)]),
    path(gleam, 'none', 'stroke="#ffffff8c" stroke-width="18" stroke-linecap="round"'),
    at(490, 200, 1, 14, wheel(brush, '#f0c93a', '#f6e08a')),
  ],
);

/** Fresh orange juice, a slice of orange on the rim. */
const orangeJuice = ownSubject(
  {
    concept: 'orange-juice',
    names: [
      'orange juice',
      'glass of orange juice',
      'fresh orange juice',
      'mimosa',
      'screwdriver cocktail',
      'carrot juice',
      'mango juice',
    ],
    kind: 'drink',
    heightMetres: 0.16,
    footing: 'stands',
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#f7a01f' }) => [
    tallGlass(brush, colour, tone(colour, -0.16)),
    brush.clip(
      TALL,
      repeat(26, (i) =>
        ellipse(130 + ((i * 97) % 350), 320 + ((i * 61) % 620), 11, 6, tone(colour, 0.4), 'opacity=".6"'),
      ),
    ),
    path(gleam, 'none', 'stroke="#ffffff99" stroke-width="20" stroke-linecap="round"'),
    stroke('M84 190 Q300 222 516 190', '#ffffffb3', 12),
    at(490, 190, 1.16, 14, wheel(brush, '#f08a1e', '#f9b24a')),
  ],
);

/** A folded paper napkin. */
const napkin = ownSubject(
  {
    concept: 'napkin',
    names: ['paper napkin', 'cloth napkin', 'serviette', 'folded napkin'],
    kind: 'object',
    heightMetres: 0.05,
    footing: 'stands',
    width: 1000,
    height: 420,
  },
  (brush, { colour = '#f4f1ea' }) => [
    path('M30 380 L220 190 H900 L980 380 Q980 410 950 412 H60 Q30 410 30 380Z', brush.slab(tone(colour, -0.12))),
    path('M40 350 L240 150 H880 L970 350 Q970 376 940 378 H70 Q40 376 40 350Z', brush.slab(colour)),
    path('M70 320 L300 60 Q560 30 840 120 L930 320 Q500 300 70 320Z', brush.slab(tone(colour, 0.1))),
    stroke('M120 300 L320 84 Q560 60 800 132', tone(colour, -0.2), 6, 'stroke-dasharray="16 12"'),
    stroke('M880 300 L806 140', tone(colour, -0.2), 6, 'stroke-dasharray="16 12"'),
  ],
);

/** Drinks that are known by their glass and what is on its rim, and what lies beside them. */
export const COCKTAILS: readonly OwnSubject[] = [margarita, oldFashioned, bloodyMary, longIsland, orangeJuice, napkin];
