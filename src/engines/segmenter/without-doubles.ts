import type { Detection } from './networks.ts';

/** Boxes that have more than this in common (intersection over union) show one thing. */
const MOST_COMMON = 0.7;

/** The surest first, without those that show again what a surer one shows. */
export function withoutDoubles(detections: readonly Detection[]): Detection[] {
  const kept: Detection[] = [];
  for (const detection of detections.toSorted((a, b) => b.score - a.score))
    if (kept.every((other) => common(detection, other) <= MOST_COMMON)) kept.push(detection);
  return kept;
}

function common(a: Detection, b: Detection): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const both = Math.max(0, width) * Math.max(0, height);
  return both / (areaOf(a) + areaOf(b) - both);
}

function areaOf({ left, top, right, bottom }: Detection): number {
  return (right - left) * (bottom - top);
}
