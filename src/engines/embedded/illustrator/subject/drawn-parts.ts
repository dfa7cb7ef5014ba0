import type { Entity, Scene } from '../scene.ts';

/** What a drawing shows anyway. The plate or ribbon among it takes the colour that the prompt gives it: see `OwnSubjectOptions.accent`. */
export const DRAWN_PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  'western-dragon': new Set(['fire']),
  snowman: new Set(['carrot', 'coat-button', 'wood', 'tree-branch']),
  'bare-snowman': new Set(['carrot', 'coat-button', 'wood', 'tree-branch']),
  campfire: new Set(['fire']),
  'wedding-cake': new Set(['rose', 'blossom', 'leaf', 'cherry-blossom']),
  'steaming-bowl': new Set(['chopsticks']),
  'sushi-platter': new Set(['sushi', 'chopsticks', 'soy-sauce']),
  'wrapped-gift': new Set(['ribbon']),
  pancakes: new Set(['honey-pot', 'honey', 'syrup', 'butter', 'plate']),
  mojito: new Set(['lime', 'lemon', 'herb', 'leafy-green', 'leaf', 'ice-cube']),
  'iced-lemon-water': new Set(['lemon', 'lime', 'ice-cube', 'cucumber']),
  'cold-drink': new Set(['lemon', 'lime', 'ice-cube']),
  'cocktail-glass': new Set(['olive']),
  'hot-chocolate': new Set(['marshmallow']),
  typewriter: new Set(['page-facing-up', 'letter']),
  sundae: new Set(['cherries', 'sauce-boat', 'whipped-cream', 'sprinkles', 'chocolate-bar', 'wafer']),
  'grilled-fish': new Set(['lemon', 'sliced-lemon', 'herb', 'plate', 'leafy-green']),
  cobweb: new Set(['spider']),
  'spider-web': new Set(['spider']),
  milkshake: new Set(['whipped-cream', 'cherries', 'strawberry', 'cup-with-straw']),
  'honey-pot': new Set(['honey-pot']),
  cheesecake: new Set(['raspberry', 'strawberry', 'berries', 'sauce-boat', 'plate']),
  'cake-slice': new Set(['plate']),
  'avocado-toast': new Set(['avocado', 'herb']),
  'avocado-egg-toast': new Set(['egg', 'cherry-tomatoes', 'tomato', 'avocado', 'herb']),
  'egg-toast': new Set(['egg', 'herb']),
  bruschetta: new Set(['tomato', 'cherry-tomatoes', 'herb']),
  'iced-tea': new Set(['lemon', 'sliced-lemon', 'ice-cube', 'herb']),
  'iced-coffee': new Set(['ice-cube', 'glass-of-milk']),
  'orange-cocktail': new Set(['tangerine', 'sliced-orange', 'ice-cube', 'herb', 'leaf']),
  'berry-smoothie': new Set(['blueberries', 'raspberry', 'strawberry', 'berries', 'herb', 'cup-with-straw']),
  taco: new Set(['leafy-green', 'tomato', 'cheese-wedge', 'cut-of-meat']),
  'breakfast-plate': new Set(['egg', 'bacon', 'bread', 'tomato', 'plate']),
  'cereal-bowl': new Set(['glass-of-milk']),
  'grilled-steak': new Set(['butter', 'herb', 'plate']),
  'chocolate-cake': new Set(['strawberry', 'podium']),
  'burger-and-fries': new Set(['cutting-board', 'ketchup-bottle']),
  latte: new Set(['bubbles']),
  'sailing-ship': new Set(['sail']),
  elf: new Set(['recurve-bow', 'bow-and-arrow']),
  centaur: new Set(['recurve-bow', 'bow-and-arrow']),
  sloth: new Set(['tree-branch', 'oak-tree', 'stick']),
  squirrel: new Set(['chestnut', 'acorn', 'peanuts']),
  knight: new Set(['shield', 'sword', 'armour', 'knight-helmet']),
};

const HAS_PART: ReadonlySet<string> = new Set(['with', 'on', 'in', 'holding', 'wearing', 'around', 'hanging']);

/** True of relations that say of one thing that it is part of another. */
export function saysPart(kind: string): boolean {
  return HAS_PART.has(kind);
}

/** What a figure is called in the table of parts. */
export function nameOf({ concept }: Entity): string {
  return concept.replace(/-figure$/, '');
}

/** The parts that the drawing of something shows anyway. */
export function partsDrawnWith(whole: Entity): ReadonlySet<string> {
  const name = nameOf(whole);
  return Object.hasOwn(DRAWN_PARTS, name) ? DRAWN_PARTS[name]! : NO_PARTS;
}

const NO_PARTS: ReadonlySet<string> = new Set();

/** True of a thing that the drawing of another shows anyway. */
export function isDrawnPart(whole: Entity, part: Entity): boolean {
  return partsDrawnWith(whole).has(part.concept);
}

/** The colour that the prompt gives to such a part of this thing: of the plate of a cake, of the ribbon of a gift. */
export function accentOf({ entities, relations }: Scene, whole: Entity): Entity['colours'][number] | undefined {
  const parts = relations.flatMap(({ kind, subject, object }) => {
    if (!HAS_PART.has(kind)) return [];
    if (subject === whole.id) return [entities[object]!];
    return object === whole.id ? [entities[subject]!] : [];
  });
  return parts.find((part) => isDrawnPart(whole, part) && part.colours.length > 0)?.colours[0];
}
