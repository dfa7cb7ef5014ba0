import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { both, path, stroke } from '../../own/shapes.ts';
import type { EarShape } from './dog-breed.ts';

/** What lies behind and before a face. */
export interface Ears {
  readonly behind: Svg;
  readonly front: Svg;
}

const FLOPPY =
  'M9.6 5.2 C6.2 4.4 3 6.6 2 10.6 C1 14.6 1 19.4 3 21.4 C4.8 23 6.6 20.6 7 17.6 C7.4 14 8.6 11.6 11.4 9.6 C12 7.6 11.4 5.8 9.6 5.2Z';
const LONG =
  'M9.4 6.6 C6.2 6 3.6 8.4 2.4 12.6 C1 17.6 .2 23.4 2 26.8 C3.6 29.4 6.6 28.4 7.6 24.6 C8.4 20.6 7.4 14.6 11 10.4 C11.4 8.4 10.8 7 9.4 6.6Z';
const FOLDED = 'M11.8 5.4 C8.8 3.4 5.2 4 3.4 6.6 C2.8 9.6 3.4 12.4 5.2 14.4 C7.6 13.4 10.4 10 11.8 5.4Z';

const INSIDE = '#e5a99c';

/** Ears in the 32 × 32 frame of a head, by shape. */
export const DOG_EARS: Readonly<Record<EarShape, (brush: Brush, ear: string, edge: string) => Ears>> = {
  floppy: (brush, ear, edge) => ({ behind: [], front: hanging(brush, FLOPPY, ear, edge) }),
  long: (brush, ear, edge) => ({ behind: [], front: hanging(brush, LONG, ear, edge) }),
  folded: (brush, ear, edge) => ({
    behind: [],
    front: both(16, path(FOLDED, brush.ball(ear), line(edge)), stroke('M4 6.8 Q7.4 4.4 11 6', tone(ear, 0.3), 0.5)),
  }),
  pricked: (brush, ear) => ({
    behind: both(
      16,
      path('M5.4 13.4 Q2.8 5.6 4.6 .6 Q5.2 -.3 6.4 .4 Q11.4 3.4 13.6 7.4Z', brush.slab(ear)),
      path('M6.6 10.4 Q5.2 6 5.9 3.2 Q9.4 5.2 11 8Z', INSIDE),
    ),
    front: [],
  }),
  bat: (brush, ear) => ({
    behind: both(
      16,
      path('M5.6 14.4 C1.6 9.4 .2 2.6 2.4 -.4 C5.4 -1.4 11 2.8 12.8 7.4Z', brush.slab(ear)),
      path('M6 11 C3.6 7.6 2.6 3.6 3.6 1.6 C6 1.6 9.4 4.8 10.6 7.8Z', INSIDE),
    ),
    front: [],
  }),
  tipped: (brush, ear, edge) => ({
    behind: both(16, path('M5.4 13.4 Q2.6 7 4 2.6 Q9 2 13.6 7.4Z', brush.slab(ear))),
    front: both(
      16,
      path('M4 2.4 C6.6 1.2 9.4 2.2 10.2 4.4 C8 5 5.6 7.4 3 8.6 C2 6.6 2.6 3.6 4 2.4Z', brush.ball(ear), line(edge)),
    ),
  }),
};

function hanging(brush: Brush, outline: string, ear: string, edge: string): Svg {
  return both(
    16,
    path(outline, brush.ball(ear), line(edge)),
    stroke('M4 13 C3.4 16 3.6 18.4 4.4 19.8', tone(ear, 0.24), 0.5, 'opacity="0.4"'),
  );
}

const line = (edge: string): string => `stroke="${edge}" stroke-opacity=".3" stroke-width=".4"`;
