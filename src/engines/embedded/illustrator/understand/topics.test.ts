import { describe, expect, it } from 'vitest';
import { readTopics } from './topics.ts';

describe('headers and what they are about', () => {
  it.each([
    ['blog header about gardening', 'a watering can, a flower pot and tulips in a garden'],
    ['a website banner for a coffee company', 'a cup of coffee and coffee beans on a wooden table'],
    ['travel blog header', 'a vintage suitcase, a desk globe and a camera on a table'],
    ['paris skyline at dusk, blog header', 'paris skyline at dusk,'],
    ['hero image for a fitness website', 'two dumbbells, a water bottle and sneakers on a wooden table'],
    ['illustration of online shopping', 'illustration of a shopping cart, shopping bags and a smartphone'],
    ['cybersecurity concept', 'a padlock, a shield and a laptop on a desk'],
    ['remote work concept', 'a laptop, a notebook and a cup of coffee on a desk'],
    ['a book about data science', 'a book about data science'],
    ['hero image for a fitness app: a woman running', 'a woman running'],
    ['blog image: how to bake bread', 'bake bread'],
    [
      'Hero image for a coffee subscription landing page, warm light',
      'a cup of coffee and coffee beans on a wooden table, warm light',
    ],
    ['banner for an organic skincare brand', 'a lotion bottle, a candle and leaves on a marble table'],
    ['hero banner for a law firm', 'a gavel, books and a balance scale on a desk'],
    ['a healthcare app landing page illustration', 'a stethoscope, a clipboard and a first aid kit on a desk'],
    ['Isometric illustration of a coffee shop', 'Isometric illustration of a coffee shop'],
    ['hero image of a mountain lake', 'a mountain lake'],
    ['a hero on a mountain', 'a hero on a mountain'],
    ['a book cover', 'a book cover'],
    ['a dog reading', 'a dog reading'],
  ])('%s', (prompt, read) => {
    expect(readTopics(prompt).trim()).toBe(read);
  });
});
