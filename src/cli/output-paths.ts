import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

export interface OutputPlan {
  /** `--out` as typed: a file, or a folder when it exists as one or ends with a slash. Absent: the working directory. */
  readonly out?: string;
  readonly prompt: string;
  readonly count: number;
  /** As in the table of output formats: `png`, `jpg`, … */
  readonly extension: string;
}

const MAX_NAME_LENGTH = 40;

/** Where picture `index` goes. Several pictures get numbers from 1; a prompt gives a name where none was chosen. */
export function outputPath({ out, prompt, count, extension }: OutputPlan, index: number): string {
  const number = count > 1 ? `-${index + 1}` : '';
  if (out !== undefined && !isFolder(out)) {
    const typed = extname(out);
    const stem = typed ? out.slice(0, -typed.length) : out;
    return `${stem}${number}${typed || `.${extension}`}`;
  }
  return join(out ?? '.', `${nameOf(prompt)}${number}.${extension}`);
}

/** What the result of work on a file is called: the file's own name and what was done; `picture` for standard input. */
export function titleOf(file: string, work: string): string {
  const stem = basename(file, extname(file));
  return `${stem === '-' ? 'picture' : stem} ${work}`;
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** Letters and digits of the prompt in any script, joined by hyphens; never a path. */
function nameOf(prompt: string): string {
  const words =
    prompt
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name ? `${name}-${word}` : word;
    if (longer.length > MAX_NAME_LENGTH) break;
    name = longer;
  }
  return name || words[0]?.slice(0, MAX_NAME_LENGTH) || 'picture';
}
