import { expect, it } from 'vitest';
import { knownBox, maskBox, maskBoxes } from './known-box.ts';

function maskOf(...rows: string[]) {
  const data = Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 255 : 0));
  return { widthPx: rows[0]!.length, heightPx: rows.length, data };
}

it('finds the boxes of what is kept and of what is meant', () => {
  const mask = maskOf('.....', '.##..', '..#..');
  expect(maskBox(mask)).toEqual({ left: 1, top: 1, right: 3, bottom: 3 });
  expect(knownBox(mask)).toEqual({ left: 0, top: 0, right: 5, bottom: 3 });
  expect(knownBox(maskOf('##', '#.'))).toEqual({ left: 1, top: 1, right: 2, bottom: 2 });
  expect(maskBox(maskOf('..', '..'))).toBeUndefined();
});

it('keeps apart what columns, or else rows, lie between', () => {
  const [left, right] = [
    { left: 0, top: 0, right: 1, bottom: 2 },
    { left: 3, top: 0, right: 5, bottom: 2 },
  ];
  expect(maskBoxes(maskOf('#..##', '#..##'))).toEqual([left, right]);
  const [upper, lower] = [
    { left: 0, top: 0, right: 2, bottom: 1 },
    { left: 0, top: 2, right: 2, bottom: 3 },
  ];
  expect(maskBoxes(maskOf('##', '..', '.#'))).toEqual([upper, lower]);
  expect(maskBoxes(maskOf('##', '#.'))).toHaveLength(1);
  expect(maskBoxes(maskOf('..', '..'))).toEqual([]);
});
