import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { LOOKS_AWAY } from '../scene.ts';
import { turnToView } from './turn-to-view.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

function turned(prompt: string): readonly string[] {
  const { entities } = turnToView(understanding.parse(prompt), studio.factsOf);
  return entities.filter(({ attributes }) => attributes.includes(LOOKS_AWAY)).map(({ concept }) => concept);
}

describe('those who look at the view', () => {
  it.each([
    ['a man looking at the sunset', ['man']],
    ['a couple sitting on a bench watching the sunset', ['man', 'woman']],
    ['a cat looking out of the window', ['cat']],
    ['a girl looking at a castle', ['girl']],
    ['a woman overlooking the ocean', ['woman']],
  ])('turn their backs: %s', (prompt, expected) => {
    expect(turned(prompt)).toEqual(expected);
  });

  it.each([
    'portrait of a man looking at the sunset',
    'a girl watching a bird',
    'a boy running on a beach at sunset',
    'a man holding a cup looking at the sunset',
    'a girl reading a book at sunset',
  ])('show their faces where something of their front is seen: %s', (prompt) => {
    expect(turned(prompt)).toEqual([]);
  });

  it('have what they look at behind them', () => {
    const { relations } = turnToView(understanding.parse('a girl looking at a castle'), studio.factsOf);
    expect(relations).toEqual([{ kind: 'behind', subject: 1, object: 0 }]);
  });
});
