import { expect, it } from 'vitest';
import { openPromptReader } from './open-prompt-reader.ts';

it('is one for all of a process, and reads prompts as the illustrator draws them', async () => {
  const [one, other] = await Promise.all([openPromptReader(), openPromptReader()]);
  expect(one).toBe(other);
  const { entities, language } = one.sceneOf('dos gatos negros en la mesa', '');
  expect(entities.map(({ concept, count }) => [concept, count])).toEqual([['black-cat', 2]]);
  expect(one.asTyped(['table'], 'gatos en la mesa', language)).toEqual(['mesa']);
});
