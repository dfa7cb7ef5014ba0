import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** An iceberg, its greater part under water. */
export const iceberg = ownSubject(
  {
    concept: 'iceberg',
    names: ['ice berg', 'ice floe', 'glacier'],
    kind: 'landform',
    heightMetres: 30,
    footing: 'floats',
    width: 1000,
    height: 900,
  },
  (brush) => [
    path(
      'M90 420 H910 L850 600 L700 760 L540 890 L420 840 L240 720 L120 560Z',
      brush.stops('down', [
        [0, '#6fc4e8', 0.95],
        [1, '#1f6aa8', 0.75],
      ]),
    ),
    path('M420 840 L460 560 L700 760 L540 890Z', '#0f4a8a66'),
    path('M240 720 L330 480 L460 560 L420 840Z', '#ffffff1f'),
    path(
      'M90 430 L180 250 L280 210 L360 60 L450 20 L560 130 L640 110 L760 270 L860 310 L910 430Z',
      brush.slab('#eaf6fc'),
    ),
    path('M360 60 L450 20 L480 240 L400 430 H90 L180 250 L280 210Z', '#ffffffa6'),
    path('M560 130 L480 240 L560 430 H910 L860 310 L760 270 L640 110Z', '#7fb8dc8c'),
    path('M640 110 L660 290 L740 430 H910 L860 310 L760 270Z', '#4f94c466'),
    stroke('M450 20 L480 240 L400 430 M640 110 L660 290 L740 430 M280 210 L320 320', '#8fc4e0', 6),
    path(
      'M40 424 Q160 400 280 424 T520 424 T760 424 T960 420 Q900 446 760 444 T520 446 T280 446 Q140 450 40 424Z',
      '#f4fcffd9',
    ),
  ],
);

/** A smoking volcano with lava on its slopes. */
export const volcano = ownSubject(
  {
    concept: 'erupting-volcano',
    names: ['volcano', 'volcanic eruption'],
    kind: 'landform',
    heightMetres: 900,
    footing: 'stands',
    width: 1000,
    height: 1000,
    emissive: 0.15,
  },
  (brush, { random }) => [
    repeat(26, (i) => {
      const rise = i / 25;
      const x = 500 + Math.sin(i * 2.4) * (50 + rise * 230);
      return ellipse(
        round(x),
        round(390 - rise * 300),
        round(60 + rise * 80),
        round(50 + rise * 60),
        brush.ball(tone('#6b6670', rise * 0.4 + random.between(-0.1, 0.1))),
      );
    }),
    ellipse(500, 400, 240, 180, brush.spot('#ff8a2a', 0.8)),
    repeat(9, (i) =>
      stroke(
        `M${480 + i * 5} 420 Q${340 + i * 40} ${190 - Math.abs(i - 4) * -14} ${210 + i * 72} ${350 + Math.abs(i - 4) * 24}`,
        i % 2 ? '#ffb53a' : '#ff6a2a',
        11,
      ),
    ),
    path(
      'M360 420 L280 600 L170 760 L20 1000 H980 L830 760 L720 600 L640 420 Q570 450 500 440 Q430 450 360 420Z',
      brush.slab('#5b4a46'),
    ),
    path('M560 440 L640 420 L720 600 L830 760 L980 1000 H640 L600 700Z', '#00000040'),
    path('M360 420 L280 600 L170 760 L110 850 Q220 760 300 640 Q350 540 400 440Z', '#ffffff14'),
    ellipse(500, 424, 142, 30, brush.wall('#ffcf4a')),
    path(
      'M390 430 Q420 560 360 660 Q330 760 390 860 Q400 940 380 1000 H460 Q480 900 440 800 Q430 700 470 600 Q480 680 520 740 Q560 840 540 1000 H620 Q640 860 580 760 Q550 640 560 560 Q600 620 660 680 Q700 740 690 820 Q740 780 700 680 Q640 580 610 430 Q500 470 390 430Z',
      brush.stops('down', [
        [0, '#ffd84a'],
        [0.4, '#ff7a2a'],
        [1, '#d8341c'],
      ]),
    ),
    stroke('M430 450 Q450 560 400 680 Q370 780 420 900 M560 460 Q540 600 590 720 Q620 840 590 960', '#fff0a0', 9),
    stroke('M250 700 Q200 800 150 880 M300 760 L240 900 M760 720 L830 860 M700 860 L740 960', '#00000033', 11),
  ],
);

/** A waterfall between cliffs. */
export const waterfall = ownSubject(
  {
    concept: 'waterfall',
    names: ['water fall', 'cascade'],
    kind: 'landform',
    heightMetres: 25,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { random }) => [
    path('M0 1000 V150 L90 90 L250 60 L330 110 H570 L650 50 L820 100 L900 170 V1000Z', brush.wall('#6f6a64')),
    path(
      'M310 110 Q450 80 590 110 L610 860 H290Z',
      brush.stops('right', [
        [0, '#8fc8e4'],
        [0.4, '#f2fbff'],
        [0.7, '#c9e8f5'],
        [1, '#6fb0d4'],
      ]),
    ),
    repeat(16, (i) =>
      stroke(
        `M${316 + i * 18} ${120 + (i % 4) * 40} Q${310 + i * 18.4} 500 ${300 + i * 20} ${840 - (i % 3) * 60}`,
        i % 2 ? '#ffffffb3' : '#5fa8d080',
        7,
      ),
    ),
    path(
      'M0 1000 V150 L90 90 L250 60 L330 110 L300 260 L340 420 L290 600 L320 760 L270 900 L300 1000Z',
      brush.slab('#857e74'),
    ),
    path(
      'M900 1000 V170 L820 100 L650 50 L570 110 L610 280 L570 440 L620 620 L590 780 L640 910 L610 1000Z',
      brush.slab('#6b655d'),
    ),
    stroke(
      'M90 90 L120 300 L60 520 L110 760 M250 60 L210 240 L240 480 L180 700 L210 900 M820 100 L780 320 L840 560 L790 800 M700 90 L690 300 L720 500 L690 720',
      '#00000033',
      9,
    ),
    path(
      'M0 170 Q40 70 110 84 Q180 30 260 56 Q310 60 334 114 Q290 140 250 110 Q200 150 150 120 Q90 170 0 190Z M900 190 Q860 90 800 96 Q740 30 650 48 Q590 60 566 114 Q620 140 660 104 Q720 140 770 124 Q830 170 900 200Z',
      brush.wall('#6f9a45'),
    ),
    repeat(26, () => {
      const left = random.chance(0.5);
      const x = Math.round(left ? random.between(10, 260) : random.between(640, 890));
      const y = Math.round(random.between(180, 900));
      return ellipse(
        x,
        y,
        random.integer(15, 34),
        random.integer(10, 20),
        random.pick(['#5f8f3f', '#79a653', '#4b7a35']),
      );
    }),
    path('M40 1000 Q100 880 260 880 Q450 840 650 880 Q800 880 870 1000Z', brush.wall('#6fb8dc')),
    repeat(16, (i) =>
      ellipse(
        Math.round(270 + i * 24),
        Math.round(870 + random.between(-26, 30)),
        random.integer(26, 50),
        random.integer(18, 32),
        '#ffffffbf',
      ),
    ),
    path(
      'M120 960 Q300 930 450 956 T800 950 M200 990 Q360 970 520 986',
      'none',
      'stroke="#ffffffb3" stroke-width="8" stroke-linecap="round"',
    ),
  ],
);

/** The mouth of a cave in a rocky hill. */
export const cave = ownSubject(
  {
    concept: 'cave',
    names: ['cave entrance', 'cavern', 'grotto', 'cave mouth'],
    kind: 'landform',
    heightMetres: 6,
    footing: 'stands',
    width: 1000,
    height: 760,
    anchors: { opening: { x: 500, y: 700 } },
  },
  (brush, { colour = '#857d73', random }) => [
    path('M0 750 L40 480 L150 300 L240 140 L420 40 L600 20 L780 130 L870 300 L960 470 L1000 750Z', brush.slab(colour)),
    path('M240 140 L420 40 L440 200 L290 330 L150 300Z M440 200 L420 40 L600 20 L640 170Z', '#ffffff24'),
    path('M640 170 L780 130 L870 300 L960 470 L1000 750 H790 L760 430Z', '#00000038'),
    path('M230 750 Q210 560 280 430 Q330 300 470 260 Q600 250 690 370 Q780 500 770 750Z', brush.wall('#4a443e')),
    path(
      'M270 750 Q260 570 320 450 Q370 340 480 310 Q590 300 660 400 Q730 520 726 750Z',
      brush.stops('down', [
        [0, '#0d0b0c'],
        [0.7, '#1f1a1a'],
        [1, '#3a3230'],
      ]),
    ),
    [
      [360, 400, 90],
      [430, 330, 70],
      [520, 312, 110],
      [590, 340, 70],
      [640, 400, 60],
    ].map(([x = 0, y = 0, drop = 0]) =>
      path(`M${x - 24} ${y - 6} L${x} ${y + drop} L${x + 24} ${y - 2}Z`, brush.wall('#5b544c')),
    ),
    stroke('M120 420 L180 520 L150 640 M860 420 L830 520 L880 640 M330 180 L370 240', '#00000038', 9),
    path(
      'M150 310 Q200 200 250 150 Q330 90 420 50 Q520 10 600 24 Q700 50 776 130 Q700 130 660 100 Q600 140 540 90 Q470 130 420 96 Q340 150 290 160 Q230 220 150 310Z',
      brush.wall('#7a9a4a'),
    ),
    repeat(12, (i) =>
      stroke(
        `M${350 + i * 28} ${90 + Math.abs(i - 6) * 12} q${random.integer(-16, 16)} 60 ${random.integer(-10, 10)} ${random.integer(100, 190)}`,
        i % 2 ? '#5f8a3a' : '#7fa84a',
        8,
      ),
    ),
    path('M0 760 Q120 690 240 730 H770 Q900 690 1000 760Z', brush.wall('#8a8276')),
    [
      [80, 720, 70],
      [900, 716, 80],
      [210, 740, 40],
      [800, 744, 36],
    ].map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r, r * 0.5, brush.ball('#9a9288'))),
  ],
);

/** A cluster of glowing crystals. */
export const crystals = ownSubject(
  {
    concept: 'crystal-cluster',
    names: ['crystal', 'crystals', 'magic crystal', 'gemstone cluster', 'amethyst', 'quartz'],
    kind: 'object',
    heightMetres: 0.4,
    footing: 'stands',
    width: 900,
    height: 900,
    emissive: 0.2,
  },
  (brush, { colour = '#9a5fe0' }) => {
    const crystal = (x: number, width: number, height: number, degrees: number, amount: number) => {
      const w = width / 2;
      const hue = tone(colour, amount);
      return `<g transform="translate(${x} 840) rotate(${degrees})">${[
        path(`M${-w} 0 L${-w} ${-height * 0.78} L0 ${-height} L${w} ${-height * 0.74} V0Z`, brush.wall(hue)),
        path(
          `M${-w} 0 V${-height * 0.78} L${-w * 0.3} ${-height * 0.7} V0Z`,
          brush.stops('down', [
            [0, tone(hue, 0.65)],
            [1, tone(hue, 0.1)],
          ]),
        ),
        path(`M${-w} ${-height * 0.78} L0 ${-height} L${-w * 0.3} ${-height * 0.7}Z`, tone(hue, 0.8)),
        path(
          `M0 ${-height} L${w} ${-height * 0.74} L${w * 0.4} ${-height * 0.66} L${-w * 0.3} ${-height * 0.7}Z`,
          tone(hue, 0.45),
        ),
        path(`M${w * 0.4} 0 V${-height * 0.66} L${w} ${-height * 0.74} V0Z`, brush.wall(tone(hue, -0.35))),
        stroke(`M${-w * 0.3} ${-height * 0.68} V-20`, '#ffffff8c', 4),
      ].join('')}</g>`;
    };
    return [
      ellipse(450, 600, 440, 300, brush.spot(tone(colour, 0.4), 0.45)),
      crystal(250, 120, 520, -32, -0.2),
      crystal(640, 120, 540, 30, -0.25),
      crystal(520, 150, 740, 10, -0.08),
      crystal(390, 170, 830, -8, 0.05),
      crystal(170, 90, 330, -48, 0),
      crystal(740, 100, 350, 46, -0.1),
      crystal(560, 100, 420, 18, 0.15),
      crystal(300, 110, 400, -18, 0.12),
      crystal(450, 110, 330, 2, 0.22),
      path('M40 900 Q80 810 200 830 Q320 780 450 820 Q600 780 700 826 Q820 810 860 900Z', brush.slab('#6b6670')),
      path('M200 830 L260 900 H120Z M560 806 L640 900 H480Z', '#ffffff1f'),
    ];
  },
);
