import { beforeAll, describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { createIllustrator, type Illustrator } from '../illustrate.ts';

const SIZE = { widthPx: 120, heightPx: 120 };

let illustrator: Illustrator;
beforeAll(() => {
  illustrator = createIllustrator(loadIllustratorAssets());
});

const draw = (prompt: string, seed = 2) =>
  illustrator.illustrate({ prompt, negativePrompt: '', size: SIZE, seed, wantLabelMap: true });

const namesOf = ({ labelMap }: ReturnType<typeof draw>, kind: 'thing' | 'stuff'): string[] =>
  labelMap!.legend.filter((entry) => entry.kind === kind).map(({ name }) => name);

describe('tables from above', () => {
  it.each([
    ['a bowl of ramen from above, steam, dark wooden table', ['bowl of ramen']],
    ['flat lay of a pizza and two lemons', ['pizza', 'lemon 1', 'lemon 2']],
    ['breakfast on a wooden table, top view', ['breakfast', 'breakfast', 'breakfast']],
    ['pancakes on a blue plate, overhead shot', ['plate', 'pancakes']],
    ['top view of a camera and a notebook on a desk', ['camera', 'notebook']],
  ])('%s show their things and the table alone', (prompt, things) => {
    const picture = draw(prompt);
    expect(picture.scene.notUnderstood).toEqual([]);
    expect(namesOf(picture, 'stuff')).toEqual(['table']);
    expect(namesOf(picture, 'thing').toSorted()).toEqual(things.toSorted());
  });

  it('fill the picture with a single dish', () => {
    const { legend } = draw('a salad from above').labelMap!;
    const dish = legend.find(({ kind }) => kind === 'thing')!;
    expect(dish.areaPx).toBeGreaterThan(0.3 * SIZE.widthPx * SIZE.heightPx);
  });

  it('say what is not to be seen from above', () => {
    expect(draw('top view of a rusty camera').scene.notUnderstood).toEqual(['rusty']);
  });

  it.each(['a cat eating pizza from above', 'aerial view of a city', 'a bowl of ramen', 'a camera from above'])(
    'are not meant by "%s"',
    (prompt) => {
      const stuff = namesOf(draw(prompt), 'stuff');
      expect(stuff).not.toEqual(['table']);
    },
  );
});
