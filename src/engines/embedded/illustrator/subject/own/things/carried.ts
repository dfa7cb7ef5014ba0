import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const umbrella = ownSubject(
  {
    concept: 'umbrella',
    names: ['open umbrella', 'classic umbrella'],
    kind: 'object',
    heightMetres: 0.95,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#b8262e' }) => {
    const canopy =
      'M10 480 Q40 60 500 50 Q960 60 990 480 Q930 410 860 470 Q800 400 740 470 Q690 410 620 462 Q560 400 500 462 Q440 400 380 462 Q310 410 260 470 Q200 400 140 470 Q70 410 10 480Z';
    return [
      stroke('M500 20 V60', '#4a4d55', 16),
      stroke('M500 440 V900 Q500 976 430 980 Q370 976 372 910', '#4a2f20', 40),
      stroke('M492 440 V760', '#c9ced6', 16),
      stroke('M488 780 V900 Q486 956 432 964', '#a97c52', 10, 'opacity=".8"'),
      path(canopy, brush.ball(colour)),
      brush.clip(canopy, [
        path('M500 50 Q240 200 140 480 L380 480 Q400 200 500 50Z', tone(colour, 0.2), 'opacity=".55"'),
        path('M500 50 Q600 200 620 480 L860 480 Q760 200 500 50Z', tone(colour, -0.3), 'opacity=".45"'),
        path('M500 50 Q900 200 990 480 H860 Q760 200 500 50Z', tone(colour, -0.5), 'opacity=".4"'),
        stroke(
          'M500 50 Q240 200 140 480 M500 50 Q400 200 380 480 M500 50 Q600 200 620 480 M500 50 Q760 200 860 480',
          tone(colour, -0.5),
          6,
          'opacity=".6"',
        ),
        ellipse(260, 200, 150, 70, brush.spot('#ffffff', 0.5), 'transform="rotate(-36 260 200)"'),
      ]),
      [10, 140, 260, 380, 500, 620, 740, 860, 990].map((x) =>
        circle(Math.min(986, Math.max(14, x)), 474, 9, '#c9ced6'),
      ),
    ];
  },
);

const backpack = ownSubject(
  {
    concept: 'backpack',
    names: ['rucksack', 'school bag', 'hiking backpack'],
    kind: 'clothing',
    heightMetres: 0.45,
    footing: 'lies',
    width: 860,
    height: 1060,
  },
  (brush, { colour = '#3f6a5c' }) => {
    const leather = '#8a5630';
    const stitch = 'stroke="#f2e4c4" stroke-width="5" stroke-dasharray="16 12" opacity=".7"';
    return [
      stroke('M350 90 Q350 16 430 16 Q510 16 510 90', tone(leather, -0.2), 34),
      both(430, path('M40 560 Q-10 720 30 960 Q60 1000 110 980 V560Z', brush.pillar(tone(colour, -0.24)))),
      path('M80 300 Q90 70 430 60 Q770 70 780 300 V940 Q780 1056 660 1056 H200 Q80 1056 80 940Z', brush.pillar(colour)),
      path(
        'M80 300 Q90 70 430 60 Q770 70 780 300 V460 Q600 560 430 560 Q260 560 80 460Z',
        brush.slab(tone(colour, 0.16)),
      ),
      path('M96 450 Q260 540 430 540 Q600 540 764 450', 'none', stitch),
      path(
        'M160 640 H700 V900 Q700 980 620 980 H240 Q160 980 160 900Z',
        brush.pillar(tone(colour, 0.08)),
        `stroke="${tone(colour, -0.4)}" stroke-width="8"`,
      ),
      path('M160 640 H700 V720 Q560 780 430 780 Q300 780 160 720Z', brush.slab(tone(colour, 0.2))),
      path('M172 716 Q300 764 430 764 Q560 764 688 716', 'none', stitch),
      both(
        430,
        rect(230, 380, 70, 290, brush.pillar(leather), 16),
        rect(214, 520, 102, 80, brush.metal('#c9a860'), 14),
        rect(238, 540, 54, 40, tone(leather, -0.4), 6),
      ),
      rect(390, 700, 80, 130, brush.pillar(leather), 16),
      circle(430, 790, 18, brush.ball('#d3b266')),
      stroke('M140 300 Q160 150 380 120', '#ffffff', 20, 'opacity=".3"'),
    ];
  },
);

const handbag = ownSubject(
  {
    concept: 'handbag',
    names: ['leather handbag', 'ladies handbag'],
    kind: 'clothing',
    heightMetres: 0.32,
    footing: 'lies',
    width: 1000,
    height: 960,
  },
  (brush, { colour = '#9a5430' }) => {
    const stitch = 'stroke-dasharray="18 12" stroke="#f2dfc0" stroke-width="5" opacity=".75"';
    return [
      stroke('M310 420 Q300 30 500 30 Q700 30 690 420', tone(colour, -0.45), 44),
      stroke('M300 410 Q296 36 500 34', tone(colour, 0.2), 12, 'opacity=".6"'),
      path('M120 380 H880 L970 880 Q980 956 900 956 H100 Q20 956 30 880Z', brush.slab(colour)),
      path('M120 380 H880 L890 430 H110Z', tone(colour, -0.4)),
      path('M130 390 H870 L910 620 Q700 720 500 720 Q300 720 90 620Z', brush.slab(tone(colour, 0.14))),
      path('M108 606 Q300 694 500 694 Q700 694 892 606', 'none', stitch),
      path('M60 900 H940', 'none', stitch),
      path('M430 640 H570 V770 Q570 800 540 800 H460 Q430 800 430 770Z', brush.metal('#d3b266')),
      circle(500, 730, 22, tone(colour, -0.6)),
      both(500, rect(276, 384, 62, 90, brush.metal('#d3b266'), 10)),
      stroke('M150 430 L80 850', '#ffffff', 20, 'opacity=".25"'),
    ];
  },
);

const highHeel = ownSubject(
  {
    concept: 'high-heeled-shoe',
    names: ['stiletto', 'pump shoe', 'red high heel'],
    kind: 'clothing',
    heightMetres: 0.2,
    footing: 'lies',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#b3202a' }) => [
    path('M70 300 Q80 520 56 756 H110 Q130 560 210 420Z', brush.pillar(tone(colour, -0.2))),
    path(
      'M40 60 Q60 20 90 20 Q120 160 230 250 Q420 390 600 470 Q640 490 660 470 Q760 500 860 560 Q990 640 996 700 Q990 750 900 750 Q740 756 620 700 Q420 590 300 480 Q190 410 90 400 Q20 380 40 60Z',
      brush.slab(colour),
    ),
    path(
      'M90 20 Q120 160 230 250 Q420 390 600 470 Q640 490 660 470 Q600 560 420 450 Q180 300 90 130 Q76 60 90 20Z',
      brush.slab('#e6c7a4'),
    ),
    path(
      'M90 20 Q120 160 230 250 Q420 390 600 470 Q640 490 660 470',
      'none',
      `stroke="${tone(colour, -0.5)}" stroke-width="10"`,
    ),
    path(
      'M90 400 Q190 410 300 480 Q420 590 620 700 Q740 756 900 750 Q960 750 990 724 Q980 760 900 759 H720 Q560 730 420 620 Q280 500 80 420Z',
      '#1f1716',
    ),
    stroke('M700 520 Q860 570 940 660', '#ffffff', 22, 'opacity=".55"'),
    stroke('M60 120 Q60 250 80 340', '#ffffff', 16, 'opacity=".4"'),
  ],
);

const anchor = ownSubject(
  {
    concept: 'anchor',
    names: ['ship anchor', 'iron anchor'],
    kind: 'tool',
    heightMetres: 0.9,
    footing: 'lies',
    width: 860,
    height: 1040,
  },
  (brush, { colour = '#4a525c' }) => [
    circle(430, 100, 76, 'none', `stroke="${tone(colour, -0.2)}" stroke-width="42"`),
    circle(430, 100, 76, 'none', `stroke="${tone(colour, 0.3)}" stroke-width="10" transform="translate(-6 -8)"`),
    rect(170, 220, 520, 66, brush.tube(colour), 30),
    circle(170, 253, 48, brush.ball(colour)),
    circle(690, 253, 48, brush.ball(colour)),
    path('M384 170 H476 L490 900 H370Z', brush.pillar(colour)),
    both(
      430,
      path(
        'M430 1036 Q120 1010 60 690 L4 730 L30 520 L210 620 L140 650 Q190 850 430 890Z',
        brush.slab(tone(colour, -0.06)),
      ),
      stroke('M70 660 Q130 940 400 990', tone(colour, 0.4), 10, 'opacity=".5"'),
    ),
    stroke('M500 130 Q620 200 560 330 Q470 420 380 480 Q320 560 420 620 Q560 660 600 760', '#c9a870', 30),
    stroke(
      'M500 130 Q620 200 560 330 Q470 420 380 480 Q320 560 420 620 Q560 660 600 760',
      '#8a6a3c',
      30,
      'stroke-dasharray="3 34" opacity=".8"',
    ),
  ],
);

const coin = ownSubject(
  {
    concept: 'coin',
    names: ['gold coin', 'golden coin'],
    kind: 'object',
    heightMetres: 0.06,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#dba72c' }) => [
    circle(460, 456, 440, tone(colour, -0.5)),
    circle(444, 444, 440, brush.metal(colour)),
    repeat(72, (i): Svg => {
      const a = (i * 5 * Math.PI) / 180;
      return stroke(
        `M${round(444 + Math.cos(a) * 408)} ${round(444 + Math.sin(a) * 408)} L${round(444 + Math.cos(a) * 434)} ${round(444 + Math.sin(a) * 434)}`,
        tone(colour, -0.4),
        7,
        'opacity=".6"',
      );
    }),
    circle(444, 444, 372, brush.ball(colour), `stroke="${tone(colour, -0.4)}" stroke-width="12"`),
    path(
      'M444 180 L520 350 L704 368 L566 492 L606 672 L444 578 L282 672 L322 492 L184 368 L368 350Z',
      brush.slab(tone(colour, 0.3)),
      `stroke="${tone(colour, -0.45)}" stroke-width="10"`,
    ),
    repeat(16, (i) =>
      circle(
        round(444 + Math.cos(i * 0.3927) * 320),
        round(444 + Math.sin(i * 0.3927) * 320),
        13,
        brush.ball(tone(colour, 0.2)),
      ),
    ),
    stroke('M120 380 Q170 190 350 120', '#fff8dc', 26, 'opacity=".75"'),
  ],
);

/** What is carried along, and two things of metal. */
export const CARRIED: readonly OwnSubject[] = [umbrella, backpack, handbag, highHeel, anchor, coin];
