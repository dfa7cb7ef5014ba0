import { describe, expect, it } from 'vitest';
import { readTopics } from './topics.ts';

describe('headers and what they are about', () => {
  it.each([
    ['blog header about gardening', 'a watering can, a flower pot and tulips in a garden'],
    ['a website banner for a coffee company', 'a cup of coffee and coffee beans on a wooden table'],
    ['travel blog header', 'a vintage suitcase, a desk globe and a camera on a table'],
    ['paris skyline at dusk, blog header', 'paris skyline at dusk,'],
    ['hero image for a fitness website', 'two dumbbells, a water bottle and sneakers on a wooden table'],
    ['a book cover', 'a book cover'],
    ['a dog reading', 'a dog reading'],
  ])('%s', (prompt, read) => {
    expect(readTopics(prompt).trim()).toBe(read);
  });
});
