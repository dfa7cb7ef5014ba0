import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

const HEAP =
  'M30 500 Q60 380 180 340 Q230 210 360 220 Q430 120 560 170 Q690 150 740 270 Q860 290 900 390 Q990 430 970 500 Q500 560 30 500Z';

/** A heap of fishing net with its cork floats. */
export const fishingNet = ownSubject(
  {
    concept: 'fishing-net',
    names: ['fish net', 'fishnet', 'fisherman net', 'trawl net', 'net'],
    kind: 'object',
    heightMetres: 0.8,
    footing: 'lies',
    width: 1000,
    height: 540,
  },
  (brush, { colour = '#3f7f86' }) => [
    path(HEAP, brush.ball(colour), 'opacity="0.62"'),
    brush.clip(HEAP, [
      repeat(17, (i) =>
        stroke(`M${-120 + i * 70} 540 Q${60 + i * 60} 330 ${-40 + i * 76} 90`, '#e9e2c8', 5, 'opacity="0.85"'),
      ),
      repeat(17, (i) =>
        stroke(`M${1120 - i * 70} 540 Q${940 - i * 60} 330 ${1040 - i * 76} 90`, '#d6cba6', 5, 'opacity="0.85"'),
      ),
      path('M180 340 Q300 400 420 330 Q520 420 640 330 Q720 400 900 390 L960 520 H30Z', '#00000026'),
    ]),
    stroke('M60 480 Q210 420 330 470 Q470 520 590 450 Q720 390 940 470', '#c9a86a', 13),
    repeat(7, (i) => {
      const [x, y] = [110 + i * 130, 462 - Math.sin(i * 1.4) * 24];
      return [ellipse(x, y, 36, 24, brush.ball('#d9682c')), ellipse(x - 8, y - 8, 12, 6, '#ffffff', 'opacity="0.5"')];
    }),
  ],
);
