import type { Random } from '../../maths/random.ts';
import type { Entity, Scene } from '../../scene.ts';
import type { Sex } from './age.ts';
import type { Outfit } from './character.ts';

const COLOURS = ['#d8485a', '#2f7fc4', '#f2b92e', '#2f8f8a', '#7a5bb5', '#e07b3a', '#24344f'];

/** True of who is in the water of a pool, or wades at a beach. */
export function isBathing({ entity, scene }: { readonly entity: Entity; readonly scene: Scene }): boolean {
  return scene.placeKind === 'in-pool' || (entity.attributes.includes('wading') && scene.setting === 'beach');
}

/** Trunks for men and boys, a suit of one colour for women and girls. */
export function swimwear(random: Random, sex: Sex): Outfit {
  const colour = random.pick(COLOURS);
  return {
    cut: sex === 'man' ? 'bare' : 'shirt',
    top: colour,
    legwear: 'shorts',
    bottom: colour,
    shoes: '#e9e6df',
    longSleeves: false,
    accent: '#f4efe2',
    details: sex === 'man' ? [] : random.pick<Outfit['details']>([[], ['stripes'], ['dots']]),
  };
}
