import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A denim patch pocket. */
const pocket = ownSubject(
  {
    concept: 'denim-pocket',
    names: ['pocket', 'jeans pocket', 'patch pocket'],
    kind: 'clothing',
    heightMetres: 0.2,
    footing: 'stands',
    width: 760,
    height: 800,
  },
  (brush, { colour = '#3f5f92' }) => [
    path('M20 20 H740 L730 560 Q700 700 380 790 Q60 700 30 560Z', brush.slab(tone(colour, -0.1))),
    repeat(24, (i) => stroke(`M${30 + i * 30} 30 l-8 ${500 - Math.abs(i - 12) * 6}`, '#ffffff0f', 5)),
    path('M70 110 H690 L680 530 Q650 640 380 730 Q110 640 80 530Z', brush.slab(tone(colour, 0.1))),
    path('M60 60 H700 V160 H60Z', brush.wall(tone(colour, 0.2))),
    stroke('M80 80 H680 M80 140 H680', '#e0a04a', 8, 'stroke-dasharray="22 13"'),
    path(
      'M92 180 L100 524 Q130 620 380 706 Q630 620 660 524 L668 180',
      'none',
      'stroke="#e0a04a" stroke-width="8" stroke-dasharray="22 13"',
    ),
    path(
      'M110 300 Q260 420 380 360 Q500 420 650 300 M120 350 Q260 470 380 410 Q500 470 640 350',
      'none',
      'stroke="#e0a04a" stroke-width="9"',
    ),
    circle(90, 110, 24, brush.ball('#c98a4a')),
    circle(670, 110, 24, brush.ball('#c98a4a')),
  ],
);

/** A coiled garden hose with its nozzle. */
const hose = ownSubject(
  {
    concept: 'garden-hose',
    names: ['hose', 'water hose', 'hosepipe', 'fire hose'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1100,
    height: 760,
  },
  (brush, { colour = '#3f9a4a' }) => {
    const tube = (d: string) => [
      stroke(d, tone(colour, -0.55), 62),
      stroke(d, colour, 50),
      stroke(d, tone(colour, 0.5), 11, 'transform="translate(-5 -11)" opacity=".8"'),
    ];
    const ring = (cy: number, rx: number, ry: number) =>
      tube(`M${460 - rx} ${cy} A${rx} ${ry} 0 1 1 ${460 + rx} ${cy} A${rx} ${ry} 0 1 1 ${460 - rx} ${cy}`);
    return [
      ring(560, 420, 160),
      ring(490, 410, 156),
      ring(420, 400, 150),
      ring(350, 380, 144),
      tube('M90 340 Q60 200 220 160 Q520 120 760 170 Q900 200 880 80'),
      path('M830 90 L850 20 H910 L930 90Z', brush.metal('#d9ac3f')),
      rect(826, 80, 110, 40, brush.metal('#c9973a'), 8),
      path(
        'M880 20 Q960 10 1000 40 M880 10 Q970 -10 1040 10 M884 26 Q950 40 980 80',
        'none',
        'stroke="#7fc8f0" stroke-width="11" stroke-linecap="round"',
      ),
      circle(1050, 40, 13, brush.ball('#9fd8f5')),
      circle(1010, 90, 11, brush.ball('#9fd8f5')),
    ];
  },
);

/** A pendant ceiling light. */
const ceilingLight = ownSubject(
  {
    concept: 'ceiling-light',
    names: ['fixture', 'light fixture', 'pendant lamp', 'ceiling lamp', 'pendant light'],
    kind: 'furniture',
    heightMetres: 0.9,
    footing: 'hangs',
    width: 900,
    height: 1000,
    emissive: 0.35,
  },
  (brush, { colour = '#2f6f6a' }) => [
    path('M340 0 H560 L540 40 H360Z', brush.metal('#d9ac3f')),
    rect(440, 30, 20, 460, '#22262d'),
    ellipse(450, 850, 440, 150, brush.spot('#ffe9a0', 0.8)),
    rect(400, 470, 100, 90, brush.metal('#d9ac3f'), 14),
    path('M400 550 H500 Q700 600 820 860 Q450 940 80 860 Q200 600 400 550Z', brush.pillar(colour)),
    path('M80 860 Q450 940 820 860 Q800 900 450 914 Q100 900 80 860Z', '#fff0c0'),
    circle(450, 890, 76, brush.ball('#fff6d8')),
    path('M160 800 Q250 640 380 600', 'none', 'stroke="#ffffff80" stroke-width="22" stroke-linecap="round"'),
  ],
);

/** A plate of rough tree bark. */
const bark = ownSubject(
  {
    concept: 'tree-bark',
    names: ['bark of a tree', 'piece of bark', 'oak bark'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 700,
    height: 900,
  },
  (brush, { colour = '#7a5a40' }) => {
    const plate =
      'M60 40 L140 10 L220 50 L330 14 L440 46 L560 16 L650 60 L670 240 L640 420 L676 600 L640 820 L560 880 L430 850 L320 894 L200 856 L90 884 L40 760 L66 560 L24 380 L54 200Z';
    return [
      path(plate, brush.pillar(colour)),
      brush.clip(plate, [
        repeat(9, (i) =>
          path(
            `M${40 + i * 76} -10 Q${80 + i * 70} 200 ${30 + i * 78} 420 Q${90 + i * 70} 640 ${44 + i * 76} 910`,
            'none',
            `stroke="${tone(colour, -0.6)}" stroke-width="${17 + (i % 3) * 8}" stroke-linecap="round"`,
          ),
        ),
        repeat(9, (i) =>
          path(
            `M${64 + i * 76} -10 Q${104 + i * 70} 200 ${56 + i * 78} 420 Q${114 + i * 70} 640 ${70 + i * 76} 910`,
            'none',
            `stroke="${tone(colour, 0.35)}" stroke-width="7" opacity=".7"`,
          ),
        ),
        repeat(22, (i) =>
          stroke(
            `M${40 + ((i * 197) % 600)} ${40 + ((i * 131) % 820)} l${40 + (i % 3) * 16} ${(i % 2) * 24 - 12}`,
            tone(colour, -0.5),
            11,
          ),
        ),
      ]),
    ];
  },
);

export const ODDS: readonly OwnSubject[] = [pocket, hose, ceilingLight, bark];
