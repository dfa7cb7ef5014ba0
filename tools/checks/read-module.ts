import { parseSync } from 'oxc-parser';

/** What a source file reaches for: the modules it names and the globals it touches. */
export interface ModuleFacts {
  /** Specifiers of static, re-exporting, type-only and literal dynamic imports, and of `new URL('./x', import.meta.url)`. */
  readonly imports: readonly string[];
  /** `object.property` of every member access on a bare identifier, and `name()` of every bare call. */
  readonly globals: ReadonlySet<string>;
}

/** Parses one TypeScript source. Throws when it has syntax errors. */
export function readModule(path: string, source: string): ModuleFacts {
  const parsed = parseSync(path, source);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]!.message}`);
  const imports = parsed.module.staticImports.map((item) => item.moduleRequest.value);
  for (const item of parsed.module.staticExports)
    for (const entry of item.entries) if (entry.moduleRequest) imports.push(entry.moduleRequest.value);
  const globals = new Set<string>();
  walk(parsed.program, (node) => {
    if (node['type'] === 'ImportExpression' || node['type'] === 'TSImportType') pushLiteral(imports, node['source']);
    if (node['type'] === 'NewExpression' && nameOf(node['callee']) === 'URL') pushRelative(imports, node['arguments']);
    if (node['type'] === 'MemberExpression' && nameOf(node['object'])) {
      globals.add(`${nameOf(node['object'])}.${nameOf(node['property']) ?? '?'}`);
    }
    if (node['type'] === 'CallExpression' && nameOf(node['callee'])) globals.add(`${nameOf(node['callee'])}()`);
  });
  return { imports: [...new Set(imports)], globals };
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Node);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

function nameOf(node: unknown): string | undefined {
  const candidate = node as { type?: string; name?: string } | undefined;
  return candidate?.type === 'Identifier' ? candidate.name : undefined;
}

function pushLiteral(list: string[], node: unknown): void {
  const value = (node as { value?: unknown } | undefined)?.value;
  if (typeof value === 'string') list.push(value);
}

function pushRelative(list: string[], callArguments: unknown): void {
  const [first] = callArguments as readonly { value?: unknown }[];
  if (typeof first?.value === 'string' && /^\.{1,2}\/.*\.(ts|js)$/.test(first.value)) list.push(first.value);
}
