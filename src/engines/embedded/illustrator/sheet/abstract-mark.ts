import type { Random } from '../maths/random.ts';
import { circle, path, rect, round, turn } from '../subject/own/shapes.ts';
import type { PageBox } from './page-plan.ts';

/** Pairs of inks of marks that show nothing: a deep one and a lively one. */
const PAIRS: readonly (readonly [deep: string, lively: string])[] = [
  ['#17415e', '#2fa7a0'],
  ['#2b2d5b', '#e8714a'],
  ['#0f4c43', '#8cc152'],
  ['#3a2352', '#e05a8a'],
  ['#1d2b3a', '#f0a830'],
  ['#123a6b', '#4aa3e0'],
];
/** Against these grounds a deep ink would be lost. */
const LIGHT_PAIR: readonly [string, string] = ['#ffffff', '#f4c95d'];

/** Drawn in a square of side 2 around the origin. */
type Emblem = (deep: string, lively: string) => string;

const petal = (degrees: number, colour: string, opacity = 1): string =>
  turn(
    degrees,
    0,
    0,
    path('M0 0 C-0.5 -0.3 -0.42 -0.86 0 -1 C0.42 -0.86 0.5 -0.3 0 0Z', colour, `opacity="${opacity}"`),
  );
const polygon = (corners: number, radius: number, from = -90): string =>
  `M${Array.from({ length: corners }, (_, k) => {
    const angle = ((from + (k * 360) / corners) * Math.PI) / 180;
    return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  }).join(' L')}Z`;

const EMBLEMS: readonly Emblem[] = [
  // Six leaves round a middle, by turns deep and lively.
  (deep, lively) => [0, 60, 120, 180, 240, 300].map((a, k) => petal(a, k % 2 ? lively : deep, 0.92)).join(''),
  // A cube seen along its corner: three rhombs.
  (deep, lively) => {
    const face = 'M0 -0.06 L-0.82 -0.53 L0 -1 L0.82 -0.53Z';
    return path(face, lively) + turn(120, 0, 0, path(face, deep)) + turn(240, 0, 0, path(face, deep, 'opacity="0.72"'));
  },
  // Two rising waves in a disc.
  (deep, lively) =>
    [
      circle(0, 0, 0.98, lively),
      path(
        'M-0.98 0.1 C-0.55 -0.45 -0.2 0.55 0.3 0.05 C0.6 -0.25 0.8 -0.25 0.95 -0.2 A0.98 0.98 0 0 1 -0.98 0.1Z',
        deep,
      ),
      path(
        'M-0.9 0.4 C-0.45 0 -0.1 0.85 0.4 0.4 C0.6 0.22 0.8 0.25 0.88 0.3',
        'none',
        `stroke="${lively}" stroke-width="0.12" stroke-linecap="round"`,
      ),
    ].join(''),
  // Bars that rise to the right under a dot.
  (deep, lively) =>
    rect(-0.86, 0.2, 0.4, 0.7, deep, 0.16) +
    rect(-0.24, -0.25, 0.4, 1.15, deep, 0.16) +
    rect(0.38, -0.2, 0.4, 1.1, lively, 0.16) +
    circle(0.58, -0.62, 0.26, lively),
  // A ring that is open, and a dot in its opening.
  (deep, lively) =>
    path('M0.62 -0.62 A0.88 0.88 0 1 0 0.88 0', 'none', `stroke="${deep}" stroke-width="0.28" stroke-linecap="round"`) +
    circle(0.1, -0.02, 0.3, lively),
  // Two hexagons, one in the other, the inner one turned.
  (deep, lively) => path(polygon(6, 1), deep) + path(polygon(6, 0.62, -60), '#ffffff') + path(polygon(3, 0.46), lively),
];

/** A mark that shows nothing, for those of whom nothing is said that could be shown. */
export function abstractMark(
  { leftPx, topPx, widthPx, heightPx }: PageBox,
  random: Random,
  { inks, isOnDark }: { readonly inks: readonly string[]; readonly isOnDark: boolean },
): { readonly svg: string; readonly ink: string } {
  const usual = isOnDark ? LIGHT_PAIR : random.pick(PAIRS);
  const [deep, lively] = [inks[0] ?? usual[0], inks[1] ?? (inks[0] ? inks[0] : usual[1])];
  const scale = Math.min(widthPx, heightPx) * 0.44;
  const drawn = random.pick(EMBLEMS)(deep, lively);
  const [cx, cy] = [round(leftPx + widthPx / 2), round(topPx + heightPx / 2)];
  return { svg: `<g transform="translate(${cx} ${cy}) scale(${round(scale)})">${drawn}</g>`, ink: deep };
}
