import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('things as they are called', () => {
  it.each([
    ['a black rook behind a white pawn', ['chess-rook', 'chess-pawn']],
    ['a king and a queen', ['king', 'queen']],
    ['three green balls', ['rubber-ball']],
    ['a boy kicking a yellow ball', ['boy', 'soccer-ball']],
    ['a white chest with four drawers', ['chest-of-four-drawers']],
    ['a phone from the 1920s', ['candlestick-phone']],
    ['a pair of glasses on a book', ['glasses', 'open-book']],
    ['a pair of glasses and a bottle of wine', ['wine-glass', 'wine-bottle']],
    ['a red lego block', ['toy-brick']],
    ['a cordless drill', ['power-drill']],
    ['a coffee maker', ['coffee-maker']],
    ['a record player', ['turntable']],
    ['a pool table', ['pool-table']],
    ['a wooden cutting board', ['cutting-board']],
    ['a knife on a chopping board', ['kitchen-knife', 'cutting-board']],
    ['a round table', ['round-table']],
    ['three hens', ['chicken']],
    ['a house sparrow', ['sparrow']],
    ['a diamond ring', ['ring']],
    ['a eucalyptus tree', ['eucalyptus']],
    ['two muffins', ['muffin']],
    ['three sausages', ['sausages']],
    ['stockings hanging before a fireplace', ['fireplace-with-stockings']],
    ['ein runder Tisch in der Küche', ['round-table']],
    ['一个砧板', ['cutting-board']],
  ])('are those: %s', (prompt, concepts) => {
    expect(understanding.parse(prompt).entities.map(({ concept }) => concept)).toEqual(concepts);
  });

  it('stand in a row where that is said', () => {
    const { entities, notUnderstood } = understanding.parse('four lanterns in a row');
    expect(entities).toMatchObject([{ count: 4, attributes: ['in-row'] }]);
    expect(notUnderstood).toEqual([]);
  });
});

describe('texts without quotation marks', () => {
  it.each([
    ['a sign that says Fresh Eggs', 'Fresh Eggs'],
    ['a mug with Carpe Noctem written on it', 'Carpe Noctem'],
    ["world's best uncle mug", "WORLD'S BEST UNCLE"],
    ["a boat with 'SEA FOX' written on its hull", 'SEA FOX'],
  ])('are set: %s', (prompt, text) => {
    expect(understanding.parse(prompt)).toMatchObject({ lettering: [text], notUnderstood: [] });
  });
});
