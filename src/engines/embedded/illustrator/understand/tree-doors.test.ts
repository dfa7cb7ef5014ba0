import { expect, it } from 'vitest';
import { readTreeDoors } from './tree-doors.ts';

it.each([
  ['a small door in a tree', 'a fairy door'],
  ['mushrooms and a tiny round door in an old tree trunk', 'mushrooms and a fairy door'],
  ['a door in a wall', 'a door in a wall'],
])('%s', (text, read) => {
  expect(readTreeDoors(text)).toBe(read);
});
