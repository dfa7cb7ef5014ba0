import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { openWorkshop } from '../../illustrate.ts';
import { createRandom } from '../../maths/random.ts';
import { coverWithPieces, piecesWithin } from './assemble.ts';
import { ASSEMBLIES } from './assemblies.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());

it('lays pieces where the thing is, and nowhere else', () => {
  const [widthPx, heightPx] = [100, 100];
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < 50; x++) rgba.fill(255, (y * widthPx + x) * 4, (y * widthPx + x + 1) * 4);
  const assembly = { name: 'egg-assembled', pieces: [{ svg: '', width: 10, height: 10 }], between: '#000000' } as const;
  const xs = [
    ...piecesWithin({ rgba, widthPx, heightPx }, assembly, 1).matchAll(/translate\(([\d.]+) [\d.]+\) rotate/g),
  ];
  expect(xs.length).toBeGreaterThan(60);
  expect(Math.max(...xs.map(([, x]) => Number(x)))).toBeLessThan(50);
});

it('leaves eyes to be seen', () => {
  const rgba = Uint8Array.from([10, 10, 10, 255, 200, 200, 200, 255]);
  coverWithPieces(rgba, Uint8Array.from([250, 200, 0, 255, 250, 200, 0, 255]), '#000000');
  expect([...rgba.subarray(0, 3)]).toEqual([10, 10, 10]);
  expect(rgba[4]! - rgba[6]!).toBeGreaterThan(150);
});

it('has a drawing of every piece', () => {
  for (const concept of new Set<string>(Object.values(ASSEMBLIES).flat()))
    expect(studio.factsOf(concept).kind, concept).not.toBe('abstract');
});

it.each([
  ['a walrus made of strawberries', 'strawberry-assembled'],
  ['a teapot built entirely out of seashells', 'seashell-assembled'],
])('puts together %s', (prompt, name) => {
  const scene = understanding.parse(prompt);
  expect(scene.entities).toHaveLength(1);
  expect(scene.entities[0]!.attributes).toContain(name);
  const [group] = studio.groupSubjects(scene);
  expect(group!.draw(0, createRandom(1)).parts[0]!.assembly?.name).toBe(name);
});
