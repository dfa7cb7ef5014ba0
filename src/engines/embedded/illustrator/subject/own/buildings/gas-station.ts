import { type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A filling station by the road: kiosk, canopy, two pumps and a sign on a mast. */
export const gasStation = ownSubject(
  {
    concept: 'gas-station',
    names: ['gas station', 'petrol station', 'filling station', 'service station', 'fuel station', 'gas stop'],
    kind: 'building',
    heightMetres: 6.2,
    footing: 'stands',
    width: 1600,
    height: 820,
    emissive: 0.12,
  },
  (brush, { colour = '#c8402f', lettering: text }) => {
    const pump = (x: number): Svg => [
      rect(x - 12, 770, 124, 30, brush.slab('#c9c2b4'), 6),
      rect(x, 570, 100, 206, brush.pillar(colour), 12),
      rect(x + 14, 600, 72, 60, brush.slab('#f3efe4'), 6),
      stroke(`M${x + 28} 640 L${x + 50} 616 L${x + 72} 640`, '#2b2b2b', 5),
      circle(x + 50, 546, 34, brush.ball('#fff4d8')),
      circle(x + 50, 546, 20, brush.ball(colour)),
      stroke(`M${x + 100} 620 Q${x + 140} 640 ${x + 124} 740 Q${x + 112} 770 ${x + 104} 720`, '#2a2724', 9),
    ];
    return [
      rect(60, 320, 620, 480, brush.wall('#f2ead8')),
      rect(60, 720, 620, 80, brush.wall(tone(colour, 0.05))),
      rect(30, 290, 690, 46, brush.slab('#f9f4e6'), 6),
      rect(30, 326, 690, 22, brush.slab(colour)),
      rect(100, 420, 330, 240, brush.slab('#5f7d8a'), 4),
      path('M100 660 V500 L300 420 H380 L160 660Z', '#ffffff33'),
      rect(112, 560, 306, 92, '#ffe2a855'),
      stroke('M100 420 H430 V660 H100Z M265 420 V660', '#e9e0cc', 12),
      rect(500, 430, 130, 370, brush.wall(tone(colour, -0.12)), 4),
      rect(518, 450, 94, 160, brush.slab('#86a5ad'), 4),
      circle(606, 640, 9, '#e8c054'),
      path('M560 250 H1240 L1270 336 H560Z', brush.slab('#faf5e8')),
      path('M560 310 H1262 L1270 340 H560Z', brush.slab(colour)),
      rect(1130, 336, 34, 470, brush.pillar('#dcd6c8')),
      rect(760, 336, 34, 470, brush.pillar('#dcd6c8')),
      repeat(4, (i) => ellipse(680 + i * 150, 344, 40, 9, '#fff3c8')),
      ellipse(930, 800, 330, 16, '#00000022'),
      rect(700, 790, 540, 26, brush.slab('#b8b0a2'), 8),
      pump(850),
      pump(1010),
      rect(1400, 240, 26, 570, brush.pillar('#8d949d')),
      rect(1296, 40, 234, 230, brush.slab('#f9f4e6'), 30),
      rect(1296, 40, 234, 230, 'none', 30, `stroke="${colour}" stroke-width="18"`),
      lettering(text ?? 'GAS', { cx: 1413, cy: 156, width: 180, height: 110 }, { fill: colour }),
      path('M700 330 V220 H860 L880 330Z', 'none'),
    ];
  },
);
