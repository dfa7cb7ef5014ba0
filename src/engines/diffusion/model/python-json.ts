const TEXT_OR_SPECIAL = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;
/** Numbers too large for their type are read as infinite. */
const SPECIALS: Readonly<Record<string, string>> = { Infinity: '1e999', '-Infinity': '-1e999', NaN: 'null' };

/**
 * Reads JSON as Python writes it: with `Infinity` and `-Infinity`, which diffusers puts into scheduler configurations, and
 * `NaN`, which becomes `null`.
 *
 * @throws SyntaxError
 */
export function parsePythonJson(text: string): unknown {
  return JSON.parse(text.replace(TEXT_OR_SPECIAL, (token) => SPECIALS[token] ?? token));
}
