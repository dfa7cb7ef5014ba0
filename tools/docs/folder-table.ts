import type { ImportRules } from '../checks/import-rules.ts';

/** A row of the table of folders: name, what it is, what it may import. */
const ROW = /^\| `([\w./-]+?)\/` \| (.+) \| ([^|]*) \|$/gmu;

/**
 * The page with the last column of its table of folders as the rules have it.
 *
 * @throws RangeError when the table lacks a folder, has one twice, or has one that is not in the rules.
 */
export function withImports(page: string, { folders }: Pick<ImportRules, 'folders'>): string {
  const described = new Set<string>();
  const written = page.replace(ROW, (_row, folder: string, what: string) => {
    const rule = folders[folder];
    if (!rule) throw new RangeError(`The table names the folder ${folder}, which the rules do not.`);
    if (described.has(folder)) throw new RangeError(`The table names the folder ${folder} twice.`);
    described.add(folder);
    return `| \`${folder}/\` | ${what} | ${rule.imports.join(', ') || 'nothing'} |`;
  });
  const missing = Object.keys(folders).filter((folder) => !folder.endsWith('.ts') && !described.has(folder));
  if (missing.length > 0) throw new RangeError(`The table lacks the folders ${missing.join(', ')}.`);
  return written;
}
