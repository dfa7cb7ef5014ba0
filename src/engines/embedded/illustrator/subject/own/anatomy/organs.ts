import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

/** A stomach as in an anatomy book. */
const stomach = ownSubject(
  {
    concept: 'stomach',
    names: ['human stomach', 'stomach organ'],
    kind: 'object',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#d9796f' }) => {
    const outline =
      'M330 0 H430 Q440 150 500 190 Q600 90 740 130 Q890 200 880 420 Q860 700 600 800 Q400 870 260 760 Q200 720 150 760 L120 850 L20 820 Q40 640 160 610 Q280 590 360 650 Q450 690 480 600 Q500 480 410 360 Q340 240 330 0Z';
    return [
      path(outline, brush.ball(colour)),
      brush.clip(outline, [
        path(
          'M560 250 Q700 260 720 420 Q710 600 560 690 M640 180 Q800 250 800 430 Q780 640 600 740',
          'none',
          `stroke="${tone(colour, -0.35)}" stroke-width="19" stroke-linecap="round" opacity=".55"`,
        ),
        stroke('M180 660 Q280 640 360 720 Q460 770 560 740', tone(colour, -0.4), 15, 'opacity=".5"'),
        stroke('M500 190 Q540 260 520 340 M470 330 Q560 400 560 520', '#a83a44', 8),
        stroke('M620 130 Q640 220 700 240 M830 300 Q760 330 740 400', '#a83a44', 8),
      ]),
      ellipse(380, 8, 50, 10, '#8a3a38'),
      path('M560 170 Q660 120 750 170', 'none', 'stroke="#ffffff99" stroke-width="26" stroke-linecap="round"'),
      ellipse(70, 836, 52, 17, '#8a3a38', 'transform="rotate(16 70 836)"'),
    ];
  },
);

/** A liver with its gall bladder. */
const liver = ownSubject(
  {
    concept: 'liver',
    names: ['human liver'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#8f3a33' }) => [
    path('M330 480 Q420 480 420 560 Q410 640 350 636 Q290 620 330 480Z', brush.ball('#6f9a4a')),
    path(
      'M40 300 Q60 60 330 30 Q480 10 620 70 Q820 110 980 200 Q1000 250 900 290 Q760 320 660 400 Q560 470 440 500 Q260 640 130 600 Q20 520 40 300Z',
      brush.ball(colour),
    ),
    path(
      'M540 60 Q520 200 560 300 Q580 380 520 460',
      'none',
      `stroke="${tone(colour, -0.5)}" stroke-width="17" stroke-linecap="round"`,
    ),
    path(
      'M560 60 Q545 200 584 300',
      'none',
      `stroke="${tone(colour, 0.35)}" stroke-width="9" stroke-linecap="round" opacity=".7"`,
    ),
    path('M90 260 Q120 110 330 80', 'none', 'stroke="#ffffff80" stroke-width="30" stroke-linecap="round"'),
    path('M660 120 Q760 140 850 190', 'none', 'stroke="#ffffff59" stroke-width="17" stroke-linecap="round"'),
    stroke('M500 486 Q510 560 560 620', '#4a78b8', 30),
    stroke('M470 494 Q480 570 520 628', '#c23b3f', 22),
  ],
);

/** A pair of kidneys with their vessels. */
const kidneys = ownSubject(
  {
    concept: 'kidney',
    names: ['kidneys', 'human kidney', 'pair of kidneys'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 800,
  },
  (brush, { colour = '#a8453c' }) => [
    stroke('M420 0 V480', '#c23b3f', 44),
    stroke('M480 0 V480', '#4a78b8', 44),
    both(
      450,
      stroke('M430 210 Q360 220 300 300', '#c23b3f', 26),
      stroke('M440 270 Q370 290 300 340', '#4a78b8', 26),
      stroke('M300 370 Q390 420 400 560 T390 790', '#e6c27a', 24),
      path(
        'M190 60 Q340 40 350 190 Q350 250 290 300 Q270 340 300 400 Q350 470 300 570 Q240 650 150 610 Q20 540 20 330 Q30 90 190 60Z',
        brush.ball(colour),
      ),
      path('M80 300 Q90 150 190 110', 'none', 'stroke="#ffffff80" stroke-width="26" stroke-linecap="round"'),
      path('M190 40 Q280 -10 300 90 Q240 60 150 90 Q150 60 190 40Z', brush.ball('#e2b45a')),
    ),
  ],
);

/** Coiled intestines. */
const intestine = ownSubject(
  {
    concept: 'intestine',
    names: ['gut', 'intestines', 'bowel', 'bowels', 'guts', 'small intestine', 'large intestine'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 900,
    height: 920,
  },
  (brush, { colour = '#d88a80' }) => {
    const gut = (d: string, width: number, hex: string) => [
      stroke(d, tone(hex, -0.5), width + 14),
      stroke(d, hex, width),
      stroke(d, tone(hex, 0.35), width * 0.3, `transform="translate(${-width * 0.12} ${-width * 0.14})"`),
    ];
    const colon = [
      ...Array.from({ length: 6 }, (_, i) => [110, 800 - i * 116] as const),
      ...Array.from({ length: 6 }, (_, i) => [220 + i * 92, 110 + Math.sin((i / 5) * Math.PI) * 40] as const),
      ...Array.from({ length: 6 }, (_, i) => [790, 220 + i * 110] as const),
    ];
    return [
      gut(
        'M250 290 H640 Q700 290 700 350 Q700 400 640 400 H280 Q220 400 220 455 Q220 510 280 510 H630 Q690 510 690 565 Q690 620 630 620 H290 Q230 620 230 675 Q230 730 290 730 H560',
        64,
        colour,
      ),
      stroke('M790 780 Q700 860 560 830 Q470 810 450 900', tone('#b8605c', -0.4), 96),
      stroke('M790 780 Q700 860 560 830 Q470 810 450 890', '#b8605c', 82),
      colon.map(([x, y]) => ellipse(x, y, 82, 72, brush.ball('#b8605c'))),
      repeat(3, (i) => circle(700 - i * 92, 822 + i * 4, 52, brush.ball('#b8605c'))),
    ];
  },
);

/** A womb with ovaries, as in an anatomy book. */
const womb = ownSubject(
  {
    concept: 'womb',
    names: ['uterus'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1000,
    height: 720,
  },
  (brush, { colour = '#d97a80' }) => [
    both(
      500,
      stroke('M380 130 Q250 40 150 130 Q90 200 130 280', tone(colour, -0.35), 48),
      stroke('M380 130 Q250 40 150 130 Q90 200 130 280', colour, 36),
      repeat(4, (i) => stroke(`M130 280 L${84 + i * 34} ${350 - Math.abs(i - 1.5) * 8}`, colour, 21)),
      ellipse(200, 330, 84, 58, brush.ball('#f0cfc4'), 'transform="rotate(-20 200 330)"'),
      circle(180, 330, 17, brush.ball('#f7e6da')),
      circle(226, 316, 13, brush.ball('#f7e6da')),
    ),
    path(
      'M350 60 Q500 10 650 60 Q720 110 660 240 Q600 350 580 470 L600 710 H400 L420 470 Q400 350 340 240 Q280 110 350 60Z',
      brush.ball(colour),
    ),
    path(
      'M420 130 Q500 110 580 130 Q570 260 510 400 L500 480 L490 400 Q430 260 420 130Z',
      brush.wall(tone(colour, -0.45)),
    ),
    path('M440 500 H560 L574 700 H426Z', brush.wall(tone(colour, -0.2))),
    path('M370 110 Q420 66 490 60', 'none', 'stroke="#ffffff8c" stroke-width="21" stroke-linecap="round"'),
  ],
);

export const ORGANS: readonly OwnSubject[] = [stomach, liver, kidneys, intestine, womb];
