import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { createRandom } from '../maths/random.ts';
import { completeScene } from '../plan/complete-scene.ts';
import { understandingOptions } from '../prompt-reader.ts';
import { createUnderstanding } from '../understand/understanding.ts';
import { openArtPack } from './art-pack.ts';
import { createFactsOf } from './facts.ts';
import { createGroupSubjects } from './group-subjects.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const factsOf = createFactsOf(pack);
const understanding = createUnderstanding(understandingOptions(pack, factsOf));
const group = createGroupSubjects(pack, factsOf);

describe('riders', () => {
  it.each([
    ['a couple riding a motorcycle', [['man', 'woman', 'motorcycle']]],
    ['two kids on a horse', [['child', 'horse']]],
    ['a family riding a flying carpet', [['man', 'woman', 'girl', 'boy', 'flying-carpet']]],
    ['a witch flying over a village', [['witch', 'broom']]],
    ['a girl riding on the back of an eagle', [['girl', 'eagle']]],
  ])('sit on one mount as far as it has room: %s', (prompt, concepts) => {
    const scene = completeScene(understanding.parse(prompt), 3);
    const groups = group(scene);
    expect(groups.map(({ members }) => members.map((id) => scene.entities[id]!.concept).toSorted())).toEqual(
      concepts.map((names) => names.toSorted()),
    );
    expect(groups.map(({ lead }) => lead.count)).toEqual([1]);
    const shown = new Set(groups[0]!.draw(0, createRandom(4)).parts.map(({ entity }) => entity));
    expect(shown.size).toBe(scene.entities.length);
  });

  it('have each a mount of their own where there are several', () => {
    const [knights] = group(understanding.parse('three knights riding horses'));
    expect(knights!.lead.count).toBe(3);
  });
});
