/** A fenced block that shows part of an example: a comment that names the file, then the block. */
const SNIPPET = /(<!-- from (?<file>\S+) -->\n```\w*\n)[\s\S]*?(\n```)/g;

const REGION = /^[ \t]*(?:\/\/|#) region migrate\n(?<code>[\s\S]*?)\n[ \t]*(?:\/\/|#) endregion/m;

/**
 * The page with every snippet as its example has it now.
 *
 * @param readExample text of a file below `examples/`.
 * @throws Error when an example marks no region.
 */
export function fillSnippets(page: string, readExample: (file: string) => string): string {
  return page.replace(
    SNIPPET,
    (_all, opening: string, file: string, closing: string) => opening + regionOf(file, readExample(file)) + closing,
  );
}

/** Names of the examples that a page shows. */
export function shownExamples(page: string): string[] {
  return [...page.matchAll(SNIPPET)].map((match) => match.groups!['file']!);
}

function regionOf(file: string, source: string): string {
  const code = REGION.exec(source)?.groups?.['code'];
  if (code === undefined) throw new Error(`${file} marks no "region migrate"`);
  const lines = code.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)![0].length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
