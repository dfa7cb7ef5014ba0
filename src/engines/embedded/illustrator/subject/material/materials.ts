import { type Grain, iceGrain, marbleGrain, noGrain, paperGrain, sandGrain, stoneGrain, woodGrain } from './grains.ts';

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

/** By attribute. */
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
} as const satisfies Readonly<Record<string, Material>>;

export type MaterialName = keyof typeof MATERIALS;

/** True for attributes that are materials. */
export function isMaterial(attribute: string): attribute is MaterialName {
  return Object.hasOwn(MATERIALS, attribute);
}
