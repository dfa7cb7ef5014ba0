import type { Character } from './character.ts';

/** People in the water wear no coat: bare shoulders. Animals stay as they are. */
export function undressed(character: Character): Character {
  if (character.species !== 'person') return character;
  const { hat: _hat, cape: _cape, ...outfit } = character.outfit;
  return { ...character, outfit: { ...outfit, cut: 'shirt', top: character.skin, details: [], longSleeves: true } };
}
