/** "Downtown Chicago": a city is known by its skyline; a street of it looks like that of any other. */
export function readDowntown(text: string): string {
  return text.replace(/\b[Dd]owntown (?=\p{Lu}\p{Ll})/gu, '');
}
