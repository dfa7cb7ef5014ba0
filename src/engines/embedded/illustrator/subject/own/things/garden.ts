import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { spokedWheel } from '../vehicles/wheel.ts';

/** A watering can with a rose spout. */
export const wateringCan = ownSubject(
  {
    concept: 'watering-can',
    names: ['water can', 'garden can'],
    kind: 'tool',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#4f9a7a' }) => [
    path('M640 320 Q900 260 880 480 Q860 640 640 660', 'none', `stroke="${tone(colour, -0.2)}" stroke-width="38"`),
    path('M330 200 Q400 20 580 40 Q700 70 690 200', 'none', `stroke="${tone(colour, -0.1)}" stroke-width="34"`),
    path('M330 620 Q200 560 110 230 L60 250 L40 200 L170 140 L190 192 L150 212 Q230 440 340 480Z', brush.slab(colour)),
    path('M10 150 L150 80 L190 160 L50 236Z', brush.metal(tone(colour, 0.15))),
    repeat(8, (i) => circle(46 + (i % 4) * 30, 168 - (i % 4) * 15 + Math.floor(i / 4) * 26, 5, tone(colour, -0.5))),
    path('M310 190 H700 L730 740 H280Z', brush.pillar(colour)),
    ellipse(505, 190, 196, 40, brush.wall(tone(colour, -0.35))),
    path('M300 200 Q505 290 710 200 L714 250 Q505 330 298 250Z', brush.pillar(tone(colour, 0.15))),
    path('M284 690 Q505 760 726 690 L730 744 Q505 780 280 744Z', brush.pillar(tone(colour, -0.1))),
    path('M505 400 q50 -70 90 0 q-10 60 -90 120 q-80 -60 -90 -120 q40 -70 90 0z', tone(colour, 0.5)),
  ],
);

/** A wooden wheelbarrow of flowers. */
export const wheelbarrow = ownSubject(
  {
    concept: 'wheelbarrow',
    names: ['wheel barrow', 'garden cart'],
    kind: 'tool',
    heightMetres: 0.9,
    footing: 'stands',
    width: 1000,
    height: 680,
    anchors: { opening: { x: 470, y: 220 } },
  },
  (brush, { colour = '#3f8a5a', random }) => [
    repeat(28, (i) =>
      circle(
        200 + (i % 10) * 56,
        200 - Math.floor(i / 10) * 44 + (i % 2) * 20,
        44,
        brush.ball(['#4f8f3a', '#5fa348', '#437f34'][i % 3]!),
      ),
    ),
    repeat(17, (i) => {
      const x = 190 + (i % 9) * 66;
      const y = 180 - (i % 3) * 56 + Math.floor(i / 9) * 30;
      const hue = random.pick(['#e8566a', '#f5b32f', '#f4f0ea', '#b46ad0', '#f28ab5']);
      return [
        repeat(5, (k) =>
          circle(Math.round(x + 21 * Math.cos(k * 1.257)), Math.round(y + 21 * Math.sin(k * 1.257)), 15, hue),
        ),
        circle(x, y, 11, '#f4d04a'),
      ];
    }),
    stroke('M320 430 L250 660 M360 430 L420 660', '#6b4526', 24),
    path('M990 190 L640 330 L300 480 L290 440 L620 290 L970 150Z', brush.slab('#a8743f')),
    rect(890, 150, 110, 36, brush.tube('#4a4d55'), 16, 'transform="rotate(-22 945 168)"'),
    path('M110 210 H820 L690 450 H270Z', brush.slab(colour)),
    path('M110 210 H820 L808 236 H122Z', tone(colour, 0.35)),
    stroke('M320 236 L350 440 M620 236 L570 440', '#00000026', 8),
    path('M290 440 L150 560 L180 590 L340 470Z', brush.slab('#8a5a32')),
    spokedWheel(brush, 150, 550, 128, '#8a5a32', 8),
  ],
);

/** A bird house on a pole with a robin's door. */
export const birdhouse = ownSubject(
  {
    concept: 'birdhouse',
    names: ['bird house', 'nesting box', 'nest box'],
    kind: 'building',
    heightMetres: 1.8,
    footing: 'stands',
    width: 560,
    height: 1000,
    anchors: { top: { x: 280, y: 40 } },
  },
  (brush, { colour = '#4f9ac0' }) => [
    rect(252, 500, 56, 500, brush.pillar('#8a5f3a'), 6),
    path('M110 260 L280 90 L450 260 V560 H110Z', brush.slab(colour)),
    repeat(5, (i) => stroke(`M${164 + i * 58} 220 V556`, '#00000024', 5)),
    path('M20 280 L280 14 L540 280 L500 316 L280 96 L60 316Z', brush.slab('#c8503a')),
    path('M280 14 L540 280 L500 316 L280 96Z', '#00000024'),
    circle(280, 330, 76, tone(colour, 0.6)),
    circle(280, 330, 60, brush.wall('#2b1d15')),
    rect(266, 430, 28, 90, brush.pillar('#a8743f'), 12),
    rect(80, 548, 400, 34, brush.tube('#a8743f'), 8),
    both(280, path('M120 220 q50 -44 70 -64 q30 50 -10 90z', '#ffffff1f')),
    path('M150 1000 Q220 940 280 964 Q350 940 420 1000Z', brush.wall('#6f9a45')),
  ],
);

/** A dog kennel; the lettering is the name over its door. */
export const doghouse = ownSubject(
  {
    concept: 'doghouse',
    names: ['dog house', 'kennel', 'dog kennel'],
    kind: 'building',
    heightMetres: 1,
    footing: 'stands',
    width: 1000,
    height: 820,
    anchors: { opening: { x: 360, y: 700 } },
  },
  (brush, { colour = '#c8503a', lettering: text }) => [
    path('M620 360 H930 V770 L620 800Z', brush.shadowSide('#d9a868')),
    repeat(5, (i) => stroke(`M624 ${430 + i * 76} L928 ${424 + i * 70}`, '#00000033', 6)),
    path('M90 800 V360 L360 100 L620 360 V800Z', brush.slab('#e0b478')),
    repeat(6, (i) => stroke(`M${100 + i * 2} ${380 + i * 76} H614`, '#00000021', 6)),
    path('M230 800 V540 Q240 410 360 404 Q480 410 490 540 V800Z', brush.wall('#2b1d15')),
    path('M230 800 V540 Q240 410 360 404 Q480 410 490 540 V800', 'none', 'stroke="#8a5a32" stroke-width="24"'),
    path('M360 60 L740 50 L990 380 L640 410Z', brush.slab(tone(colour, -0.2))),
    repeat(4, (i) => stroke(`M${414 + i * 56} ${130 + i * 70} L${790 + i * 50} ${118 + i * 66}`, '#00000030', 7)),
    path('M20 390 L360 40 L700 400 L650 436 L360 130 L70 436Z', brush.slab(colour)),
    rect(230, 290, 260, 84, brush.wall('#fff4dc'), 14),
    text
      ? lettering(text, { cx: 360, cy: 332, width: 230, height: 60 }, { fill: '#7a3a22' })
      : path(
          'M310 322 q-22 -20 0 -26 q14 0 14 16 h72 q0 -16 14 -16 q22 6 0 26 q22 20 0 26 q-14 0 -14 -16 h-72 q0 16 -14 16 q-22 -6 0 -26z',
          '#c9a06a',
        ),
    path('M30 820 Q140 770 300 796 H800 Q930 760 990 790 L1000 820Z', brush.wall('#6f9a45')),
  ],
);

/** A columned garden pavilion. */
export const gazebo = ownSubject(
  {
    concept: 'gazebo',
    names: ['pavilion', 'bandstand', 'garden pavilion', 'rotunda'],
    kind: 'building',
    heightMetres: 4.5,
    footing: 'stands',
    width: 1000,
    height: 960,
  },
  (brush, { colour = '#4f7f8f' }) => [
    [250, 420, 580, 750].map((x) => rect(x - 13, 400, 26, 470, brush.pillar('#c9c4ba'))),
    rect(140, 700, 720, 26, brush.tube('#d9d4c9'), 6),
    repeat(17, (i) => rect(150 + i * 43, 720, 13, 130, brush.pillar('#e4dfd4'), 4)),
    path('M40 400 Q300 250 470 80 H530 Q700 250 960 400 Q500 470 40 400Z', brush.slab(colour)),
    repeat(5, (i) =>
      stroke(
        `M${484 + i * 8} 90 Q${400 + i * 50} 260 ${180 + i * 160} ${418 + 10 * Math.sin((i / 4) * Math.PI)}`,
        '#00000026',
        8,
      ),
    ),
    path('M470 86 H530 L520 40 H480Z', brush.metal('#d2a640')),
    circle(500, 26, 24, brush.ball('#e6b544')),
    path('M60 400 Q500 470 940 400 V440 Q500 510 60 440Z', brush.wall('#f4efe4')),
    repeat(18, (i) => circle(90 + i * 48.4, Math.round(448 + 34 * Math.sin((i / 17) * Math.PI)), 18, '#e9e4d8')),
    [110, 330, 670, 890].map((x) => [
      rect(x - 21, 440, 42, 440, brush.pillar('#fbf8f0')),
      rect(x - 30, 434, 60, 26, brush.wall('#ffffff'), 4),
      rect(x - 30, 856, 60, 26, brush.wall('#efeadf'), 4),
    ]),
    both(
      500,
      rect(110, 720, 220, 22, brush.tube('#fbf8f0'), 6),
      repeat(6, (i) => rect(136 + i * 34, 736, 14, 130, brush.pillar('#fbf8f0'), 4)),
    ),
    rect(60, 876, 880, 40, brush.wall('#d9d2c4'), 6),
    rect(20, 912, 960, 48, brush.wall('#c4bcac'), 6),
    rect(360, 880, 280, 80, brush.wall('#e4ddcf'), 4),
    stroke('M362 918 H638', '#00000026', 5),
  ],
);

/** A red fire hydrant. */
export const fireHydrant = ownSubject(
  {
    concept: 'fire-hydrant',
    names: ['hydrant', 'fire plug'],
    kind: 'object',
    heightMetres: 0.8,
    footing: 'stands',
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#d0302a' }) => [
    rect(290, 10, 60, 70, brush.metal('#8d949d'), 10),
    path('M170 230 Q180 70 320 64 Q460 70 470 230Z', brush.ball(colour)),
    rect(130, 216, 380, 60, brush.pillar(tone(colour, 0.1)), 18),
    both(
      320,
      rect(60, 400, 130, 130, brush.tube(tone(colour, -0.08)), 16),
      rect(16, 386, 60, 158, brush.metal(tone(colour, 0.1)), 16),
      rect(0, 440, 30, 50, brush.metal('#8d949d'), 6),
    ),
    rect(160, 276, 320, 570, brush.pillar(colour)),
    circle(320, 470, 110, brush.ball(tone(colour, 0.06))),
    circle(320, 470, 76, brush.metal('#c9ced6')),
    repeat(6, (i) =>
      circle(
        Math.round(320 + 92 * Math.cos((i * Math.PI) / 3)),
        Math.round(470 + 92 * Math.sin((i * Math.PI) / 3)),
        11,
        brush.ball('#e9c25e'),
      ),
    ),
    rect(296, 446, 48, 48, brush.metal('#8d949d'), 8),
    stroke('M90 550 Q140 640 220 590', '#8d949d', 10, 'stroke-dasharray="2 16"'),
    rect(150, 690, 340, 26, brush.pillar(tone(colour, 0.15)), 8),
    rect(100, 836, 440, 70, brush.pillar(tone(colour, 0.05)), 16),
    repeat(5, (i) => circle(150 + i * 85, 870, 15, brush.ball('#8d949d'))),
    rect(60, 900, 520, 100, brush.pillar('#8b8781'), 10),
    path('M200 300 V820', 'none', 'stroke="#ffffff59" stroke-width="20" stroke-linecap="round"'),
  ],
);
