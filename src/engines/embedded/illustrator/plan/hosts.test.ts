import { expect, it } from 'vitest';
import type { SubjectGroup } from '../subject/drawing.ts';
import { tieGroups } from './hosts.ts';
import { factsOfThing, sceneOf } from './layout-fixture.ts';

it.each([
  ['woman', 'under', 'string-lights'],
  ['string-lights', 'above', 'woman'],
])('leaves the place of garlands and people open: %s %s %s', (subject, kind, object) => {
  const scene = sceneOf([subject, object], [`0 ${kind} 1`]);
  const groups = scene.entities.map((lead) => ({ lead, members: [lead.id], shown: [] }) as unknown as SubjectGroup);
  const factsOf = (concept: string) => factsOfThing(concept === 'woman' ? 'woman' : 'basket');
  expect(tieGroups(scene, groups, factsOf, 'meadow')).toEqual([]);
});

it('puts a house behind all who are before it, and those beside each other', () => {
  const scene = sceneOf(['dog', 'woman', 'house'], ['0 in-front-of 2', '1 in-front-of 2']);
  const groups = scene.entities.map((lead) => ({ lead, members: [lead.id], shown: [] }) as unknown as SubjectGroup);
  expect(tieGroups(scene, groups, factsOfThing, 'meadow')).toEqual([
    { guest: 1, host: 0, kind: 'next-to' },
    { guest: 2, host: 0, kind: 'behind' },
  ]);
});
