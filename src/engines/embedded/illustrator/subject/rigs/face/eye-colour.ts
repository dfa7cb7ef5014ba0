import { COLOUR_NAMES, type ColourName } from '../../../scene.ts';
import { colourHex } from '../../colour-table.ts';

/** Colours as irises have them, `#rrggbb`; others are as they are on things. */
const IRISES: Readonly<Partial<Record<ColourName, string>>> = {
  blue: '#3f8fd0',
  green: '#5aa046',
  brown: '#6b4426',
  yellow: '#e6b92e',
  gold: '#e0a92c',
  grey: '#8296a6',
  black: '#2a2226',
};

/** `#rrggbb` of the irises that somebody's attributes name ("blue eyes"), or undefined. */
export function irisAskedFor(attributes: readonly string[]): string | undefined {
  for (const attribute of attributes) {
    const said = /^([\w ]+) eyes?$/.exec(attribute)?.[1];
    const colour = COLOUR_NAMES.find((name) => name === said);
    if (colour !== undefined) return IRISES[colour] ?? colourHex(colour);
  }
  return undefined;
}
