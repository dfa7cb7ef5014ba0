import { describe, expect, it } from 'vitest';
import type { SubjectDrawing } from '../subject/drawing.ts';
import { flipTowards } from './facing.ts';

const DRAWING: SubjectDrawing = {
  width: 1,
  height: 1,
  parts: [{ entity: 0, svg: '<rect/>' }],
  heightMetres: 1,
  anchors: {},
  footing: 'stands',
  emissive: 0,
};

describe('flipTowards', () => {
  it('mirrors what looks the other way by its kind', () => {
    expect(flipTowards('right', 'horse', DRAWING, 'animal')).toBe(true);
    expect(flipTowards('left', 'horse', DRAWING, 'animal')).toBe(false);
    expect(flipTowards('left', 'rocket', DRAWING, 'aircraft')).toBe(true);
  });

  it('mirrors people only where they are drawn side on', () => {
    expect(flipTowards('left', 'man', DRAWING, 'person')).toBe(false);
    expect(flipTowards('left', 'man', { ...DRAWING, looks: 'right' }, 'person')).toBe(true);
    expect(flipTowards('right', 'man', { ...DRAWING, looks: 'right' }, 'person')).toBe(false);
  });

  it('leaves lettering readable', () => {
    const shirt = { ...DRAWING, parts: [{ entity: 0, svg: '<text>HI</text>' }] };
    expect(flipTowards('right', 'horse', shirt, 'animal')).toBe(false);
  });
});
