import type { Brush, Svg } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject, OwnSubjectOptions } from '../own-subject.ts';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from './body.ts';

/** A standing figure in the common proportions. */
export function figure(
  concept: string,
  names: readonly string[],
  draw: (brush: Brush, options: OwnSubjectOptions) => Svg,
  facts: Partial<Pick<OwnSubject, 'kind' | 'heightMetres' | 'footing'>> = {},
): OwnSubject {
  return ownSubject(
    {
      concept,
      names,
      kind: 'person',
      heightMetres: 1.8,
      footing: 'stands',
      width: FIGURE_WIDTH,
      height: FIGURE_HEIGHT,
      anchors: { top: { x: 300, y: 60 } },
      ...facts,
    },
    draw,
  );
}
