import type { DecorId } from '../../scene.ts';

/** How a style of furnishing looks. */
export interface DecorLook {
  /** Walls, accent, cloth and second colour, in sets of which the seed picks one. */
  readonly colours: readonly (readonly [wall: string, accent: string, cloth: string, second: string])[];
  readonly walls: readonly WallName[];
  readonly floors: readonly FloorName[];
  /** Tones of wood. */
  readonly woods: readonly string[];
  /** Fronts of kitchens. */
  readonly fronts: readonly string[];
  readonly windowFrame: string;
  /** True for large panes to the floor. Default: false. */
  readonly isGlazed?: boolean;
}

export type WallName =
  | 'plaster'
  | 'limewash'
  | 'panelled'
  | 'striped'
  | 'sprigged'
  | 'bricks'
  | 'whiteBricks'
  | 'boarded'
  | 'concrete';
export type FloorName = 'boards' | 'herringbone' | 'concrete' | 'terrazzo' | 'terracotta';

/** Styles of furnishing as prompts name them. */
export const DECORS: Readonly<Record<DecorId, DecorLook>> = {
  modern: {
    colours: [
      ['#f1efec', '#3c4a52', '#8d9399', '#c98b4a'],
      ['#eceae6', '#59636b', '#5e6a62', '#d7b06a'],
    ],
    walls: ['plaster', 'plaster', 'concrete'],
    floors: ['boards', 'concrete'],
    woods: ['#b08a62', '#8a6546'],
    fronts: ['#f2f1ee', '#3b4046', '#8d9590'],
    windowFrame: '#2c2e30',
    isGlazed: true,
  },
  minimalist: {
    colours: [
      ['#f6f4f0', '#d8d2c8', '#cfc8bc', '#9a9488'],
      ['#f4f3f1', '#c9ccc8', '#b4b8b2', '#ded6c8'],
    ],
    walls: ['plaster'],
    floors: ['boards', 'concrete'],
    woods: ['#d2b48a', '#c9a77e'],
    fronts: ['#f6f5f2', '#e9e6e0'],
    windowFrame: '#f2f0ec',
    isGlazed: true,
  },
  scandinavian: {
    colours: [
      ['#f6f4ef', '#a9b7ae', '#c4c8c6', '#d9a56a'],
      ['#f4f2ee', '#8fa3ad', '#b9c0c2', '#e2c07f'],
      ['#f5f1ea', '#b7a99a', '#d6d0c6', '#7f958a'],
    ],
    walls: ['plaster', 'boarded'],
    floors: ['boards'],
    woods: ['#dcc29a', '#d3b588'],
    fronts: ['#f4f3f0', '#dfe5e0', '#e3c9a0'],
    windowFrame: '#f4f2ee',
    isGlazed: true,
  },
  rustic: {
    colours: [
      ['#eee2cc', '#8a6a48', '#a3603c', '#6f7a52'],
      ['#e8dcc8', '#6f5a44', '#7d8462', '#b98a54'],
    ],
    walls: ['limewash', 'boarded', 'whiteBricks'],
    floors: ['boards', 'terracotta'],
    woods: ['#8f6440', '#7a5436'],
    fronts: ['#9a7048', '#e9dfc8', '#7f8a6c'],
    windowFrame: '#6f4f34',
  },
  industrial: {
    colours: [
      ['#c9c5bf', '#4a4643', '#6b4a36', '#b5793f'],
      ['#bdb9b4', '#3d4145', '#7a5a44', '#8d9296'],
    ],
    walls: ['bricks', 'bricks', 'concrete'],
    floors: ['concrete', 'boards'],
    woods: ['#7d5a3e', '#9a744e'],
    fronts: ['#33363a', '#4b4f53'],
    windowFrame: '#222426',
    isGlazed: true,
  },
  bohemian: {
    colours: [
      ['#f2e4d2', '#b5643c', '#c98a3f', '#3f7a74'],
      ['#f0dfd0', '#8f4a5a', '#d09a54', '#4f7d5a'],
    ],
    walls: ['limewash', 'plaster', 'sprigged'],
    floors: ['boards', 'terracotta'],
    woods: ['#a5744a', '#bb8c5c'],
    fronts: ['#4f8078', '#d9a05a', '#e8dcc8'],
    windowFrame: '#efe6d8',
  },
  victorian: {
    colours: [
      ['#b9a88c', '#5b2f34', '#6f2f38', '#c2994f'],
      ['#a9b09c', '#2f4a3c', '#3f5c48', '#c9a35a'],
      ['#b4a7ae', '#4a3350', '#5d3f5a', '#d0a860'],
    ],
    walls: ['panelled', 'striped', 'sprigged'],
    floors: ['herringbone', 'boards'],
    woods: ['#5f3b28', '#6d4630'],
    fronts: ['#3f5a4a', '#5b3a2c'],
    windowFrame: '#efe8da',
  },
  'mid-century': {
    colours: [
      ['#efe6d3', '#d98a32', '#3f7f7a', '#c4543a'],
      ['#ece5d6', '#7d8a3c', '#d07a3a', '#e3b44a'],
    ],
    walls: ['plaster', 'boarded'],
    floors: ['herringbone', 'boards', 'terrazzo'],
    woods: ['#8a5636', '#96623e'],
    fronts: ['#96623e', '#4f8f88', '#e0a040'],
    windowFrame: '#efe8dc',
  },
  eastern: {
    colours: [
      ['#f3ecdc', '#8a6a4a', '#6f7f5c', '#b5473a'],
      ['#f1ead9', '#4f5f4a', '#a88a5f', '#2f4f68'],
    ],
    walls: ['plaster', 'limewash'],
    floors: ['boards'],
    woods: ['#c9a068', '#a8804f'],
    fronts: ['#c9a068', '#e9dfc9'],
    windowFrame: '#5d4230',
    isGlazed: true,
  },
};
