const ASKED = /\b(?:flat[ -]?lay|knolling|neatly laid out|laid out flat)\b/i;
const BARE_GROUND =
  /\bon (?:an? |the )?((?:[a-z]+ ){0,2}?)(wooden|wood|parquet|stone|marble|concrete|tiled?) (?:floor|ground|planks|deck)\b/gi;

/** "a flat lay of boots on a wooden floor": things on a floor are laid out as on a table, and no room is meant. */
export function readFlatLays(text: string): string {
  return ASKED.test(text)
    ? text.replace(BARE_GROUND, (_whole, looks: string, material: string) => `on a ${looks}${material} table`)
    : text;
}
