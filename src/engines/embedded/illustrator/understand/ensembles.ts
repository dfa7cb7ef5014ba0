/** Small ensembles by who plays in them. A viola looks like a violin. */
const ENSEMBLES: readonly (readonly [string, string])[] = [
  ['(?:jazz|swing) (?:trio|quartet|quintet|combo|ensemble)', 'jazz band'],
  ['(?:rock|punk|pop) (?:trio|quartet|group|combo)', 'rock band'],
  [
    '(?:marching|brass|school|military|parade) band(?: marching)?(?: in (?:an? |the )?(?:street )?parade)?',
    'two musicians playing the trumpet and a musician playing the saxophone and a musician playing the drum in a street',
  ],
  ['barbershop quartet|vocal quartet', 'four singers in suits'],
  ['piano trio', 'musician playing the piano and a musician playing the violin and a musician playing the cello'],
  ['(?:string|classical) trio', 'two musicians playing the violin and a musician playing the cello'],
  [
    '(?:(?:string|chamber|classical|chamber music|musical) )?quartet(?: of (?:string players|musicians))?',
    'three musicians playing the violin and a musician playing the cello',
  ],
  [
    '(?:string|chamber|classical) (?:quintet|ensemble|orchestra)|chamber orchestra',
    'three musicians playing the violin and two musicians playing the cello',
  ],
];
const WHERE = '(?:(?<article>an?|the) )?(?:(?:young|talented|professional|elegant|live|female|male|all-female) )?';
const PLAYS =
  '(?: (?:is |are )?(?:performing|playing|performs|plays|rehearsing|practicing|practising)(?: (?:live|music|together|classical music|a concert|a piece|mozart|bach|beethoven|vivaldi))?)?';
const READ = ENSEMBLES.map(
  ([names, players]) => [new RegExp(`\\b${WHERE}(?:${names})${PLAYS}\\b`, 'gi'), players] as const,
);

/** "a string quartet": those who play in it, each with an instrument. */
export function readEnsembles(text: string): string {
  return READ.reduce(
    (said, [ensemble, players]) =>
      said.replace(ensemble, (_whole, article: string | undefined) =>
        /band$|^musician/.test(players) ? `${article ?? 'a'} ${players}` : players,
      ),
    text,
  );
}
