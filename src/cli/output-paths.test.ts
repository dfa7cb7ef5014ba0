import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputPath } from './output-paths.ts';

describe('outputPath', () => {
  const plan = { prompt: 'A dog, reading a newspaper!', count: 1, extension: 'png' };

  it('takes a name as typed, and adds an ending only where there is none', () => {
    expect(outputPath({ ...plan, out: 'a/dog.jpeg' }, 0)).toBe('a/dog.jpeg');
    expect(outputPath({ ...plan, out: 'a/dog' }, 0)).toBe('a/dog.png');
  });

  it('numbers several pictures from 1', () => {
    expect([0, 1].map((index) => outputPath({ ...plan, out: 'dog.png', count: 2 }, index))).toEqual([
      'dog-1.png',
      'dog-2.png',
    ]);
  });

  it('names a picture after its prompt, in any script, within a folder', () => {
    expect(outputPath(plan, 0)).toBe('a-dog-reading-a-newspaper.png');
    expect(outputPath({ ...plan, prompt: '一只猫', out: 'new/' }, 0)).toBe(join('new', '一只猫.png'));
  });

  it('never makes a path or an endless name of a prompt', () => {
    expect(outputPath({ ...plan, prompt: '../../etc/passwd' }, 0)).toBe('etc-passwd.png');
    expect(outputPath({ ...plan, prompt: '🐕' }, 0)).toBe('picture.png');
    expect(outputPath({ ...plan, prompt: 'x'.repeat(5000) }, 0).length).toBeLessThan(50);
  });
});
