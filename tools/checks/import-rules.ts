import { posix } from 'node:path';
import type { ModuleFacts } from './read-module.ts';

/** The data file `import-rules.json`: who may import whom. */
export interface ImportRules {
  readonly folders: Readonly<Record<string, FolderRule>>;
  /** `object.property` or `name()` to the only files that may use it. */
  readonly restrictedGlobals: Readonly<Record<string, readonly string[]>>;
}

export interface FolderRule {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** False for folders that run without Node; default true. */
  readonly builtins?: boolean;
}

/** Source path below `src/` (`core/image.ts`) to the facts of that file. Tests are left out by the caller. */
export type SourceTree = ReadonlyMap<string, ModuleFacts>;

/** Every breach of the rules as one sentence; an empty list means that the tree keeps them. */
export function findBreaches(tree: SourceTree, rules: ImportRules): string[] {
  const breaches: string[] = [];
  const used = new Set<string>();
  for (const [file, facts] of tree) {
    const folder = folderOf(file, rules);
    if (!folder) {
      breaches.push(`${file}: lies in no folder that import-rules.json names`);
      continue;
    }
    for (const specifier of facts.imports) breaches.push(...checkImport(file, folder, specifier, rules, used));
    breaches.push(...checkGlobals(file, facts, rules, used));
  }
  return [...breaches, ...findStalePermissions(rules, used), ...findCycles(tree)];
}

function folderOf(file: string, rules: ImportRules): string | undefined {
  return Object.keys(rules.folders)
    .filter((folder) => file === folder || file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function checkImport(file: string, folder: string, specifier: string, rules: ImportRules, used: Set<string>): string[] {
  if (specifier.startsWith('node:'))
    return rules.folders[folder]!.builtins === false
      ? [`${file}: ${folder} runs without Node, so without ${specifier}`]
      : [];
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier);
    if (target.startsWith('..')) return [`${file}: ${specifier} leaves src`];
    const targetFolder = folderOf(target, rules);
    if (!targetFolder) return [`${file}: ${target} lies in no named folder`];
    if (targetFolder === folder) return [];
    used.add(`${folder} -> ${targetFolder}`);
    const allowed = rules.folders[folder]!.imports.includes(targetFolder);
    return allowed ? [] : [`${file}: ${folder} may not import ${targetFolder} (${specifier})`];
  }
  const name = packageName(specifier);
  used.add(`${folder} -> npm:${name}`);
  return rules.folders[folder]!.packages.includes(name)
    ? []
    : [`${file}: ${folder} may not import the package ${name}`];
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkGlobals(file: string, facts: ModuleFacts, rules: ImportRules, used: Set<string>): string[] {
  const breaches: string[] = [];
  for (const [restricted, allowedFiles] of Object.entries(rules.restrictedGlobals)) {
    const touches = restricted.endsWith('.*')
      ? [...facts.globals].some((name) => name.startsWith(restricted.slice(0, -1)))
      : facts.globals.has(restricted);
    if (!touches) continue;
    used.add(`${file} uses ${restricted}`);
    if (!allowedFiles.includes(file)) breaches.push(`${file}: may not use ${restricted}`);
  }
  return breaches;
}

function findStalePermissions(rules: ImportRules, used: ReadonlySet<string>): string[] {
  const stale: string[] = [];
  for (const [folder, rule] of Object.entries(rules.folders)) {
    for (const target of rule.imports)
      if (!used.has(`${folder} -> ${target}`))
        stale.push(`import-rules.json: nobody in ${folder} imports ${target}; remove the permission`);
    for (const name of rule.packages)
      if (!used.has(`${folder} -> npm:${name}`))
        stale.push(`import-rules.json: nobody in ${folder} imports ${name}; remove the permission`);
  }
  for (const [restricted, files] of Object.entries(rules.restrictedGlobals))
    for (const file of files)
      if (!used.has(`${file} uses ${restricted}`))
        stale.push(`import-rules.json: ${file} does not use ${restricted}; remove the permission`);
  return stale;
}

function findCycles(tree: SourceTree): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push(`import cycle: ${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}`);
      return;
    }
    state.set(file, 'open');
    for (const specifier of tree.get(file)?.imports ?? [])
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(file), specifier), [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of tree.keys()) visit(file, []);
  return cycles;
}
