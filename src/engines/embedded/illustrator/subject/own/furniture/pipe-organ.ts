import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A church organ: gilded case, silver pipes, keyboards. */
export const pipeOrgan = ownSubject(
  {
    concept: 'pipe-organ',
    names: ['organ', 'church organ', 'cathedral organ'],
    kind: 'furniture',
    heightMetres: 4,
    footing: 'stands',
    width: 1200,
    height: 1300,
  },
  (brush, { colour = '#7a4a26' }) => {
    const pipe = (x: number, top: number, bottom: number, width: number) => [
      path(
        `M${x - width / 2} ${top} H${x + width / 2} V${bottom - 60} L${x + width * 0.12} ${bottom} H${x - width * 0.12} L${x - width / 2} ${bottom - 60}Z`,
        brush.metal('#c2c8cf'),
      ),
      ellipse(x, top, width / 2, 8, '#5b626b'),
      path(
        `M${x - width * 0.3} ${bottom - 120} Q${x} ${bottom - 170} ${x + width * 0.3} ${bottom - 120} V${bottom - 100} H${x - width * 0.3}Z`,
        '#33383f',
      ),
    ];
    return [
      rect(90, 300, 1020, 1000, brush.wall(colour)),
      path('M420 200 Q420 20 600 10 Q780 20 780 200 V760 H420Z', brush.wall(tone(colour, -0.4))),
      both(600, path('M70 360 Q70 180 190 170 Q310 180 310 360 V760 H70Z', brush.wall(tone(colour, -0.4)))),
      both(600, rect(310, 420, 110, 340, brush.wall(tone(colour, -0.5)))),
      repeat(7, (i) => pipe(456 + i * 48, 130 + Math.abs(3 - i) * 40, 740, 42)),
      both(
        600,
        repeat(5, (i) => pipe(102 + i * 44, 260 + Math.abs(2 - i) * 46, 740, 38)),
        repeat(4, (i) => pipe(326 + i * 28, 470 + (3 - i) * 24, 740, 24)),
      ),
      rect(50, 736, 1100, 50, brush.tube('#d9ac3f')),
      path('M400 210 Q400 0 600 0 Q800 0 800 210', 'none', 'stroke="#d9ac3f" stroke-width="26"'),
      both(600, path('M56 366 Q56 160 190 156 Q324 160 324 366', 'none', 'stroke="#d9ac3f" stroke-width="22"')),
      rect(280, 800, 640, 330, brush.wall(tone(colour, -0.3)), 10),
      rect(430, 820, 340, 110, brush.slab('#f4ecd8'), 4),
      repeat(4, (i) => stroke(`M450 ${846 + i * 20} H750`, '#5b5a58', 3)),
      repeat(3, (row) => [
        rect(340 - row * 20, 956 + row * 52, 520 + row * 40, 46, brush.wall('#faf7ee'), 4),
        repeat(26, (i) => stroke(`M${350 - row * 20 + i * (20 + row * 1.5)} ${958 + row * 52} v42`, '#b8b2a4', 3)),
        repeat(17, (i) => rect(356 - row * 18 + i * (30 + row * 2), 956 + row * 52, 11, 26, '#1c1a1a')),
      ]),
      both(
        600,
        repeat(2, (k) => repeat(4, (i) => circle(304 + k * 32, 840 + i * 30, 11, brush.ball('#f4ecd8')))),
      ),
      rect(320, 1230, 560, 30, brush.tube('#5b371d')),
      repeat(11, (i) => rect(350 + i * 47, 1240, 17, 60, '#c9a06a', 4)),
      both(
        600,
        rect(90, 800, 160, 470, brush.slab(tone(colour, -0.12)), 10),
        rect(116, 830, 108, 410, brush.slab(tone(colour, 0.06)), 8),
      ),
      rect(60, 1280, 1080, 20, tone(colour, -0.5)),
    ];
  },
);
