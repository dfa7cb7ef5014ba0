import type { Language } from '../../../lexicon.ts';
import { columnOf } from '../term-row.ts';
import { ANATOMY_NOUNS } from './anatomy.ts';
import { ANIMAL_NOUNS } from './animals.ts';
import { ANNOUNCED_NOUNS } from './announced.ts';
import { ARMS_NOUNS } from './arms.ts';
import { BUILDING_NOUNS } from './buildings.ts';
import { CLOTHING_NOUNS } from './clothing.ts';
import { DAILY_LIFE_NOUNS } from './daily-life.ts';
import { EVERYDAY_NOUNS } from './everyday.ts';
import { FLOWER_NOUNS } from './flowers.ts';
import { HAIR_NOUNS } from './hair.ts';
import { HOUSEHOLD_NOUNS } from './household.ts';
import { IMPLEMENT_NOUNS } from './implements.ts';
import { KITCHEN_TOOL_NOUNS } from './kitchen-tools.ts';
import { LEISURE_NOUNS } from './leisure.ts';
import { LENS_NOUNS } from './lenses-and-light.ts';
import { MACHINE_NOUNS } from './machines.ts';
import { NATURE_NOUNS } from './nature.ts';
import type { NounTable } from './noun-table.ts';
import { PEOPLE_NOUNS } from './people.ts';
import { PHRASES } from './phrases.ts';
import { PLACE_NOUNS } from './places.ts';
import { PRINTED_NOUNS } from './printed-matter.ts';
import { REGIONAL_NOUNS } from './regional.ts';
import { STYLE_NOUNS } from './styles.ts';

/** All tables of nouns, by theme. */
export const NOUN_TABLES: readonly NounTable[] = [
  ANATOMY_NOUNS,
  ANIMAL_NOUNS,
  ANNOUNCED_NOUNS,
  ARMS_NOUNS,
  BUILDING_NOUNS,
  CLOTHING_NOUNS,
  DAILY_LIFE_NOUNS,
  EVERYDAY_NOUNS,
  FLOWER_NOUNS,
  HAIR_NOUNS,
  HOUSEHOLD_NOUNS,
  IMPLEMENT_NOUNS,
  KITCHEN_TOOL_NOUNS,
  LEISURE_NOUNS,
  LENS_NOUNS,
  MACHINE_NOUNS,
  NATURE_NOUNS,
  PEOPLE_NOUNS,
  PLACE_NOUNS,
  PRINTED_NOUNS,
  REGIONAL_NOUNS,
  STYLE_NOUNS,
];

/** English noun → terms of a language separated by `|`. Traditional Chinese shares the cell of simplified. */
export function nounsOf(language: Exclude<Language, 'en'>): Readonly<Record<string, string>> {
  const column = columnOf(language);
  const rows = [...NOUN_TABLES, PHRASES].flatMap((table) => Object.entries(table));
  return Object.fromEntries(
    rows.map(([english, cells]) => [english, cells[column] ?? '']).filter(([, terms]) => terms !== ''),
  );
}
