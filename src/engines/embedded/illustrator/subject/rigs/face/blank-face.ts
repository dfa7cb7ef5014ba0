import type { Box } from '../sketch.ts';
import { pathBox } from './path-box.ts';

/** Stands in a head's SVG where the features of its face were. */
export const FEATURES = '<!--features-->';

/** Where the features of a pack head are, in its 32 × 32 frame. */
export interface FacePlan {
  /** Half the distance between the eyes; they are this far from x = 16. */
  readonly spread: number;
  readonly eyeY: number;
  /** Half the width of the white of an eye as the pack draws it. */
  readonly eyeHalf: number;
  readonly browY: number;
  readonly noseY: number;
  readonly mouthY: number;
}

export interface BlankHead {
  /** The head's SVG with {@link FEATURES} for its eyes, brows, nose and mouth. */
  readonly svg: string;
  readonly plan: FacePlan;
}

/** Within it lie eyes, brows, nose and mouth; all else reaches beyond it. */
const FACE: Box = { left: 7.3, right: 24.5, top: 11.3, bottom: 26.7 };
const MIDDLE = 16;
/** Whites of eyes are flat below: width over height. */
const EYE_ASPECT = 1.9;
const EYE_HEIGHT = { least: 1.8, most: 4 } as const;

const blanks = new Map<string, BlankHead | undefined>();

/** A pack head without its features; undefined for those that look aside or have no eyes of the usual kind. `key` names the SVG. */
export function blankHead(key: string, svg: string): BlankHead | undefined {
  if (!blanks.has(key)) blanks.set(key, withoutFeatures(svg));
  return blanks.get(key);
}

function withoutFeatures(svg: string): BlankHead | undefined {
  const features: { readonly element: string; readonly box: Box }[] = [];
  for (const [element] of svg.matchAll(/<(?:path|ellipse)\b[^>]*>/g)) {
    const box = boxOfElement(element);
    if (box && isInside(box, FACE)) features.push({ element, box });
  }
  const plan = planOf(features);
  if (!plan) return undefined;
  const last = features.at(-1)!.element;
  const stripped = features.reduce((rest, { element }) => rest.replace(element, element === last ? FEATURES : ''), svg);
  return { svg: withoutEmptyGroups(stripped), plan };
}

function withoutEmptyGroups(svg: string): string {
  return svg.replace(/<g filter="[^"]*">(<!--features-->)?<\/g>/g, '$1');
}

function planOf(features: readonly { readonly element: string; readonly box: Box }[]): FacePlan | undefined {
  const whites = features.filter(({ element }) => /fill="#fff"/.test(element)).map(({ box }) => box);
  if (whites.length === 0) return undefined;
  const left = Math.min(...whites.map((box) => box.left));
  const right = Math.max(...whites.map((box) => box.right));
  const bottom = Math.max(...whites.map((box) => box.bottom));
  const height = bottom - Math.min(...whites.map((box) => box.top));
  const isLevel = height >= EYE_HEIGHT.least && height <= EYE_HEIGHT.most;
  if (!isLevel || Math.abs((left + right) / 2 - MIDDLE) > 0.4) return undefined;
  const eyeHalf = (height * EYE_ASPECT) / 2;
  const eyeY = bottom - height * 0.42;
  const mouths = features.filter(({ box }) => box.top > eyeY + 3.5 && box.right - box.left > 4).map(({ box }) => box);
  const mouthY = mouths[0]?.top ?? eyeY + 6.2;
  return {
    spread: (right - left) / 2 - eyeHalf,
    eyeY,
    eyeHalf,
    browY: eyeY - height * 1.25,
    noseY: Math.min(eyeY + 3.9, mouthY - 2),
    mouthY,
  };
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

function boxOfElement(element: string): Box | undefined {
  const d = /\bd="([^"]*)"/.exec(element)?.[1];
  if (d !== undefined) return pathBox(d);
  const [cx, cy, rx, ry] = ['cx', 'cy', 'rx', 'ry'].map((name) =>
    Number(new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1]),
  ) as [number, number, number, number];
  return Number.isFinite(cx + cy + rx + ry)
    ? { left: cx - rx, right: cx + rx, top: cy - ry, bottom: cy + ry }
    : undefined;
}
