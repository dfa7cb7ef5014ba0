const DIAGRAM =
  /\b(?:an? |the )?(?:(?:cutaway|technical|schematic|labelled|labeled|detailed|scientific|engineering|exploded) )*(?:diagram|exploded view|cutaway view) (?:of|showing)(?: how)? (?=(?:an?|the|two|three|my) )/gi;

/** "a diagram of an engine": drawn in lines as on a blueprint, not a chart beside it. */
export function readDiagrams(text: string): string {
  return text.replace(DIAGRAM, 'a blueprint of ');
}
