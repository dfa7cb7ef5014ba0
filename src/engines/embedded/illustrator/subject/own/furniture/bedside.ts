import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A soft seat filled with beads. */
const beanBag = ownSubject(
  {
    kind: 'furniture',
    footing: 'stands',
    concept: 'bean-bag',
    names: ['bean bag chair', 'beanbag', 'beanbag chair', 'sitting bag'],
    heightMetres: 0.8,
    width: 1000,
    height: 860,
    anchors: { seat: { x: 520, y: 470 } },
  },
  (brush, { colour = '#3f8f9a' }) => [
    path(
      'M60 760 C-20 560 120 420 250 300 C330 120 420 10 520 30 C620 50 640 220 740 330 C880 440 1020 560 950 750 C900 880 120 890 60 760Z',
      brush.ball(colour),
    ),
    path(
      'M250 300 C400 420 640 420 740 330 C860 430 900 520 860 600 C700 520 300 520 140 620 C120 520 180 380 250 300Z',
      brush.slab(tone(colour, 0.12)),
      'opacity=".7"',
    ),
    stroke(
      'M500 40 C420 160 330 260 250 300 M540 44 C600 160 680 290 740 330 M140 620 C200 760 320 820 420 840 M860 600 C830 730 740 810 640 846 M520 60 C500 220 510 330 500 400',
      tone(colour, -0.34),
      9,
      'opacity=".6"',
    ),
    ellipse(522, 44, 40, 22, tone(colour, -0.3)),
    path('M210 440 Q260 350 330 300', 'none', 'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".3"'),
  ],
);

/** A small chest beside a bed, a lamp's place. */
const nightstand = ownSubject(
  {
    kind: 'furniture',
    footing: 'stands',
    concept: 'nightstand',
    names: ['bedside table', 'night table', 'bedside cabinet', 'night stand'],
    heightMetres: 0.6,
    width: 800,
    height: 860,
    anchors: { surface: { x: 400, y: 40 } },
  },
  (brush, { colour = '#9a6a3c' }) => [
    both(400, path('M110 700 H190 L170 856 H130Z', brush.pillar(tone(colour, -0.2)))),
    rect(70, 80, 660, 640, brush.slab(colour), 16),
    rect(30, 24, 740, 72, brush.tube(tone(colour, 0.14)), 16),
    [130, 420].map((y) => [
      rect(116, y, 568, 250, brush.wall(tone(colour, 0.16)), 14, `stroke="${tone(colour, -0.4)}" stroke-width="8"`),
      repeat(4, (k) =>
        stroke(`M140 ${y + 50 + k * 52} q140 ${k % 2 ? 16 : -16} 260 0 t260 0`, tone(colour, -0.1), 5, 'opacity=".5"'),
      ),
      circle(400, y + 125, 28, brush.ball('#d9b65a')),
    ]),
  ],
);

/** Furniture of bedrooms and playrooms. */
export const BEDSIDE: readonly OwnSubject[] = [beanBag, nightstand];
