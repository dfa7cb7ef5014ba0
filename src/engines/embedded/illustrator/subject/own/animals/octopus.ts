import type { Random } from '../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, ellipse, path, repeat, stroke } from '../shapes.ts';
import { beside, type Station, stationsOf, stripOf } from './sweep.ts';

/** How an arm leaves the body and goes on: degrees as in a sweep, for an arm on the right. */
interface Arm {
  readonly root: readonly [x: number, y: number];
  readonly start: number;
  /** Degrees it bends on the way down, and how far its tip then curls back. */
  readonly sag: number;
  readonly curl: number;
  readonly length: number;
  readonly isBehind?: true;
}

const CENTRE = 540;

/** From the outermost to the innermost; the other four are their mirror images, curled otherwise. */
const ARMS: readonly Arm[] = [
  { root: [66, 430], start: -6, sag: 70, curl: -330, length: 640, isBehind: true },
  { root: [92, 470], start: 14, sag: 62, curl: -300, length: 620 },
  { root: [58, 500], start: 62, sag: 16, curl: -310, length: 560, isBehind: true },
  { root: [34, 510], start: 84, sag: 14, curl: -290, length: 500 },
];
const THICKNESS = 58;

/** An octopus facing us, its eight arms curling. */
export const octopus = ownSubject(
  {
    concept: 'octopus',
    names: ['kraken', 'devilfish'],
    kind: 'sea-creature',
    heightMetres: 0.8,
    footing: 'floats',
    width: 1080,
    height: 960,
    anchors: { top: { x: CENTRE, y: 10 } },
  },
  (brush, { colour = '#d9603f', random }) => {
    const under = tone(colour, 0.5);
    const arms = [-1, 1].flatMap((side) => ARMS.map((arm, i) => ({ arm, side, random: random.fork(`${side} ${i}`) })));
    const paint = (isBehind: boolean): Svg =>
      arms
        .filter(({ arm }) => (arm.isBehind ?? false) === isBehind)
        .map(({ arm, side, random: own }) =>
          paintArm(
            brush,
            armStations(arm, side, own),
            side,
            tone(colour, isBehind ? -0.22 : 0),
            tone(under, isBehind ? -0.2 : 0),
          ),
        );
    return [
      paint(true),
      path(
        `M${CENTRE - 130} 400 Q${CENTRE - 190} 520 ${CENTRE - 90} 566 Q${CENTRE} 600 ${CENTRE + 90} 566 Q${CENTRE + 190} 520 ${CENTRE + 130} 400Z`,
        brush.ball(tone(colour, -0.08)),
      ),
      paint(false),
      mantle(brush, colour),
    ];
  },
);

function armStations({ root, start, sag, curl, length }: Arm, side: number, random: Random): readonly Station[] {
  const wobble = random.between(-14, 14);
  const turn = curl * random.between(0.82, 1.18);
  const bend = (share: number): number =>
    start + wobble + sag * Math.min(1, share * 2.4) + turn * Math.max(0, share - 0.34) ** 1.7 * 1.9;
  return stationsOf({
    start: { x: CENTRE + side * root[0], y: root[1] },
    length: length * random.between(0.92, 1.06),
    heading: (share) => (side === 1 ? bend(share) : 180 - bend(share)),
    radius: (share) => THICKNESS * (1 - share) ** 0.85 + 5,
  });
}

/** The suckers are on the side to which the arm's tip curls. */
function paintArm(brush: Brush, stations: readonly Station[], side: number, colour: string, under: string): Svg {
  const inner = -side;
  const suckers = stations.filter((_, i) => i > 5 && i % 2 === 0);
  return [
    path(stripOf(stations), brush.ball(colour)),
    path(stripOf(stations, inner * 0.42, inner), under),
    suckers.map((station) => {
      const { x, y } = beside(station, inner * 0.7);
      const size = station.radius * 0.24 + 1.5;
      return [circle(x, y, size, tone(under, -0.26)), circle(x, y, size * 0.55, tone(under, -0.5))];
    }),
    path(stripOf(stations, -inner * 0.5, -inner * 0.72), '#ffffff', 'opacity="0.16"'),
  ];
}

function mantle(brush: Brush, colour: string): Svg {
  return [
    path(
      `M${CENTRE - 96} 470 Q${CENTRE - 150} 400 ${CENTRE - 168} 300 Q${CENTRE - 230} 150 ${CENTRE - 110} 50 Q${CENTRE} -20 ${CENTRE + 110} 50 Q${CENTRE + 230} 150 ${CENTRE + 168} 300 Q${CENTRE + 150} 400 ${CENTRE + 96} 470 Q${CENTRE} 520 ${CENTRE - 96} 470Z`,
      brush.ball(colour),
    ),
    repeat(14, (i) =>
      ellipse(
        CENTRE - 118 + ((i * 83) % 240),
        70 + ((i * 47) % 170),
        9 + (i % 3) * 5,
        7 + (i % 3) * 4,
        tone(colour, 0.26),
        'opacity="0.5"',
      ),
    ),
    ellipse(CENTRE - 60, 110, 74, 46, brush.spot('#ffffff', 0.4), `transform="rotate(-24 ${CENTRE - 60} 110)"`),
    both(
      CENTRE,
      at(CENTRE - 82, 348, 1, 0, [
        ellipse(0, 0, 62, 58, brush.ball(tone(colour, 0.08))),
        ellipse(0, 4, 47, 44, '#fbf4dc'),
        ellipse(4, 6, 31, 33, '#1c1416'),
        circle(-7, -7, 11, '#ffffff'),
        circle(14, 18, 5, '#ffffffaa'),
        stroke('M-56 -24 Q0 -66 56 -24', tone(colour, -0.3), 9),
      ]),
    ),
    stroke(`M${CENTRE - 34} 432 Q${CENTRE} 462 ${CENTRE + 34} 432`, tone(colour, -0.5), 10),
  ];
}
