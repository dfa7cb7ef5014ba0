import { lettering } from '../subject/own/lettering.ts';
import type { TypefaceName } from '../subject/own/typefaces.ts';
import type { PageBox } from './page-plan.ts';

/** Shares of the title's box for a first line and a smaller one below it. */
const FIRST = 0.68;
const SECOND = 0.24;

/** The first text large, what else is to be said smaller below it. */
export function titleSvg(texts: readonly string[], box: PageBox, wished: TypefaceName, ink: string): string {
  const [first = '', ...further] = texts;
  // A script in capitals alone cannot be read.
  const face = wished === 'script' && first === first.toUpperCase() ? 'poster' : wished;
  const line = (text: string, from: number, share: number, typeface: TypefaceName): string =>
    lettering(
      face === 'poster' ? text.toUpperCase() : text,
      {
        cx: box.leftPx + box.widthPx / 2,
        cy: box.topPx + box.heightPx * (from + share / 2),
        width: box.widthPx,
        height: box.heightPx * share,
      },
      { fill: ink, face: typeface },
    );
  if (further.length === 0) return line(first, 0, 1, face);
  return line(first, 0, FIRST, face) + line(further.join(' · '), 1 - SECOND, SECOND, face === 'script' ? 'sans' : face);
}
