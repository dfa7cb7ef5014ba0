import { type Brush, createBrush, joinSvg, type Svg } from './brush.ts';
import type { OwnSubject, OwnSubjectOptions } from './own-subject.ts';

/** What is known about a subject apart from its picture. */
export type OwnSubjectFacts = Omit<OwnSubject, 'draw'>;

/** An own subject whose drawing gets a brush; the brush's definitions are put in front of the elements. */
export function ownSubject(
  facts: OwnSubjectFacts,
  draw: (brush: Brush, options: OwnSubjectOptions) => Svg,
): OwnSubject {
  return {
    ...facts,
    draw(options) {
      const brush = createBrush(options.idPrefix);
      const elements = joinSvg(draw(brush, options));
      return brush.defs() + elements;
    },
  };
}
