import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

/** Path of a file or folder in `deploy/`. */
export function deployPath(name: string): string {
  return fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url));
}

export function readDeployFile(name: string): string {
  return readFileSync(deployPath(name), 'utf8');
}

/** A value of YAML or JSON, as far as tests look into it. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into foreign formats, and a wrong path fails them.
export type Tree = any;

/** The documents of a YAML text. @throws Error when it is not valid. */
export function parseYaml(text: string): Tree[] {
  return parseAllDocuments(text).flatMap((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.contents === null ? [] : [document.toJS({ merge: true })];
  });
}
