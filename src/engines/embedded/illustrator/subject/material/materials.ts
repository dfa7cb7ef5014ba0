import type { Dots } from './dots.ts';
import {
  billowGrain,
  flameGrain,
  type Grain,
  iceGrain,
  leafGrain,
  marbleGrain,
  noGrain,
  paperGrain,
  sandGrain,
  stoneGrain,
  woodGrain,
} from './grains.ts';

/** How a thing looks that is made of something through and through. */
export interface Material {
  /** `#rrggbb` in the deepest shade, in middle light and in full light. */
  readonly ramp: readonly [dark: string, middle: string, light: string];
  /** How far the drawing's own light and shade are spread, 1 = as they are. */
  readonly contrast: number;
  readonly grain: Grain;
  readonly grainStrength: number;
  /** How strongly it mirrors its surroundings: bands of light and dark, 0–1. */
  readonly gloss: number;
  /** Opacity of what neither shines nor lies in deep shade, 0–1. */
  readonly opacity: number;
  /** Small dots all over it: blossoms, stars, sugar. */
  readonly dots?: Dots;
  /** How far its edge is eaten away in billows, in heights of the drawing. Default: not at all. */
  readonly billow?: number;
  /** 0 = lit by the scene, 1 = a light itself. Default 0. */
  readonly glow?: number;
}

const material = (ramp: Material['ramp'], more: Partial<Material> = {}): Material => ({
  ramp,
  contrast: 0.85,
  grain: noGrain,
  grainStrength: 0,
  gloss: 0,
  opacity: 1,
  ...more,
});

/** By attribute. "made" ends the names of those whose words mean something else as well. */
export const MATERIALS = {
  wooden: material(['#4a2c16', '#a8703c', '#e2b57c'], { grain: woodGrain, grainStrength: 0.13, contrast: 0.8 }),
  stone: material(['#3f4146', '#8a8b8c', '#cfcdc6'], { grain: stoneGrain, grainStrength: 0.14 }),
  marble: material(['#8a8a92', '#dcdad6', '#fbfaf6'], { grain: marbleGrain, grainStrength: 0.16 }),
  metal: material(['#23272e', '#8d959e', '#f4f7fa'], { gloss: 0.3, contrast: 1.1 }),
  bronze: material(['#2a1a10', '#8a5a2c', '#e8b878'], { gloss: 0.22, contrast: 1.05 }),
  golden: material(['#5a3408', '#d29a24', '#fff0a8'], { gloss: 0.3, contrast: 1.1 }),
  glass: material(['#3f7f92', '#a8dbe6', '#ffffff'], { gloss: 0.34, contrast: 1.2, opacity: 0.46 }),
  ice: material(['#4f8fb4', '#b4dcf0', '#ffffff'], { grain: iceGrain, grainStrength: 0.2, gloss: 0.16, opacity: 0.82 }),
  chocolate: material(['#1f0f08', '#5a3018', '#a86f48'], { gloss: 0.12 }),
  ceramic: material(['#8c8a86', '#e9e5dc', '#ffffff'], { gloss: 0.12, contrast: 0.8 }),
  paper: material(['#a8a49a', '#eae6dc', '#ffffff'], { grain: paperGrain, grainStrength: 0.1, contrast: 0.8 }),
  sand: material(['#8a6a40', '#d8b880', '#f4e2bc'], { grain: sandGrain, grainStrength: 0.14 }),
  'cloud-made': material(['#9aa9c2', '#e6ebf3', '#ffffff'], {
    grain: billowGrain,
    grainStrength: 0.3,
    contrast: 0.42,
    billow: 0.03,
  }),
  'snow-made': material(['#8fa6c4', '#e4ecf6', '#ffffff'], { grain: sandGrain, grainStrength: 0.05, contrast: 0.6 }),
  'leaf-made': material(['#12300f', '#3f7d2c', '#a5cf63'], { grain: leafGrain, grainStrength: 0.34, contrast: 0.6 }),
  'flower-made': material(['#143a18', '#3d7a34', '#8fc263'], {
    grain: leafGrain,
    grainStrength: 0.2,
    contrast: 0.6,
    dots: { cell: 0.05, radius: 0.44, share: 0.8, colours: ['#f26d9a', '#ffd25e', '#ffffff', '#b06be0', '#ef4b55'] },
  }),
  'biscuit-made': material(['#7a4219', '#c98a48', '#f0c88a'], {
    grain: stoneGrain,
    grainStrength: 0.08,
    contrast: 0.6,
    dots: { cell: 0.06, radius: 0.1, share: 0.4, colours: ['#fff6e6', '#8a4f22'] },
  }),
  'candy-made': material(['#b01e62', '#f0649c', '#ffe0ee'], {
    gloss: 0.25,
    dots: { cell: 0.07, radius: 0.24, share: 0.6, colours: ['#ffe36b', '#7fd6ff', '#ffffff', '#9be37e', '#ff7d5e'] },
  }),
  'jelly-made': material(['#7a0f3c', '#e8446f', '#ffd2dc'], { gloss: 0.3, contrast: 1.1, opacity: 0.7 }),
  'wax-made': material(['#b08c58', '#f0dfb6', '#fffaf0'], { gloss: 0.06, contrast: 0.6 }),
  'cheese-made': material(['#a8690c', '#f4bf3a', '#fff0a6'], {
    contrast: 0.6,
    dots: { cell: 0.13, radius: 0.3, share: 0.3, colours: ['#d9921d'] },
  }),
  'fire-made': material(['#5c0a04', '#ef5a12', '#fff2a0'], {
    grain: flameGrain,
    grainStrength: 0.4,
    billow: 0.022,
    glow: 0.9,
  }),
  'star-made': material(['#0c0930', '#3b2a86', '#c58bf0'], {
    grain: billowGrain,
    grainStrength: 0.4,
    glow: 0.6,
    dots: { cell: 0.034, radius: 0.13, share: 0.6, colours: ['#ffffff', '#fff0c0', '#bfe0ff'] },
  }),
  'water-made': material(['#0b3c66', '#3f9fd0', '#f0fcff'], { gloss: 0.34, contrast: 1.2, opacity: 0.72 }),
} as const satisfies Readonly<Record<string, Material>>;

export type MaterialName = keyof typeof MATERIALS;

/** True for attributes that are materials. */
export function isMaterial(attribute: string): attribute is MaterialName {
  return Object.hasOwn(MATERIALS, attribute);
}
