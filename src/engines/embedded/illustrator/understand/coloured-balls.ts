import type { SceneDraft } from './draft.ts';

/** "two red balls": a ball of a colour is of that colour all over, unless it is the one of a game. */
export function colourBalls({ entities, relations }: SceneDraft): void {
  for (const entity of entities) {
    if (entity.concept !== 'soccer-ball' || entity.word !== 'ball' || entity.colours.length === 0) continue;
    if (!relations.some(({ kind, object }) => kind === 'kicking' && object === entity.id))
      entity.concept = 'rubber-ball';
  }
}
