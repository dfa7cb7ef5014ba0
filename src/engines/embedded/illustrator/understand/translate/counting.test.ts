import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { openWorkshop } from '../../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function said(prompt: string): string[] {
  const { entities, notUnderstood } = understanding.parse(prompt, '');
  return [...entities.map(({ concept, count }) => `${count} ${concept}`), ...notUnderstood.map((word) => `? ${word}`)];
}

describe('counted things', () => {
  it.each([
    ['2台の車', '2 car'],
    ['赤い車2台', '2 car'],
    ['六羽の鳥', '6 bird'],
    ['バラが4輪', '4 rose'],
    ['机の上に３冊の本', '3 open-book'],
    ['十二匹の猫', '12 cat'],
    ['三つの風船', '3 balloon'],
    ['六本书', '6 open-book'],
    ['7朵玫瑰', '7 rose'],
    ['二十隻鳥', '20 bird'],
    ['几本书', '4 open-book'],
    ['책 세 권', '3 open-book'],
    ['장미 일곱 송이', '7 rose'],
    ['여섯 마리의 새', '6 bird'],
    ['고양이 다섯 마리가', '5 cat'],
    ['사과 6개를', '6 red-apple'],
    ['बारह बिल्लियाँ', '12 cat'],
    ['६ सेब', '6 red-apple'],
    ['huit oiseaux', '8 bird'],
    ['doce gatos', '12 cat'],
    ['vinte gatos', '20 cat'],
    ['zwölf Katzen', '12 cat'],
  ])('are as many as is said: %s', (prompt, expected) => {
    expect(said(prompt)).toEqual([expected]);
  });

  it.each([
    ['一輪車', '1 unicycle'],
    ['三明治', '1 sandwich'],
    ['세계 지도', '1 world-map'],
    ['ein Elf im Wald', '1 elf-figure'],
  ])('are not found in words that only begin like a number: %s', (prompt, expected) => {
    expect(said(prompt)).toEqual([expected]);
  });
});
