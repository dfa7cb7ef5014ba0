import type { SceneDraft } from './draft.ts';

/** Languages that have one word for dragons of East and West, and mean their own by it. */
const OF_THE_EAST: ReadonlySet<string> = new Set(['zh', 'zh-Hant', 'ja', 'ko']);
/** Figures and places of European tales. */
const EUROPEAN = /(^|-)(knight|castle|princess|prince|wizard|witch|elf|viking|hobbit|treasure|gold-hoard)(-|$)/;

/** In languages of East Asia a dragon of knights and castles is theirs: `一个骑士和一条龙`. */
export function settleDragons({ entities }: SceneDraft, language: string): void {
  if (!OF_THE_EAST.has(language) || !entities.some(({ concept }) => EUROPEAN.test(concept))) return;
  for (const entity of entities) {
    if (entity.concept !== 'eastern-dragon') continue;
    entity.concept = 'western-dragon';
    entity.word = 'dragon';
  }
}
