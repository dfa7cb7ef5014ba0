import { METHODS, type StudioRequest } from './request.ts';
import { findAll, type SourceValue, sourceValueOf } from './source-value.ts';

/** How a client of the two SDKs for JavaScript is made. */
const CLIENTS = {
  google: {
    from: '@google/genai',
    name: 'GoogleGenAI',
    create: (url: string, key: string) =>
      `new GoogleGenAI({\n  vertexai: true,\n  apiKey: ${key},\n  httpOptions: { baseUrl: ${quote(url)} },\n})`,
  },
  limner: {
    from: 'limner',
    name: 'Limner',
    create: (url: string, key: string) => `new Limner({ baseUrl: ${quote(url)}, apiKey: ${key} })`,
  },
} as const;

const LINE_CHARACTERS = 90;

/** The request as a script for `@google/genai` or for our SDK; both take the same parameters. */
export function writeScript(request: StudioRequest, url: string, sdk: keyof typeof CLIENTS): string {
  const value = sourceValueOf(request.parameters);
  const client = CLIENTS[sdk];
  const classes = [...new Set(findAll(value, 'reference').map(({ className }) => className))];
  const files = findAll(value, 'picture').length > 0 ? ['readFileSync'] : [];
  const result = request.kind === 'segment' ? 'generatedMasks' : 'generatedImages';
  const lines = [
    `import { ${[...files, 'writeFileSync'].join(', ')} } from 'node:fs';`,
    `import { ${[client.name, ...classes].join(', ')} } from '${client.from}';`,
    '',
    `const client = ${client.create(url, "process.env.LIMNER_KEY ?? 'any'")};`,
    `const answer = await client.models.${METHODS[request.kind].script}(${write(value, '')});`,
    ...(request.kind === 'verify' ? ['console.log(answer.decision);'] : saving(result)),
  ];
  return `${(request.kind === 'verify' ? lines.filter((line) => !line.includes('writeFileSync') || files.length > 0) : lines).join('\n')}\n`;
}

function saving(result: string): string[] {
  const item = result === 'generatedMasks' ? 'mask' : 'image';
  return [
    `for (const [index, { ${item} }] of answer.${result}.entries())`,
    `  if (${item}) writeFileSync(\`result-\${index + 1}.png\`, Buffer.from(${item}.imageBytes, 'base64'));`,
  ];
}

function write(value: SourceValue, indent: string): string {
  const inner = `${indent}  `;
  switch (value.kind) {
    case 'plain':
      return typeof value.value === 'string' ? quote(value.value) : String(value.value);
    case 'picture':
      return `{ imageBytes: readFileSync('${value.fileName}', 'base64'), mimeType: '${value.mimeType}' }`;
    case 'list':
      return wrap(
        '[',
        value.items.map((item) => write(item, inner)),
        ']',
        indent,
      );
    case 'reference':
      return `Object.assign(new ${value.className}(), ${write({ ...value, kind: 'object' }, indent)})`;
    case 'object':
      return wrap(
        '{',
        value.fields.map(([name, field]) => `${name}: ${write(field, inner)}`),
        '}',
        indent,
      );
  }
}

/** On one line where it fits. */
function wrap(open: string, parts: readonly string[], close: string, indent: string): string {
  const space = open === '{' ? ' ' : '';
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (parts.length === 0) return open + close;
  if (line.length + indent.length <= LINE_CHARACTERS && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`;
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
