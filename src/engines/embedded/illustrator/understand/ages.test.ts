import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { readAges } from './ages.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a 30-year-old woman', 'a woman'],
  ['an 80 year old man', 'an old man'],
  ['a 15yo girl on a bike', 'a teenage girl on a bike'],
  ['a six year old cute child', 'a little cute child'],
  ['a 5-year-old playing in the sand', 'a child playing in the sand'],
  ['a boy, 5 years old, with a kite', 'a little boy, with a kite'],
  ['a woman aged 70', 'a old woman'],
  ['a man in his fifties', 'a man'],
  ['a woman in her late 70s', 'a old woman'],
  ['a 500 year old temple', 'a old temple'],
  ['a three-year-old dog', 'a dog'],
  ['30 year old, a woman', 'woman'],
  ['a woman of a 70 year old running', 'a old woman running'],
  ['a 5 year old ballerina', 'a aged-as-child ballerina'],
  ['a dog, 3 years old, in the park', 'a dog, in the park'],
  ['my cat is 5 years old', 'my cat'],
  ['a house of 100 years old', 'a house'],
  ['two 6-year-olds playing', 'two children playing'],
  ['three old women', 'three old women'],
])('%s', (typed, read) => {
  expect(readAges(typed)).toBe(read);
});

it.each([
  ['una mujer de 70 años', 'old-woman'],
  ['5歳の女の子', 'girl'],
  ['30살 여자', 'woman'],
  ['ein 70-jähriger Mann', 'old-man'],
  ['一个30岁的女人在跑步', 'woman'],
])('%s: ages are read in other languages', (typed, concept) => {
  const scene = understanding.parse(typed);
  expect(scene.entities.map((one) => [one.count, one.concept])).toEqual([[1, concept]]);
  expect(scene.notUnderstood).toEqual([]);
});
