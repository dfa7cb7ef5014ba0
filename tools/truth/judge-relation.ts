import type { JudgedRelation } from './claim.ts';
import { type Evidence, type Region, regionsOf, touches } from './evidence.ts';

/** Shares of the picture's longer side. */
const TOUCH_REACH = 0.012;
const CLOSE_GAP = 0.3;
const LEVEL_TOLERANCE = 0.015;

type Judge = (a: Region, b: Region, evidence: Evidence) => boolean;

/** Geometry by relation: whether region `a` stands to region `b` as the word says. */
const JUDGES: Readonly<Record<JudgedRelation, Judge>> = {
  on: (a, b, evidence) =>
    isTouching(a, b, evidence) &&
    isWithin(centreX(a), b.left, b.right, 0.1) &&
    a.top < b.top + 0.5 * heightOf(b) &&
    a.bottom > b.top - LEVEL_TOLERANCE * longerSide(evidence) &&
    centreY(a) < centreY(b) + 0.1 * heightOf(b),
  in: (a, b, evidence) =>
    isTouching(a, b, evidence) &&
    isWithin(centreX(a), b.left, b.right, 0) &&
    centreY(a) < b.bottom &&
    a.bottom > b.top &&
    a.bottom <= b.bottom + LEVEL_TOLERANCE * longerSide(evidence),
  under: (a, b) => isWithin(centreX(a), b.left, b.right, 0.15) && centreY(a) > centreY(b) && a.top > b.top,
  above: (a, b) => overlapOfSpans(a.left, a.right, b.left, b.right) > -0.5 * widthOf(a) && a.bottom <= centreY(b),
  behind: (a, b, evidence) => isFarther(a, b, evidence) && gapX(a, b) < CLOSE_GAP * longerSide(evidence),
  'in-front-of': (a, b, evidence) => isFarther(b, a, evidence) && gapX(a, b) < CLOSE_GAP * longerSide(evidence),
  'next-to': (a, b, evidence) =>
    gapX(a, b) < CLOSE_GAP * longerSide(evidence) &&
    overlapOfSpans(a.left, a.right, b.left, b.right) < 0.5 * Math.min(widthOf(a), widthOf(b)) &&
    overlapOfSpans(a.top, a.bottom, b.top, b.bottom) > 0,
  holding: (a, b, evidence) => isTouching(a, b, evidence),
  wearing: (a, b, evidence) =>
    isTouching(a, b, evidence) && isWithin(centreX(b), a.left, a.right, 0.1) && b.top < centreY(a),
  riding: (a, b, evidence) =>
    isTouching(a, b, evidence) &&
    isWithin(centreX(a), b.left, b.right, 0) &&
    centreY(a) < centreY(b) &&
    a.bottom <= b.bottom,
  reading: (a, b, evidence) => isTouching(a, b, evidence) && boxesMeet(a, b),
};

/** Whether some region of the subject stands in the relation to some region of the object. */
export function judgeRelation(
  evidence: Evidence,
  { relation, subject, object }: { relation: JudgedRelation; subject: string; object: string },
): { isTrue: boolean; remark: string } {
  const subjects = regionsOf(evidence, subject);
  const objects = regionsOf(evidence, object);
  if (subjects.length === 0 || objects.length === 0) return { isTrue: false, remark: 'one of the two is not there' };
  const isTrue = subjects.every((a) => objects.some((b) => JUDGES[relation](a, b, evidence)));
  return { isTrue, remark: `${describe(subjects[0]!)} ${relation} ${describe(objects[0]!)}` };
}

/** What stands farther away meets the ground higher up; what is covered is farther too. */
function isFarther(a: Region, b: Region, evidence: Evidence): boolean {
  return a.bottom <= b.bottom + LEVEL_TOLERANCE * longerSide(evidence);
}

function isTouching(a: Region, b: Region, evidence: Evidence): boolean {
  return touches(evidence.labelMap, a, b, TOUCH_REACH * longerSide(evidence));
}

function isWithin(value: number, from: number, to: number, margin: number): boolean {
  const room = (to - from) * margin;
  return value >= from - room && value <= to + room;
}

function boxesMeet(a: Region, b: Region): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function gapX(a: Region, b: Region): number {
  return -overlapOfSpans(a.left, a.right, b.left, b.right);
}

/** Negative when the spans do not meet: the gap between them. */
function overlapOfSpans(aFrom: number, aTo: number, bFrom: number, bTo: number): number {
  return Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
}

const centreX = (region: Region): number => (region.left + region.right) / 2;
const centreY = (region: Region): number => (region.top + region.bottom) / 2;
const widthOf = (region: Region): number => region.right - region.left;
const heightOf = (region: Region): number => region.bottom - region.top;
const longerSide = ({ widthPx, heightPx }: Evidence): number => Math.max(widthPx, heightPx);

function describe({ name, left, top, right, bottom }: Region): string {
  return `${name} [x ${left}–${right}, y ${top}–${bottom}]`;
}
