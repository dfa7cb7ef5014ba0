import type { Entity, Scene } from '../../scene.ts';

/** What things may be put together from: concepts of the pieces, by the attribute that says so. */
export const ASSEMBLIES = {
  'corn-assembled': ['ear-of-corn'],
  'sushi-assembled': ['sushi', 'fried-shrimp', 'rice-ball'],
  'pancake-assembled': ['pancakes'],
  'salad-assembled': ['leafy-green', 'tomato', 'cucumber', 'leafy-green'],
  'vegetable-assembled': ['carrot', 'tomato', 'broccoli', 'bell-pepper', 'cucumber', 'eggplant'],
  'fruit-assembled': ['red-apple', 'tangerine', 'strawberry', 'lemon', 'grapes', 'banana', 'kiwi-fruit'],
  'strawberry-assembled': ['strawberry'],
  'banana-assembled': ['banana'],
  'orange-assembled': ['tangerine'],
  'apple-assembled': ['red-apple', 'green-apple'],
  'carrot-assembled': ['carrot'],
  'broccoli-assembled': ['broccoli'],
  'mushroom-assembled': ['mushroom'],
  'pizza-assembled': ['pizza'],
  'burger-assembled': ['hamburger', 'french-fries'],
  'donut-assembled': ['doughnut'],
  'cupcake-assembled': ['cupcake'],
  'egg-assembled': ['egg'],
  'meat-assembled': ['meat-on-bone', 'bacon', 'cut-of-meat'],
  'seashell-assembled': ['spiral-shell', 'seashell', 'starfish'],
  'book-assembled': ['closed-book', 'green-book', 'blue-book', 'orange-book'],
  'balloon-assembled': ['balloon'],
  'feather-assembled': ['feather'],
  'coin-assembled': ['coin'],
  'gear-assembled': ['gear', 'nut-and-bolt'],
  'gem-assembled': ['gem-stone'],
  'turtle-assembled': ['turtle'],
  'harp-assembled': ['harp'],
  'heart-assembled': ['red-heart'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AssemblyName = keyof typeof ASSEMBLIES;

/** The attribute of a thing that says which pieces it is put together from. */
export function assemblyOf({ attributes }: Entity): AssemblyName | undefined {
  return attributes.find((attribute): attribute is AssemblyName => Object.hasOwn(ASSEMBLIES, attribute));
}

/** True where anything of a scene is put together from pieces. */
export function hasAssembly({ entities }: Scene): boolean {
  return entities.some((entity) => assemblyOf(entity) !== undefined);
}
