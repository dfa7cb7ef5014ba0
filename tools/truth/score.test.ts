import { describe, expect, it } from 'vitest';
import type { Claim, JudgedRelation } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { type Patch, plantEvidence } from './planted.ts';
import { judgeCase } from './score.ts';

const holds = (claim: Claim, evidence: Evidence): boolean =>
  judgeCase({ claims: [{ kind: 'visible', noun: 'sign' }, claim] }, evidence)[1]!.isTrue;

describe('judging things', () => {
  const apple = (index: number): Patch => ({ name: `apple ${index}`, box: [index * 20, 40, 10, 10] });

  it('sees a noun only where its label is large enough', () => {
    const claim: Claim = { kind: 'visible', noun: 'apple' };
    expect(holds(claim, plantEvidence([apple(1)]))).toBe(true);
    expect(holds(claim, plantEvidence([{ name: 'apple', box: [5, 5, 3, 3] }]))).toBe(false);
    expect(holds(claim, plantEvidence([{ name: 'pineapple', box: [5, 5, 30, 30] }]))).toBe(false);
  });

  it('counts members, neither one too few nor one too many', () => {
    const claim: Claim = { kind: 'count', noun: 'apple', count: 3 };
    expect(holds(claim, plantEvidence([apple(1), apple(2), apple(3)]))).toBe(true);
    expect(holds(claim, plantEvidence([apple(1), apple(2)]))).toBe(false);
    expect(holds(claim, plantEvidence([apple(0), apple(1), apple(2), apple(3)]))).toBe(false);
    expect(holds({ ...claim, count: 1 }, plantEvidence([apple(1), apple(2)]))).toBe(false);
  });

  it('counts the patches of things that one drawing holds together', () => {
    const balloon = (left: number): Patch => ({ name: 'balloon', box: [left, 10, 10, 10] });
    const claim: Claim = { kind: 'count', noun: 'balloon', count: 2 };
    expect(holds(claim, plantEvidence([balloon(10), balloon(40)]))).toBe(true);
    expect(holds(claim, plantEvidence([balloon(10), balloon(15)]))).toBe(false);
  });

  it('tells colours apart, in warm light too', () => {
    const car = (rgb: readonly [number, number, number]): Evidence =>
      plantEvidence([{ name: 'car', box: [20, 20, 40, 40], rgb }]);
    expect(holds({ kind: 'colour', noun: 'car', colour: 'red' }, car([200, 30, 30]))).toBe(true);
    expect(holds({ kind: 'colour', noun: 'car', colour: 'red' }, car([210, 70, 20]))).toBe(true);
    expect(holds({ kind: 'colour', noun: 'car', colour: 'red' }, car([40, 60, 200]))).toBe(false);
    expect(holds({ kind: 'colour', noun: 'car', colour: 'white' }, car([40, 60, 200]))).toBe(false);
    expect(holds({ kind: 'colour', noun: 'car', colour: 'black' }, car([200, 200, 200]))).toBe(false);
    expect(holds({ kind: 'colour', noun: 'car', colour: 'black' }, car([20, 20, 24]))).toBe(true);
  });

  it('wants boats on water', () => {
    const boat: Patch = { name: 'boat', box: [40, 40, 20, 20] };
    const lower = (name: string): Patch => ({ name, kind: 'stuff', box: [0, 50, 100, 50] });
    const claim: Claim = { kind: 'ground', noun: 'boat', material: 'water' };
    expect(holds(claim, plantEvidence([lower('water'), boat]))).toBe(true);
    expect(holds(claim, plantEvidence([lower('vegetation'), boat]))).toBe(false);
  });
});

describe('judging relations', () => {
  const table: Patch = { name: 'table', box: [20, 50, 60, 30] };
  const cat = (box: Patch['box']): Patch => ({ name: 'cat', box });
  const cases: readonly (readonly [JudgedRelation, right: Patch['box'], wrong: Patch['box']])[] = [
    ['on', [40, 35, 15, 16], [40, 5, 15, 16]],
    ['in', [40, 45, 15, 16], [2, 40, 15, 16]],
    ['under', [40, 66, 15, 16], [40, 30, 15, 16]],
    ['above', [40, 5, 15, 16], [40, 66, 15, 16]],
    ['behind', [82, 58, 15, 16], [82, 70, 15, 16]],
    ['in-front-of', [40, 70, 15, 16], [82, 50, 15, 16]],
    ['next-to', [82, 66, 15, 16], [40, 66, 15, 16]],
    ['holding', [10, 40, 15, 30], [2, 5, 10, 10]],
    ['wearing', [35, 40, 30, 50], [35, 10, 30, 30]],
    ['riding', [40, 35, 15, 20], [40, 60, 15, 30]],
    ['reading', [10, 40, 15, 30], [2, 5, 10, 10]],
  ];

  it.each(cases)('%s', (relation, right, wrong) => {
    const claim: Claim = { kind: 'relation', relation, subject: 'cat', object: 'table' };
    expect(holds(claim, plantEvidence([table, cat(right)]))).toBe(true);
    expect(holds(claim, plantEvidence([table, cat(wrong)]))).toBe(false);
    expect(holds(claim, plantEvidence([cat(right)]))).toBe(false);
  });
});

describe('judging places and looks', () => {
  it('wants the materials of a setting and its name', () => {
    const sand: Patch = { name: 'sand', kind: 'stuff', box: [0, 50, 100, 50] };
    const claim: Claim = { kind: 'setting', setting: 'desert' };
    expect(holds(claim, plantEvidence([sand], 'desert'))).toBe(true);
    expect(holds(claim, plantEvidence([sand], 'beach'))).toBe(false);
    expect(holds(claim, plantEvidence([{ ...sand, name: 'water' }], 'desert'))).toBe(false);
  });

  it('tells night from noon and grey from colour', () => {
    const all = (rgb: readonly [number, number, number]): Evidence =>
      plantEvidence([{ name: 'sky', box: [0, 0, 100, 100], rgb }]);
    expect(holds({ kind: 'time', time: 'night' }, all([20, 24, 50]))).toBe(true);
    expect(holds({ kind: 'time', time: 'night' }, all([180, 190, 220]))).toBe(false);
    expect(holds({ kind: 'time', time: 'noon' }, all([20, 24, 50]))).toBe(false);
    expect(holds({ kind: 'style', style: 'black-and-white' }, all([90, 90, 90]))).toBe(true);
    expect(holds({ kind: 'style', style: 'black-and-white' }, all([140, 90, 60]))).toBe(false);
    expect(holds({ kind: 'style', style: 'sepia' }, all([140, 110, 80]))).toBe(true);
    expect(holds({ kind: 'style', style: 'sepia' }, all([80, 110, 140]))).toBe(false);
  });

  it('wants another text to change the bearer and nothing else', () => {
    const sign: Patch = { name: 'sign', box: [20, 20, 60, 40], rgb: [90, 60, 40] };
    const letters: Patch = { name: 'sign', box: [30, 30, 40, 10], rgb: [255, 255, 255] };
    const elsewhere: Patch = { name: 'wall', box: [0, 70, 100, 10], rgb: [255, 0, 0] };
    const plain = plantEvidence([sign]);
    const claim: Claim = { kind: 'lettering', text: 'OPEN' };
    expect(holds(claim, { ...plain, otherRgb: plantEvidence([sign, letters]).rgb })).toBe(true);
    expect(holds(claim, { ...plain, otherRgb: plain.rgb })).toBe(false);
    expect(holds(claim, { ...plain, otherRgb: plantEvidence([sign, elsewhere]).rgb })).toBe(false);
  });
});
