import type { PixelSize } from '../../../../core/image.ts';
import type { Random } from '../maths/random.ts';
import { createVariety } from '../plan/variety.ts';
import { type Scene, TRIMS } from '../scene.ts';
import { tone } from '../subject/own/brush.ts';
import { inkOn } from '../subject/own/lettering.ts';
import { circle, path, rect } from '../subject/own/shapes.ts';
import type { PagePlan } from './page-plan.ts';
import { trimSvg } from './trims.ts';

/** Inks of cards: lines and words, then what is strewn. */
const CARD_INKS: readonly (readonly [line: string, ...accents: string[]])[] = [
  ['#b4472f', '#e08a3c', '#3f7f86', '#edbf6b', '#d9667b'],
  ['#1f5a56', '#7fa88b', '#e0774f', '#f0b95b', '#4f8f95'],
  ['#7c2f4a', '#d9728c', '#edb0a0', '#f0c36a', '#8d6bb0'],
  ['#2e3f73', '#6f8fd0', '#e58a6b', '#f2c45c', '#62b0a3'],
];
const LOVE_INK = ['#a3243b', '#e0566f', '#f2a0a8', '#c93a55'] as const;
const WINTER_INK = ['#8f2430', '#ffffff', '#ffffff', '#d8e6ee'] as const;
const WINTER_GROUND = '#c9dbe6';
/** Bands of the sun behind a shirt's print, from its top. */
const SUNS: readonly (readonly [string, string])[] = [
  ['#f6c453', '#e0563b'],
  ['#f7d488', '#d9682f'],
  ['#8fc7b8', '#2f7f86'],
  ['#f2a65a', '#b8336a'],
];
const BANDS = 9;
const SUN_SHARE = 0.6;

/** What is printed before all else, and the colour of the words. */
export interface Backdrop {
  readonly ground: string;
  readonly svg: string;
  readonly ink: string;
}

/** The decorated ground of a card. `ground` is the colour asked for, if one is. */
export function cardBackdrop(
  scene: Scene,
  size: PixelSize,
  plan: PagePlan,
  { ground, otherwise, seed, random }: { ground: string | undefined; otherwise: string; seed: number; random: Random },
): Backdrop {
  const variety = createVariety(seed, scene.lettering.join());
  const trim = scene.trim ?? variety.pick('side', TRIMS);
  const [line, ...accents] =
    trim === 'hearts' ? LOVE_INK : trim === 'snow' ? WINTER_INK : variety.pick('facing', CARD_INKS);
  const paper = ground ?? (trim === 'snow' ? WINTER_GROUND : otherwise);
  const clear = plan.title ? [plan.title, plan.art] : [plan.art];
  return { ground: paper, svg: trimSvg(trim, size, { line, accents }, clear, random), ink: line };
}

/** The low sun in bands that prints on shirts have behind what they show. */
export function printBackdrop(plan: PagePlan, ground: string, random: Random): Backdrop {
  const [high, low] = random.pick(SUNS);
  const { leftPx, topPx, widthPx, heightPx } = plan.art;
  const radius = Math.min(widthPx, heightPx) * SUN_SHARE;
  const [cx, cy] = [leftPx + widthPx / 2, topPx + heightPx * 0.46];
  const cuts = Array.from({ length: BANDS }, (_, k) => {
    const y = cy + radius * (-0.05 + (k / BANDS) * 1.05);
    return rect(cx - radius, y, 2 * radius, radius * (0.012 + k * 0.006), ground);
  });
  const sun = [
    `<defs><linearGradient id="sun" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${high}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>`,
    circle(cx, cy, radius, 'url(#sun)'),
    ...cuts,
  ];
  return { ground, svg: sun.join(''), ink: tone(high, 0.15) };
}

const RAYS = 28;

/** Rays behind what a poster shows, and a line along its edge. */
export function posterBackdrop({ widthPx, heightPx }: PixelSize, plan: PagePlan, ground: string): Backdrop {
  const { leftPx, topPx, widthPx: width, heightPx: height } = plan.art;
  const [cx, cy] = [leftPx + width / 2, topPx + height / 2];
  const reach = Math.hypot(widthPx, heightPx);
  const ray = (k: number): string => {
    const [from, to] = [k / RAYS, (k + 0.5) / RAYS].map((turn) => turn * 2 * Math.PI);
    const corner = (angle: number): string =>
      `${Math.round(cx + reach * Math.cos(angle))} ${Math.round(cy + reach * Math.sin(angle))}`;
    return path(`M${Math.round(cx)} ${Math.round(cy)} L${corner(from!)} L${corner(to!)}Z`, tone(ground, 0.2));
  };
  const ink = inkOn(ground);
  const band = plan.title ? heightPx * 0.75 : heightPx;
  const marginPx = Math.min(widthPx, heightPx) * 0.03;
  const svg = [
    ...Array.from({ length: RAYS }, (_, k) => ray(k)),
    circle(cx, cy, Math.min(width, height) * 0.5, tone(ground, 0.5)),
    rect(0, band, widthPx, heightPx - band, ground),
    rect(
      marginPx,
      marginPx,
      widthPx - 2 * marginPx,
      heightPx - 2 * marginPx,
      'none',
      0,
      `stroke="${ink}" stroke-width="${marginPx * 0.16}"`,
    ),
  ];
  return { ground, svg: svg.join(''), ink };
}
