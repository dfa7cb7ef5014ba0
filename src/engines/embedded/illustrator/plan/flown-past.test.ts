import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import type { SubjectGroup } from '../subject/drawing.ts';
import { tieGroups } from './hosts.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a pelican flying with a ship behind it', 0],
  ['a pelican with a ship behind it', 1],
  ['a pelican standing on a ship', 1],
])('%s', (prompt, ties) => {
  const scene = understanding.parse(prompt);
  const groups = scene.entities.map((lead) => ({ lead, members: [lead.id], shown: [] }) as unknown as SubjectGroup);
  expect(tieGroups(scene, groups, studio.factsOf, 'sea')).toHaveLength(ties);
});
