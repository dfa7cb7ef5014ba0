import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const glow = (brush: Brush, cx: number, cy: number, radius: number, hex: string): Svg => [
  circle(cx, cy, radius * 1.8, brush.spot(hex, 0.6)),
  circle(cx, cy, radius, brush.ball(tone(hex, 0.4))),
];

const mech = ownSubject(
  {
    concept: 'mech',
    names: ['mecha', 'giant robot', 'battle mech', 'mech suit', 'battle robot', 'war robot', 'gundam'],
    kind: 'fantasy',
    heightMetres: 9,
    footing: 'stands',
    width: 1000,
    height: 1200,
  },
  (brush, { colour = '#4f6f9a' }) => {
    const steel = '#8f98a6';
    return [
      both(
        500,
        path('M330 760 L260 960 L300 1000 L420 800Z', brush.metal(steel)),
        path('M230 930 L340 930 L370 1120 H190Z', brush.slab(colour)),
        path('M170 1110 H390 L420 1200 H140Z', brush.metal(tone(steel, -0.3))),
        path('M330 700 L440 720 L400 900 L270 880Z', brush.slab(tone(colour, -0.15))),
        circle(300, 930, 44, brush.ball(tone(steel, -0.2))),
        path('M60 380 Q110 250 260 270 L300 470 L110 520Z', brush.slab(colour)),
        path('M70 390 Q110 300 240 300', 'none', 'stroke="#ffffff" stroke-opacity="0.4" stroke-width="14"'),
        path('M110 500 L230 480 L240 640 H120Z', brush.metal(tone(steel, -0.2))),
        path('M80 620 H270 L250 820 H100Z', brush.slab(tone(colour, -0.1))),
        path('M110 810 H240 L230 880 Q170 920 120 880Z', brush.metal(tone(steel, -0.35))),
        rect(96, 690, 60, 90, '#f2b53c', 10),
      ),
      path('M400 600 H600 L640 740 L500 800 L360 740Z', brush.metal(tone(steel, -0.25))),
      path('M270 290 H730 L700 560 L560 640 H440 L300 560Z', brush.slab(colour)),
      path('M400 320 H600 L570 560 L500 600 L430 560Z', brush.slab(tone(colour, 0.3))),
      glow(brush, 500, 450, 44, '#4fd8ff'),
      both(500, path('M300 330 H380 L370 400 H310Z', '#f2b53c')),
      path('M400 280 L420 130 Q500 70 580 130 L600 280Z', brush.metal(tone(steel, 0.1))),
      path('M420 190 H580 L564 240 H436Z', '#20242c'),
      both(500, path('M436 202 L490 214 L488 232 L444 226Z', '#6ff0ff')),
      both(500, path('M440 130 L330 20 L350 0 L480 104Z', brush.slab('#f2c94c'))),
      path('M470 120 H530 L516 60 H484Z', brush.slab('#d8433c')),
      path('M450 250 H550 L530 290 H470Z', tone(steel, -0.4)),
    ];
  },
);

const rayGun = ownSubject(
  {
    concept: 'ray-gun',
    names: ['ray gun', 'laser gun', 'blaster', 'laser pistol'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'lies',
    width: 1000,
    height: 620,
  },
  (brush, { colour = '#d8503c' }) => [
    path('M560 330 L700 300 L800 600 Q720 640 650 600Z', brush.slab('#3a3f4a')),
    repeat(4, (i) => stroke(`M${640 + i * 14} ${400 + i * 50} L${740 + i * 16} ${380 + i * 50}`, '#20242c', 13)),
    stroke('M560 340 Q520 450 620 440', '#8f98a6', 22),
    path('M420 160 Q560 60 760 110 Q900 160 900 240 Q880 340 720 350 Q540 360 420 300Z', brush.ball(colour)),
    path('M760 110 L900 10 L870 160Z', brush.slab('#f2c94c')),
    rect(150, 190, 300, 80, brush.tube('#b9c1cc'), 20),
    repeat(4, (i) => ellipse(200 + i * 62, 230, 20, 96 - i * 6, brush.metal('#f2c94c'))),
    circle(110, 230, 46, brush.ball('#59e1ff')),
    circle(110, 230, 110, brush.spot('#59e1ff', 0.55)),
    circle(640, 210, 70, brush.ball('#59e1ff')),
    circle(640, 210, 70, 'none', 'stroke="#f2f4f8" stroke-width="16"'),
    ellipse(616, 184, 24, 14, '#ffffff', 'opacity="0.8"'),
    path(
      'M440 180 Q560 100 740 130',
      'none',
      'stroke="#ffffff" stroke-opacity="0.5" stroke-width="18" stroke-linecap="round"',
    ),
  ],
);

const lightsaber = ownSubject(
  {
    concept: 'laser-sword',
    names: ['lightsaber', 'light saber', 'energy sword', 'plasma sword', 'lightsabre'],
    kind: 'object',
    heightMetres: 0.7,
    footing: 'flies',
    width: 700,
    height: 1000,
    emissive: 0.5,
  },
  (brush, { colour = '#4fb8ff' }) => [
    stroke('M236 660 L640 60', colour, 92, 'opacity="0.22"'),
    stroke('M236 660 L640 60', colour, 62, 'opacity="0.45"'),
    stroke('M236 660 L640 60', '#ffffff', 30),
    at(236, 660, 1, 34, [
      rect(-38, 0, 76, 330, brush.metal('#9aa3af'), 14),
      rect(-46, 0, 92, 44, brush.metal('#c9ced6'), 10),
      repeat(5, (i) => rect(-42, 150 + i * 30, 84, 15, '#23262d', 6)),
      rect(-16, 70, 32, 52, '#d8433c', 8),
      rect(-46, 306, 92, 40, brush.metal('#6b7480'), 12),
    ]),
  ],
);

const jetpack = ownSubject(
  {
    concept: 'jetpack',
    names: ['jet pack', 'rocket pack', 'rocket backpack'],
    kind: 'machine',
    heightMetres: 0.8,
    footing: 'flies',
    width: 800,
    height: 1000,
  },
  (brush, { colour = '#d8433c' }) => [
    both(
      400,
      path(
        'M150 700 Q130 850 210 1000 Q300 850 280 700Z',
        brush.stops('down', [
          [0, '#fff3b0'],
          [0.4, '#ffb23c'],
          [1, '#f2542c', 0.1],
        ]),
      ),
      path('M180 700 Q176 800 214 880 Q254 800 250 700Z', '#fffbe0'),
      path('M90 240 Q90 30 215 20 Q340 30 340 240 V640 H90Z', brush.pillar(colour)),
      path('M90 240 Q90 30 215 20 Q340 30 340 240Z', brush.pillar('#f4f1ea')),
      rect(86, 240, 258, 36, brush.metal('#9aa3af'), 8),
      path('M110 640 H320 L360 740 H70Z', brush.metal('#6b7480')),
      path('M90 420 L0 620 V700 L90 640Z', brush.slab(tone(colour, -0.2))),
      rect(140, 340, 40, 240, '#ffffff', 16, 'opacity="0.28"'),
    ),
    rect(320, 300, 160, 260, brush.metal('#8f98a6'), 24),
    circle(400, 380, 44, '#f4f1ea'),
    stroke('M400 380 L424 350', '#d8433c', 9),
    rect(350, 460, 100, 50, '#2a2e36', 10),
    circle(376, 485, 12, '#6fe06a'),
    circle(424, 485, 12, '#ffd24a'),
  ],
);

const vrHeadset = ownSubject(
  {
    concept: 'vr-headset',
    names: ['vr headset', 'virtual reality headset', 'vr goggles', 'virtual reality goggles', 'vr glasses'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'lies',
    width: 1000,
    height: 680,
  },
  (brush, { colour = '#eceef2' }) => [
    path('M180 300 Q200 20 500 20 Q800 20 820 300 L760 300 Q740 90 500 90 Q260 90 240 300Z', brush.slab('#3a3f4a')),
    path('M470 30 H530 L540 320 H460Z', brush.wall('#4a505c')),
    path(
      'M40 330 Q40 240 140 236 H860 Q960 240 960 330 V560 Q950 670 850 676 L640 660 Q560 560 500 560 Q440 560 360 660 L150 676 Q50 670 40 560Z',
      brush.slab(colour),
    ),
    path(
      'M90 350 Q90 290 160 288 H840 Q910 290 910 350 V520 Q900 600 830 604 L670 590 Q590 500 500 500 Q410 500 330 590 L170 604 Q100 600 90 520Z',
      brush.stops('diagonal', [
        [0, '#3a4a6a'],
        [0.5, '#1a1e2a'],
        [1, '#4a3a6a'],
      ]),
    ),
    path('M150 330 H420 L300 520 H130Z', '#ffffff', 'opacity="0.16"'),
    both(500, circle(190, 420, 15, '#59e1ff'), circle(150, 330, 9, '#9aa3af')),
  ],
);

const hoverboard = ownSubject(
  {
    concept: 'hoverboard',
    names: ['hover board', 'flying skateboard'],
    kind: 'vehicle',
    heightMetres: 0.35,
    footing: 'flies',
    width: 1000,
    height: 560,
    anchors: { surface: { x: 500, y: 170 } },
  },
  (brush, { colour = '#e23f8a' }) => [
    both(
      500,
      ellipse(260, 470, 210, 80, brush.spot('#4fd8ff', 0.75)),
      path('M170 330 H350 L390 520 H130Z', brush.fade('#8feaff', 'down', 0.8)),
      ellipse(260, 320, 120, 44, brush.metal('#8f98a6')),
      ellipse(260, 330, 84, 26, '#c6f6ff'),
    ),
    path('M10 220 Q10 120 120 130 L880 130 Q990 120 990 220 Q990 320 860 320 H140 Q10 320 10 220Z', brush.tube(colour)),
    path('M60 200 Q60 150 130 150 H870 Q940 150 940 200 Q940 236 860 236 H140 Q60 236 60 200Z', brush.wall('#2c313c')),
    path(
      'M300 160 L360 226 M420 160 L480 226 M540 160 L600 226 M660 160 L720 226',
      'none',
      'stroke="#f4e04a" stroke-width="17"',
    ),
    both(500, rect(30, 250, 60, 26, '#fff2a0', 12)),
  ],
);

/** Machines of tales of the future. */
export const TOMORROW: readonly OwnSubject[] = [mech, rayGun, lightsaber, jetpack, vrHeadset, hoverboard];
