import type { Entity } from '../../scene.ts';
import { colourOfMember } from '../artwork.ts';
import { colourHex } from '../colour-table.ts';
import { umbrella } from './hand-props.ts';
import type { Part } from './part.ts';
import type { Sketch } from './sketch.ts';

const SPAN = 900;
const SHAFT = 760;
const DEFAULT_COLOUR = '#d8414c';

/** True for what two can stand under together. */
export function isShelter({ concept }: Pick<Entity, 'concept'>): boolean {
  return /umbrella|parasol/.test(concept);
}

/** The umbrella that one of two holds over both, its canopy just above `top`; to be painted before them. */
export function paintShelter(sketch: Sketch, parts: readonly Part[], index: number, top: number): void {
  const held = parts.map(({ action }) => action?.object).find((object) => object && isShelter(object));
  if (!held) return;
  const colour = colourOfMember(held, index);
  const hand = { x: 0, y: top + SHAFT * 0.7 };
  sketch.add(held.id, { left: -SPAN / 2, right: SPAN / 2, top: hand.y - SHAFT * 1.15, bottom: hand.y + 90 }, (brush) =>
    umbrella(brush, hand, SPAN, SHAFT, colour ? colourHex(colour) : DEFAULT_COLOUR),
  );
}
