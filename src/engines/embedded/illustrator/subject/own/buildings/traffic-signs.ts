import type { Brush, Svg } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, path, rect } from '../shapes.ts';

const post = (brush: Brush): Svg => [
  rect(328, 380, 44, 820, brush.metal('#9aa1aa'), 6),
  path('M240 1200 Q290 1150 350 1160 Q420 1150 470 1200Z', brush.wall('#6f9a45')),
];
const bolts = (brush: Brush, ...ys: readonly number[]): Svg => ys.map((y) => circle(350, y, 9, brush.ball('#8d949e')));

/** A warning sign on its corner. */
const diamondSign = ownSubject(
  {
    concept: 'diamond-sign',
    names: ['diamond shaped sign', 'warning sign', 'caution sign', 'diamond shaped road sign'],
    kind: 'object',
    heightMetres: 2.4,
    footing: 'stands',
    width: 700,
    height: 1200,
  },
  (brush, { colour = '#f6c518', lettering: text }) => [
    post(brush),
    path(
      'M350 6 Q372 6 388 22 L678 328 Q700 350 678 372 L388 678 Q350 706 312 678 L22 372 Q0 350 22 328 L312 22 Q328 6 350 6Z',
      brush.slab(colour),
    ),
    path('M350 44 L656 350 L350 656 L44 350Z', 'none', 'stroke="#17181b" stroke-width="16" stroke-linejoin="round"'),
    text ? lettering(text, { cx: 350, cy: 350, width: 380, height: 240 }, { fill: inkOn(colour) }) : '',
    bolts(brush, 70, 630),
  ],
);

/** A triangle on its tip with a red rim. */
const yieldSign = ownSubject(
  {
    concept: 'yield-sign',
    names: ['give way sign'],
    kind: 'object',
    heightMetres: 2.4,
    footing: 'stands',
    width: 700,
    height: 1200,
  },
  (brush, { colour = '#d3202e', lettering: text = 'YIELD' }) => [
    post(brush),
    path('M40 20 H660 Q704 24 686 66 L380 606 Q350 640 320 606 L14 66 Q-4 24 40 20Z', brush.slab(colour)),
    path('M146 118 H554 L350 474Z', '#f7f5f0', 'stroke="#f7f5f0" stroke-width="22" stroke-linejoin="round"'),
    lettering(text, { cx: 350, cy: 190, width: 270, height: 90 }, { fill: colour }),
    bolts(brush, 60, 560),
  ],
);

/** A round sign with a red rim and a number. */
const speedLimitSign = ownSubject(
  {
    concept: 'speed-limit-sign',
    names: ['speed limit', 'speed sign', 'speed limit road sign'],
    kind: 'object',
    heightMetres: 2.4,
    footing: 'stands',
    width: 700,
    height: 1200,
  },
  (brush, { colour = '#d3202e', lettering: text = '50' }) => [
    post(brush),
    circle(350, 344, 340, brush.slab(colour)),
    circle(350, 344, 256, '#f7f5f0'),
    lettering(text, { cx: 350, cy: 344, width: 360, height: 280 }, { fill: '#17181b' }),
    bolts(brush, 50, 640),
  ],
);

/** Signs at the side of roads. */
export const TRAFFIC_SIGNS: readonly OwnSubject[] = [diamondSign, yieldSign, speedLimitSign];
