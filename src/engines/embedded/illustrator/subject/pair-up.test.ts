import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { createRandom } from '../maths/random.ts';
import { understandingOptions } from '../prompt-reader.ts';
import { createUnderstanding } from '../understand/understanding.ts';
import { openArtPack } from './art-pack.ts';
import { createFactsOf } from './facts.ts';
import { createGroupSubjects } from './group-subjects.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const factsOf = createFactsOf(pack);
const understanding = createUnderstanding(understandingOptions(pack, factsOf));
const group = createGroupSubjects(pack, factsOf);

/** The drawing of all that belongs to the first thing of a prompt, and the concepts whose parts are in it. */
function drawn(prompt: string): readonly string[] {
  const scene = understanding.parse(prompt);
  const lead = group(scene).find(({ members }) => members.includes(0))!;
  const shown = new Set(lead.draw(0, createRandom(4)).parts.map(({ entity }) => entity));
  return scene.entities.filter(({ id }) => shown.has(id)).map(({ concept }) => concept);
}

describe('two who do something to each other', () => {
  it.each([
    ['a couple kissing', ['man', 'woman']],
    ['a couple kissing under a red umbrella', ['man', 'woman', 'umbrella']],
    ['a couple hugging under an umbrella', ['man', 'woman', 'umbrella']],
    ['a mother and her daughter holding hands', ['woman', 'girl']],
    ['a robot and a girl holding hands', ['robot-figure', 'girl']],
    ['a cat kissing a dog', ['cat', 'dog']],
    ['a dog chasing a cat', ['dog', 'cat']],
    ['two women shaking hands', ['woman', 'woman']],
    ['a girl and a robot high-fiving', ['girl', 'robot-figure']],
    ['a girl hugging a tree', ['girl', 'oak-tree']],
    ['a boy pulling a sled', ['boy', 'sled']],
    ['a woman playing tennis', ['woman', 'tennis']],
    ['a man playing the lute', ['man', 'lute']],
    ['a girl in yellow boots and red gloves', ['girl', 'hiking-boot', 'gloves']],
  ])('are drawn together: %s', (prompt, concepts) => {
    expect(drawn(prompt)).toEqual(concepts);
  });
});
