import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { AFRICAN_FLAGS, AMERICAN_FLAGS } from './africa-and-america.ts';
import { ASIAN_FLAGS } from './asia.ts';
import { EUROPEAN_FLAGS } from './europe.ts';
import type { Flag } from './flag.ts';
import { flagBox, waveFlag } from './wave-flag.ts';

const FLAGS: readonly Flag[] = [...EUROPEAN_FLAGS, ...ASIAN_FLAGS, ...AFRICAN_FLAGS, ...AMERICAN_FLAGS];

/** What may stand before the word "flag", each lower case. */
export const FLAG_NAMES: readonly string[] = FLAGS.flatMap(({ names }) => names.split('|'));

/** Every flag by its concept. */
export const FLAG_CONCEPTS: readonly string[] = FLAGS.map(conceptOf);

/** Flags of countries and their unions. Those that bear arms, writing or beasts are not among them. */
export const FLAGS_SUBJECTS: readonly OwnSubject[] = FLAGS.map((flag) => {
  const [, ...others] = flag.names.split('|');
  return ownSubject(
    {
      concept: conceptOf(flag),
      names: others.map((name) => `${name} flag`),
      kind: 'object',
      heightMetres: 3.2,
      footing: 'stands',
      ...flagBox(flag.ratio),
    },
    (brush) => waveFlag(brush, flag),
  );
});

function conceptOf({ names }: Flag): string {
  return `${names.split('|', 1)[0]!.replaceAll(' ', '-')}-flag`;
}
