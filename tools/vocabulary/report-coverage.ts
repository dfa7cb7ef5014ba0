/** Reports which of the most frequent concrete nouns of English the illustrator depicts: `npm run vocabulary:coverage`. */
import { createUnderstanding } from '../../src/engines/embedded/illustrator/understand/understanding.ts';
import { measureCoverage, readConcreteNouns } from './coverage.ts';
import { openVocabulary } from './open-vocabulary.ts';

const nouns = readConcreteNouns();
const { depicted, reported, swallowed } = measureCoverage(createUnderstanding(openVocabulary()), nouns);
const percent = (count: number): string => `${((100 * count) / nouns.length).toFixed(1)} %`;
console.log(`depicted ${depicted.length} (${percent(depicted.length)})`);
for (const { noun, shown } of depicted) console.log(`  ${noun}: ${shown}`);
console.log(`reported as not understood ${reported.length} (${percent(reported.length)}), most frequent first`);
console.log(`  ${reported.join(', ')}`);
console.log(`neither ${swallowed.length} (${percent(swallowed.length)}): ${swallowed.join(', ')}`);
