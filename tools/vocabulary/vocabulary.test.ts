import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/engines/embedded/illustrator/understand/lexicon.ts';
import { createUnderstanding } from '../../src/engines/embedded/illustrator/understand/understanding.ts';
import { listVocabulary } from '../../src/engines/embedded/illustrator/understand/vocabulary.ts';
import { measureCoverage, readConcreteNouns } from './coverage.ts';
import { openVocabulary } from './open-vocabulary.ts';

const options = openVocabulary();

describe('vocabulary', () => {
  it.each(LANGUAGES)('of %s is large, signs not counted', (language) => {
    const names = listVocabulary(options, language).filter(({ group }) => group !== 'symbol');
    expect(names.length).toBeGreaterThan(language === 'en' ? 2500 : 1500);
  });
});

describe('the most frequent concrete nouns of English', () => {
  const nouns = readConcreteNouns();
  const { depicted, reported, swallowed } = measureCoverage(createUnderstanding(options), nouns);

  it('are a thousand', () => {
    expect(new Set(nouns).size).toBe(1000);
  });

  it('are depicted or reported, hardly ever passed over', () => {
    expect(depicted.length + reported.length).toBeGreaterThanOrEqual(950);
    expect(swallowed).not.toContain('wall');
  });

  it('are mostly depicted', () => {
    expect(depicted.length).toBeGreaterThanOrEqual(880);
  });
});
