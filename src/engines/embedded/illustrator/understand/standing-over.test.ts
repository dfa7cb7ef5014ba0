import { expect, it } from 'vitest';
import { readStandingOver } from './standing-over.ts';

it('keeps on the ground who stands over somebody', () => {
  expect(readStandingOver('a bear standing over a sleeping cub')).toBe('a bear standing behind a sleeping cub');
  expect(readStandingOver('a gull flying over a pier')).toBe('a gull flying over a pier');
});
