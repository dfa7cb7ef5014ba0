const SEAS =
  /\b(the (?:mediterranean|aegean|adriatic|caribbean|baltic|ionian))(?=\s*(?:$|[,.;]|and\b|at\b|under\b|with\b))/gi;
const OCEANS = /\b(the (?:atlantic|pacific))(?=\s*(?:$|[,.;]|and\b|at\b|under\b|with\b))/gi;

/** "sailing in the Mediterranean": the sea is meant, not its shores. */
export function readSeas(text: string): string {
  return text.replace(SEAS, '$1 sea').replace(OCEANS, '$1 ocean');
}
