import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, stroke } from '../shapes.ts';

const FACTS = { kind: 'sport', footing: 'stands', width: 800, height: 800 } as const;

/** A smooth ball of one colour. */
const rubberBall = ownSubject(
  {
    ...FACTS,
    concept: 'rubber-ball',
    names: ['bouncy ball', 'toy ball', 'play ball', 'bouncing ball'],
    heightMetres: 0.22,
  },
  (brush, { colour = '#d8342f' }) => [
    circle(400, 400, 398, brush.ball(colour)),
    ellipse(400, 716, 230, 52, brush.spot(tone(colour, 0.4), 0.45)),
    ellipse(268, 212, 120, 78, brush.spot('#ffffff', 0.85), 'transform="rotate(-34 268 212)"'),
  ],
);

const SEGMENTS = ['#e23b33', '#f7f5ef', '#f3b52a', '#f7f5ef', '#2f7fd0', '#f7f5ef'];

/** An inflated ball of coloured gores. */
const beachBall = ownSubject(
  { ...FACTS, concept: 'beach-ball', names: ['beachball', 'inflatable ball'], heightMetres: 0.4 },
  (brush, { colour }) => {
    const [x, y] = [300, 250];
    const rim = (turn: number): string =>
      `${(400 + 398 * Math.cos(turn)).toFixed(1)} ${(400 + 398 * Math.sin(turn)).toFixed(1)}`;
    const gores = SEGMENTS.map((segment, i) => {
      const [from, to] = [(i * Math.PI) / 3 - 0.3, ((i + 1) * Math.PI) / 3 - 0.3];
      const fill = colour !== undefined && i % 2 === 0 ? colour : segment;
      return path(`M${x} ${y} L${rim(from)} A398 398 0 0 1 ${rim(to)}Z`, fill, 'stroke="#00000018" stroke-width="5"');
    });
    return [
      gores,
      circle(
        400,
        400,
        398,
        brush.stops('diagonal', [
          [0, '#ffffff', 0.4],
          [0.45, '#ffffff', 0],
          [1, '#0a0a30', 0.5],
        ]),
      ),
      circle(x, y, 44, '#f7f5ef'),
      ellipse(236, 170, 90, 50, brush.spot('#ffffff', 0.8), 'transform="rotate(-34 236 170)"'),
    ];
  },
);

/** A dimpled golf ball on its tee. */
const golfBall = ownSubject(
  { ...FACTS, concept: 'golf-ball', names: ['golfball'], heightMetres: 0.06, height: 1000 },
  (brush, { colour = '#f4f3ef' }) => [
    path('M250 764 H550 Q520 830 446 850 L420 1000 H380 L354 850 Q280 830 250 764Z', brush.pillar('#d9a25c')),
    circle(400, 400, 398, brush.ball(colour)),
    repeat(9, (row) =>
      repeat(9, (column) => {
        const [dx, dy] = [(column - 4 + (row % 2) * 0.5) * 84, (row - 4) * 82];
        return Math.hypot(dx, dy) > 350 ? '' : circle(400 + dx, 400 + dy, 24, brush.spot(tone(colour, -0.4), 0.5));
      }),
    ),
  ],
);

/** A ball with its finger holes. */
const bowlingBall = ownSubject(
  { ...FACTS, concept: 'bowling-ball', names: ['ten pin ball'], heightMetres: 0.22 },
  (brush, { colour = '#3a3f8f' }) => [
    circle(400, 400, 398, brush.ball(colour)),
    stroke('M60 300 Q300 420 420 330 T760 420', '#ffffff22', 40),
    ellipse(470, 190, 34, 28, '#0b0b14'),
    ellipse(560, 230, 34, 28, '#0b0b14'),
    ellipse(470, 290, 36, 30, '#0b0b14'),
    ellipse(250, 210, 110, 70, brush.spot('#ffffff', 0.8), 'transform="rotate(-34 250 210)"'),
  ],
);

/** Balls that belong to no game of the pack. */
export const BALLS: readonly OwnSubject[] = [rubberBall, beachBall, golfBall, bowlingBall];
