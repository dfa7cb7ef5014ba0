import { describe, expect, it } from 'vitest';
import { inkOn, lettering } from './lettering.ts';

const BOX = { cx: 100, cy: 50, width: 180, height: 60 };
const sizeOf = (svg: string): number => Number(/font-size="([\d.]+)"/.exec(svg)![1]);

describe('lettering', () => {
  it('fits the font size to the length of the text', () => {
    const short = sizeOf(lettering('Hi', BOX, { fill: '#000000' }));
    const long = sizeOf(lettering('Extraordinarily', BOX, { fill: '#000000' }));
    expect(short).toBeGreaterThan(long);
    expect(short).toBeLessThanOrEqual(BOX.height);
  });

  it('breaks into lines where that makes the letters larger', () => {
    const square = { ...BOX, height: 180 };
    const svg = lettering('Grand Opening Today', square, { fill: '#000000' });
    expect(svg.match(/<text/g)!.length).toBeGreaterThan(1);
    expect(svg).toContain('>Grand<');
  });

  it('chooses ink that differs from the ground', () => {
    expect(inkOn('#f4d030')).toBe('#3a2418');
    expect(inkOn('#20306a')).toBe('#fff6e0');
  });

  it('escapes what came from a prompt', () => {
    expect(lettering('R&B <3', BOX, { fill: '#000000' })).toContain('R&amp;B &lt;3');
  });
});
