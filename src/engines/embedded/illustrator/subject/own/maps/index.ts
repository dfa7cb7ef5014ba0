import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { drawMap, sheetOf } from './draw-map.ts';
import { type Outline, readOutlines } from './outlines.ts';

const OUTLINES: readonly (readonly [names: string, outline: Outline])[] = Object.entries(readOutlines());

/** What may stand before the word "map", each lower case. */
export const MAP_NAMES: readonly string[] = OUTLINES.flatMap(([names]) => names.split('|'));

/** Maps of countries, continents and states of the USA. */
export const MAPS_SUBJECTS: readonly OwnSubject[] = OUTLINES.map(([names, outline]) => {
  const [first = '', ...others] = names.replaceAll('-', ' ').split('|');
  return ownSubject(
    {
      concept: `${first.replaceAll(/[^\p{L}]+/gu, '-')}-map`,
      names: [`${first} map`, ...others.map((name) => `${name} map`)].filter(
        (name) => name !== `${first.replaceAll(/[^\p{L}]+/gu, ' ')} map`,
      ),
      kind: 'object',
      heightMetres: 0.5,
      footing: 'stands',
      ...sheetOf(outline),
    },
    (brush, { colour }) => drawMap(brush, outline, colour),
  );
});
