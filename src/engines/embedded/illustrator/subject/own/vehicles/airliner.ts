import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, repeat, stroke, turn } from '../shapes.ts';

/** An airliner that climbs to the right, seen from its side. */
export const airliner = ownSubject(
  {
    concept: 'airplane',
    names: ['jet airliner', 'passenger jet', 'jumbo jet', 'commercial airplane'],
    kind: 'aircraft',
    heightMetres: 4.4,
    footing: 'flies',
    width: 1700,
    height: 860,
  },
  (brush, { colour = '#1f5fae' }) => {
    const hull =
      'M60 300 Q180 288 420 290 H1290 Q1480 296 1590 400 Q1616 426 1590 446 Q1500 504 1300 508 H640 Q360 490 60 340 Q40 316 60 300Z';
    const engine = (x: number, y: number): readonly string[] => [
      path(
        `M${x - 120} ${y - 34} Q${x} ${y - 62} ${x + 96} ${y - 54} V${y + 58} Q${x} ${y + 66} ${x - 120} ${y + 30}Z`,
        brush.tube('#dfe3e8'),
      ),
      path(`M${x - 176} ${y - 18} L${x - 116} ${y - 34} V${y + 30} L${x - 176} ${y + 16}Z`, brush.tube('#7d848e')),
      ellipse(x + 96, y + 2, 21, 57, brush.wall('#f6f7f9')),
      ellipse(x + 98, y + 2, 14, 46, '#23272e'),
      ellipse(x + 102, y + 2, 6, 13, '#aab1bb'),
      path(`M${x + 20} ${y - 59} L${x + 50} ${y - 58} V${y + 62} L${x + 20} ${y + 64}Z`, colour, 'opacity=".9"'),
    ];
    return [
      turn(-9, 850, 430, [
        path('M820 320 L560 92 H640 L1010 320Z', brush.slab('#aab2bd')),
        path('M560 92 L548 60 L580 62 L640 92Z', colour),
        path('M330 306 L150 214 H226 L440 306Z', brush.slab('#9aa3af')),
        path('M100 312 L70 44 Q72 24 96 24 H190 Q206 24 214 40 L400 296 Q300 318 100 312Z', brush.slab(colour)),
        path('M86 190 L76 96 L250 96 L316 190Z', '#ffffff', 'opacity=".22"'),
        stroke('M84 60 L112 296', '#ffffff', 6, 'opacity=".4"'),
        path(
          hull,
          brush.stops('down', [
            [0, '#e8ebef'],
            [0.2, '#ffffff'],
            [0.55, '#e4e8ee'],
            [0.8, '#aab3c0'],
            [1, '#6f7b8d'],
          ]),
        ),
        brush.clip(hull, [
          path('M40 330 Q700 410 1620 424 V452 Q900 452 380 400 Q180 372 40 346Z', colour),
          path('M40 300 H330 Q400 380 520 418 L480 520 H40Z', colour, 'opacity=".92"'),
          path('M380 290 Q440 372 560 420 L590 420 Q470 372 412 290Z', tone(colour, 0.45)),
          stroke('M300 300 H1290 Q1440 306 1540 372', '#ffffff', 12, 'opacity=".9"'),
        ]),
        repeat(27, (i) => [
          rect(500 + i * 32, 342, 17, 25, '#2c3b52', 8),
          rect(503 + i * 32, 344, 6, 11, '#9cc4ea', 3),
        ]),
        [450, 1392].map((x) => rect(x, 326, 34, 76, 'none', 8, 'stroke="#8e97a5" stroke-width="4"')),
        path('M1456 336 Q1510 348 1552 384 L1500 388 Q1470 372 1448 366Z', '#26344a'),
        path('M1462 342 Q1492 350 1516 364 L1500 372 Q1478 362 1458 360Z', '#9cc4ea', 'opacity=".8"'),
        stroke('M1496 350 L1488 380', '#e8ebef', 6),
        path('M300 330 L70 452 Q62 466 84 466 H150 L470 356 Q420 322 300 330Z', brush.slab('#dfe4ea')),
        path('M70 452 L150 456 L164 461 L150 466 H84 Q62 466 70 452Z', tone(colour, -0.1)),
        engine(990, 560),
        path('M960 470 L1040 470 L1010 530 H900Z', '#8e97a5'),
        path(
          'M760 440 Q1000 420 1110 470 Q1090 500 1020 500 L470 772 Q440 782 404 776 Q392 770 404 760Z',
          brush.stops('right', [
            [0, '#c3cad4'],
            [0.5, '#eef1f5'],
            [1, '#9aa5b4'],
          ]),
        ),
        path('M760 440 L404 760 Q392 770 404 776 L440 778 L800 470Z', '#8490a1', 'opacity=".55"'),
        stroke('M1080 486 L480 764', '#ffffff', 7, 'opacity=".8"'),
        stroke('M720 520 L820 560 M590 640 L660 670', '#9aa5b4', 4),
        path('M404 760 L376 690 Q374 676 392 678 L470 768 Q440 784 404 776Z', brush.slab(colour)),
      ]),
    ];
  },
);
