/** A fenced block that shows part of an example: a comment that names the file and, after `#`, the region, then the block. */
const SNIPPET = /(<!-- from (?<file>[^\s#]+)(?:#(?<region>\S+))? -->\n```\w*\n)[\s\S]*?(\n```)/g;

const DEFAULT_REGION = 'migrate';
const REGION = /^[ \t]*(?:\/\/|#) region (?<name>\S+)\n(?<code>[\s\S]*?)\n[ \t]*(?:\/\/|#) endregion/gm;

/**
 * The page with every snippet as its example has it now.
 *
 * @param readExample text of a file below `examples/`.
 * @throws Error when an example does not mark the region.
 */
export function fillSnippets(page: string, readExample: (file: string) => string): string {
  return page.replace(
    SNIPPET,
    (_all, opening: string, file: string, region: string | undefined, closing: string) =>
      opening + regionOf(file, region ?? DEFAULT_REGION, readExample(file)) + closing,
  );
}

/** Names of the examples that a page shows. */
export function shownExamples(page: string): string[] {
  return [...page.matchAll(SNIPPET)].map((match) => match.groups!['file']!);
}

/** The regions of an example that a page shows, as `file#region`. */
export function shownRegions(page: string): string[] {
  return [...page.matchAll(SNIPPET)].map(({ groups }) => `${groups!['file']}#${groups!['region'] ?? DEFAULT_REGION}`);
}

/** The regions that an example marks, as `file#region`. */
export function markedRegions(file: string, source: string): string[] {
  return [...source.matchAll(REGION)].map(({ groups }) => `${file}#${groups!['name']}`);
}

function regionOf(file: string, region: string, source: string): string {
  const code = [...source.matchAll(REGION)].find(({ groups }) => groups!['name'] === region)?.groups?.['code'];
  if (code === undefined) throw new Error(`${file} marks no "region ${region}"`);
  const lines = code.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)![0].length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
