import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

const facts = { kind: 'food', footing: 'stands', width: 1000 } as const;

const cauliflower = ownSubject(
  { ...facts, concept: 'cauliflower', names: ['head of cauliflower'], heightMetres: 0.16, height: 820 },
  (brush, { colour = '#f6f0dc' }) => [
    path('M40 420 Q0 700 300 800 H700 Q1000 700 960 420 Q860 560 780 560 H220 Q140 560 40 420Z', brush.slab('#6fa84a')),
    path(
      'M100 260 Q-20 520 200 780 Q330 700 300 480Z M900 260 Q1020 520 800 780 Q670 700 700 480Z',
      brush.slab('#86bb5a'),
    ),
    stroke('M120 330 Q120 560 220 740 M880 330 Q880 560 780 740', '#d9ecb8', 12),
    ellipse(500, 340, 440, 300, brush.wall(tone(colour, -0.12))),
    repeat(34, (i) => {
      const reach = Math.sqrt((33.5 - i) / 34);
      const angle = i * 2.39996;
      const [x, y] = [500 + Math.cos(angle) * reach * 360, 330 + Math.sin(angle) * reach * 240];
      const edge = `stroke="${tone(colour, -0.3)}" stroke-opacity="0.35" stroke-width="5"`;
      return [circle(x, y, 112 - reach * 26, brush.wall(colour), edge), circle(x - 20, y - 26, 34, '#ffffff80')];
    }),
    repeat(40, (i) => circle(210 + ((i * 131) % 580), 130 + ((i * 67) % 400), 13, tone(colour, -0.1), 'opacity=".7"')),
    path(
      'M300 800 Q240 640 340 560 Q440 640 440 800Z M700 800 Q760 640 660 560 Q560 640 560 800Z',
      brush.slab('#95c768'),
    ),
    stroke('M360 780 Q330 680 350 600 M640 780 Q670 680 650 600', '#e2f2c6', 10),
  ],
);

const zucchini = ownSubject(
  { ...facts, concept: 'zucchini', names: ['courgette', 'zucchinis'], heightMetres: 0.07, height: 410 },
  (brush, { colour = '#3f7d3a' }) => [
    path('M20 250 Q30 190 110 200 L160 220 V330 L90 350 Q20 330 20 250Z', brush.tube('#8fae5a')),
    path(
      'M130 200 Q300 60 620 90 Q960 130 986 250 Q980 380 660 404 Q300 420 130 350 Q90 280 130 200Z',
      brush.tube(colour),
    ),
    repeat(4, (i) =>
      stroke(
        `M170 ${220 + i * 40} Q560 ${110 + i * 80} 960 ${220 + i * 22}`,
        tone(colour, 0.35),
        8,
        'stroke-dasharray="40 26" opacity=".7"',
      ),
    ),
    path('M240 150 Q460 90 700 120', 'none', 'stroke="#ffffff73" stroke-width="22" stroke-linecap="round"'),
  ],
);

const dragonFruit = ownSubject(
  { ...facts, concept: 'dragon-fruit', names: ['pitaya', 'pitahaya', 'dragonfruit'], heightMetres: 0.13, height: 760 },
  (brush, { colour = '#e0357a' }) => [
    path('M330 730 Q90 700 60 440 Q70 160 330 90 Q560 130 570 430 Q550 700 330 730Z', brush.ball(colour)),
    repeat(11, (i) => {
      const side = i % 2 ? 1 : -1;
      return at(
        320 + side * (60 + (i % 3) * 76),
        180 + i * 46,
        1,
        side * (40 + i * 4),
        path('M-36 30 Q-40 -70 0 -130 Q40 -60 36 30Z', brush.slab(i % 3 ? '#8fc24a' : tone(colour, 0.2))),
      );
    }),
    path('M290 110 Q240 30 280 0 Q310 50 330 60 Q350 10 400 0 Q400 60 370 110Z', brush.slab('#86b84a')),
    ellipse(740, 500, 250, 250, brush.ball(colour)),
    ellipse(740, 500, 208, 210, '#fbf7f8'),
    repeat(60, (i) => {
      const reach = Math.sqrt((i + 0.5) / 60) * 190;
      return ellipse(740 + Math.cos(i * 2.39996) * reach, 500 + Math.sin(i * 2.39996) * reach, 8, 10, '#1f1a22');
    }),
  ],
);

const papaya = ownSubject(
  { ...facts, concept: 'papaya', names: ['pawpaw'], heightMetres: 0.12, height: 612, width: 985 },
  (brush, { colour = '#f2a02c' }) => [
    path('M60 330 Q70 160 300 110 Q560 60 640 250 Q650 420 420 480 Q120 520 60 330Z', brush.ball(colour)),
    path('M60 330 Q80 200 200 150 Q150 260 190 420 Q90 410 60 330Z', '#8fae4a', 'opacity=".7"'),
    path('M330 420 Q360 230 620 220 Q900 240 980 400 Q960 580 660 604 Q350 600 330 420Z', brush.ball('#e8962a')),
    path('M360 420 Q390 260 630 250 Q880 266 950 404 Q930 550 660 572 Q380 570 360 420Z', '#f7834a'),
    path('M470 420 Q520 330 660 330 Q800 340 850 410 Q800 490 660 496 Q510 490 470 420Z', brush.wall('#d8572a')),
    repeat(26, (i) => circle(520 + ((i * 109) % 290), 366 + ((i * 43) % 100), 17, brush.ball('#2c2422'))),
  ],
);

const sweetPotato = ownSubject(
  { ...facts, concept: 'sweet-potato', names: ['sweet potato', 'yam', 'kumara'], heightMetres: 0.08, height: 468 },
  (brush, { colour = '#b5613c' }) => [
    path(
      'M10 300 Q120 240 220 170 Q440 40 700 110 Q900 170 990 300 Q860 420 640 456 Q330 480 190 390 Q110 330 10 300Z',
      brush.tube(colour),
    ),
    repeat(12, (i) =>
      stroke(`M${180 + i * 58} ${190 + ((i * 53) % 170)} q30 -14 60 0`, tone(colour, -0.4), 8, 'opacity=".6"'),
    ),
    path('M290 160 Q460 90 640 130', 'none', 'stroke="#ffffff66" stroke-width="22" stroke-linecap="round"'),
  ],
);

const plum = ownSubject(
  { ...facts, concept: 'plum', names: ['damson', 'purple plum'], heightMetres: 0.06, height: 964, width: 950 },
  (brush, { colour = '#6a3a86' }) => [
    stroke('M500 210 Q510 110 570 40', '#6b4a2c', 28),
    path('M540 120 Q640 10 820 40 Q760 180 560 160Z', brush.slab('#5f9a3a')),
    path(
      'M500 210 Q760 120 900 340 Q980 640 740 880 Q500 1020 280 890 Q50 660 110 380 Q220 140 500 210Z',
      brush.ball(colour),
    ),
    path(
      'M500 214 Q420 520 520 940',
      'none',
      `stroke="${tone(colour, -0.4)}" stroke-width="20" stroke-linecap="round" opacity=".7"`,
    ),
    path('M230 380 Q280 280 380 270', 'none', 'stroke="#ffffff8c" stroke-width="40" stroke-linecap="round"'),
  ],
);

/** Fruit and vegetables of the market that the art packs lack. */
export const MARKET_PRODUCE: readonly OwnSubject[] = [cauliflower, zucchini, dragonFruit, papaya, sweetPotato, plum];
