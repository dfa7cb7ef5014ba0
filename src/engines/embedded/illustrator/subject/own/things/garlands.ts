import type { Random } from '../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

const WIDTH = 1600;
const SWAGS = 4;
const SWAG = WIDTH / SWAGS;
const SAG = 120;
const TOP = 30;

/** Height of the cord at a place along it. */
function cordY(x: number): number {
  const t = (x % SWAG) / SWAG;
  return TOP + SAG * 4 * t * (1 - t);
}

const CORD = Array.from({ length: SWAGS }, (_, i) => `M${i * SWAG} ${TOP} q${SWAG / 2} ${SAG * 2} ${SWAG} 0`).join(' ');

/** `make` at even steps along the cord. */
function along(count: number, make: (x: number, y: number, index: number) => Svg): Svg {
  return repeat(count, (i) => {
    const x = ((i + 0.5) * WIDTH) / count;
    return make(round(x), round(cordY(x)), i);
  });
}

const BULBS = ['#ffd76a', '#ff6a5a', '#6ad38a', '#6ab4ff', '#ff9ad0'];
const WARM = ['#ffdf8a'];
const FLAGS = ['#d9483c', '#f2b33d', '#3f8fbd', '#5aa34a', '#c0579b'];

const bulb = (brush: Brush, x: number, y: number, colour: string): Svg => [
  circle(x, y + 22, 40, brush.spot(colour, 0.7)),
  path(`M${x - 6} ${y - 2} h12 v12 h-12z`, '#2f3b33'),
  ellipse(x, y + 24, 11, 17, brush.ball(colour)),
  ellipse(x - 3, y + 19, 4, 6, '#ffffff', 'opacity="0.85"'),
];

/** Bulbs of several colours, or all of one, on a cord in swags. */
const stringLights = ownSubject(
  {
    concept: 'string-lights',
    names: [
      'christmas lights',
      'fairy lights',
      'string lights',
      'festoon lights',
      'christmas light',
      'fairy light',
      'string light',
      'light garland',
      'holiday lights',
      'colorful lights',
    ],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'hangs',
    width: WIDTH,
    height: 240,
    emissive: 0.75,
  },
  (brush, { colour, random }) => {
    const colours = colour ? [colour] : random.chance(0.5) ? BULBS : WARM;
    return [stroke(CORD, '#27352c', 6), along(24, (x, y, i) => bulb(brush, x, y, colours[i % colours.length]!))];
  },
);

/** Little flags on a cord. */
const bunting = ownSubject(
  {
    concept: 'bunting',
    names: ['bunting flags', 'pennant banner', 'pennants', 'flag garland', 'party banner', 'party flags'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'hangs',
    width: WIDTH,
    height: 260,
  },
  (brush, { colour }) => [
    stroke(CORD, '#efe6d4', 7),
    along(20, (x, y, i) => path(`M${x - 33} ${y - 4} h66 l-33 88z`, brush.wall(colour ?? FLAGS[i % FLAGS.length]!))),
  ],
);

function needles(random: Random, colour: string): Svg {
  return along(150, (x, y) => {
    const lean = random.between(-18, 18);
    return stroke(
      `M${x} ${y - 26} l${round(lean)} ${round(random.between(44, 74))}`,
      tone(colour, random.between(-0.3, 0.3)),
      13,
    );
  });
}

/** Fir green in swags, with bows. */
const evergreenGarland = ownSubject(
  {
    concept: 'evergreen-garland',
    names: ['christmas garland', 'evergreen garland', 'pine garland', 'fir garland', 'tinsel', 'holly garland'],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'hangs',
    width: WIDTH,
    height: 260,
  },
  (brush, { colour = '#2f6b3f', random }) => [
    needles(random, colour),
    along(24, (x, y, i) => circle(x, y + 8 + (i % 3) * 8, 15, brush.ball(i % 2 ? '#c8303a' : '#e0b04a'))),
    repeat(SWAGS + 1, (i) => {
      const x = Math.min(WIDTH - 60, Math.max(60, i * SWAG));
      return path(
        `M${x} ${TOP + 10} l-56 -34 v68z M${x} ${TOP + 10} l56 -34 v68z M${x} ${TOP + 10} l-30 90 h26z M${x} ${TOP + 10} l30 90 h-26z`,
        brush.slab('#b8242f'),
      );
    }),
  ],
);

export const GARLANDS: readonly OwnSubject[] = [stringLights, bunting, evergreenGarland];
