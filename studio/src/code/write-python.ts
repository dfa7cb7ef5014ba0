import { METHODS, type StudioRequest } from './request.ts';
import { type SourceFields, type SourceValue, sourceValueOf } from './source-value.ts';

/** Configurations are plain dictionaries; references have to be of their classes. */
const REFERENCE_CONFIGS: Readonly<Record<string, string>> = {
  MaskReferenceImage: 'MaskReferenceConfig',
  ControlReferenceImage: 'ControlReferenceConfig',
  StyleReferenceImage: 'StyleReferenceConfig',
  SubjectReferenceImage: 'SubjectReferenceConfig',
};

/** Parameters that must be of a class of their own. */
const CLASSES: Readonly<Record<string, string>> = { source: 'SegmentImageSource', scribbleImage: 'ScribbleImage' };

/** The request for google-genai, Google's SDK for Python. It has no method for verifying. */
export function writePython(request: StudioRequest, url: string): string {
  const value = sourceValueOf(request.parameters);
  const fields = value.kind === 'object' ? value.fields : [];
  const result = request.kind === 'segment' ? ['generated_masks', 'mask'] : ['generated_images', 'image'];
  return `import os
from google import genai
from google.genai import types

client = genai.Client(
    vertexai=True,
    api_key=os.environ.get("LIMNER_KEY", "any"),
    http_options=types.HttpOptions(base_url=${quote(url)}),
)
answer = client.models.${METHODS[request.kind].python}(
${fields.map(([name, field]) => `    ${snake(name)}=${writeNamed(name, field, '    ')},\n`).join('')})
for index, item in enumerate(answer.${result[0]}, 1):
    if item.${result[1]}:
        item.${result[1]}.save(f"result-{index}.png")
`;
}

function writeNamed(name: string, value: SourceValue, indent: string): string {
  const className = CLASSES[name];
  return className && value.kind === 'object' ? call(className, value.fields, indent) : write(value, indent);
}

function write(value: SourceValue, indent: string): string {
  const inner = `${indent}    `;
  switch (value.kind) {
    case 'plain':
      return typeof value.value === 'string' ? quote(value.value) : literal(value.value);
    case 'picture':
      return `types.Image.from_file(location="${value.fileName}")`;
    case 'list':
      return `[\n${value.items.map((item) => `${inner}${write(item, inner)},\n`).join('')}${indent}]`;
    case 'reference':
      return writeReference(value, indent);
    case 'object':
      return `{\n${value.fields.map(([name, field]) => `${inner}"${snake(name)}": ${write(field, inner)},\n`).join('')}${indent}}`;
  }
}

function writeReference({ className, fields }: Extract<SourceValue, { kind: 'reference' }>, indent: string): string {
  const written = fields.map(([name, field]) => {
    const config = name === 'config' && field.kind === 'object' ? REFERENCE_CONFIGS[className] : undefined;
    const text =
      config && field.kind === 'object' ? call(config, field.fields, `${indent}    `) : write(field, `${indent}    `);
    return `${indent}    ${snake(name)}=${text},\n`;
  });
  return `types.${className}(\n${written.join('')}${indent})`;
}

function call(className: string, fields: SourceFields, indent: string): string {
  const inner = `${indent}    `;
  return `types.${className}(\n${fields.map(([name, field]) => `${inner}${snake(name)}=${writeNamed(name, field, inner)},\n`).join('')}${indent})`;
}

function literal(value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

function snake(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

function quote(text: string): string {
  return JSON.stringify(text);
}
