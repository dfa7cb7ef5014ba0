import type { Character, Outfit } from './character.ts';
import type { BodyPlan } from './proportions.ts';

/** Clothes that tell a calling. What is left out comes from the wearer's everyday clothes. */
export interface Role extends Partial<Outfit> {
  readonly glasses?: Character['glasses'];
  readonly plan?: BodyPlan;
  readonly sex?: 'man' | 'woman';
  /** Attributes of hair and beard that whoever is of the role's sex has beside those of the prompt. */
  readonly looks?: readonly string[];
  /** What women wear instead. */
  readonly ofWomen?: Partial<Outfit>;
  /** `#rrggbb` of skin that no person has. */
  readonly skin?: string;
}

export const SUIT = { cut: 'jacket', legwear: 'trousers', longSleeves: true, shoes: '#2a211d' } as const satisfies Role;
export const ROBE = { cut: 'robe', legwear: 'bare', longSleeves: true, shoes: '#4a3426' } as const satisfies Role;
export const GOWN = { cut: 'gown', legwear: 'bare', longSleeves: true, shoes: '#d9a5b3' } as const satisfies Role;
