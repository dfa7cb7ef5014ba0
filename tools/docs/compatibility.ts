import { MODELS } from '../../src/core/models/catalogue.ts';
import type { Model, ModelParameter } from '../../src/core/models/model.ts';
import { UNKNOWN_PARAMETER_TREATMENTS } from '../../src/core/models/resolve/unknown-parameters.ts';
import type { OperationKind } from '../../src/core/operation.ts';
import type { WireField } from '../../src/wire/field.ts';
import { OPERATION_WIRES } from '../../src/wire/operations/operation-wires.ts';
import { FIELD_OF_MODEL_PARAMETER, isServed, parameterEntry } from '../../src/wire/parameter-table.ts';
import { table } from './markdown.ts';

const UNSERVED =
  'No engine serves this operation yet: a request is read and checked as below, then answered with 501 UNIMPLEMENTED.';

const TITLES: Readonly<Record<OperationKind, string>> = {
  generate: 'Generate: text to image',
  edit: 'Edit and customise with reference images, and the legacy form',
  upscale: 'Upscale',
  recontext: 'Product recontext and virtual try-on',
  segment: 'Segment',
  verify: 'Verify a watermark',
};

const INTRODUCTION = `# Compatibility

Every field of Imagen's predict requests, and what becomes of it. This page is generated from the schemas, the model
catalogue and the parameter table (\`node tools/docs/write-compatibility.ts\`); a test fails when it is out of date.

- **honoured**: does what Google documents.
- **emulated**: does something close; the answer says so in a response header.
- **ignored**: accepted without effect, as Google does or because the engine has no use for it; the answer says so.
- **not yet honoured**: read and checked, without effect in this release; the answer says so.
- **refused**: answered with 400 and a message that names the field.

Unknown fields are ignored, and so is the top-level \`labels\`. Values of enumerations are compared without case, and numbers may be written \`7.0\`. Where
two spellings of a field are present, the first one listed wins.`;

/** The text of \`docs/compatibility.md\`. */
export function compatibilityPage(): string {
  const kinds = Object.keys(OPERATION_WIRES) as OperationKind[];
  return `${[INTRODUCTION, '## Models', modelTable(), ...kinds.flatMap(operationSection)].join('\n\n')}\n`;
}

function modelTable(): string {
  const header = ['Model', 'Operations', 'Pictures', 'Prompt tokens', 'Sizes', 'Aspect ratios', 'Defaults'];
  return table(header, MODELS.map(modelRow));
}

function modelRow({ id, aliases, operations, sampleCount, promptTokenLimit, sizes, defaults }: Model): string[] {
  const ratios = Object.keys(Object.values(sizes)[0] ?? {});
  return [
    [id, ...aliases].map(code).join('<br>'),
    operations.join(', '),
    sampleCount.max === 1 ? '1' : `1–${sampleCount.max} (default ${sampleCount.default})`,
    String(promptTokenLimit),
    Object.entries(sizes)
      .map(
        ([name, pixels]) =>
          `${name}: ${Object.values(pixels)
            .map(({ widthPx, heightPx }) => `${widthPx}×${heightPx}`)
            .join(', ')}`,
      )
      .join('<br>') || 'as the input',
    ratios.join(', ') || '–',
    Object.entries(defaults)
      .filter(([, on]) => on)
      .map(([name]) => code(name))
      .join(', ') || '–',
  ];
}

function operationSection(kind: OperationKind): string[] {
  const groups = modelGroups(kind);
  const noteColumn = isServed(kind) ? ['Note'] : [];
  const header = ['Field', 'Accepts', ...groups.map(({ title }) => title), ...noteColumn];
  const rows = Object.entries(OPERATION_WIRES[kind].fields).flatMap(([name, field]) => {
    const treatments = groups.map(({ models }) => treatmentCell(kind, name, models[0]!));
    const note = noteColumn.map(() => inCell(parameterEntry(kind, name).note));
    return withParts(field).map((one) => [fieldCell(one), acceptsCell(one), ...treatments, ...note]);
  });
  const legend = groups.map(({ title, models }) => `- **${title}**: ${models.map(({ id }) => code(id)).join(', ')}`);
  return [`## ${TITLES[kind]}`, ...(isServed(kind) ? [] : [UNSERVED]), legend.join('\n'), table(header, rows)];
}

type Described = Pick<WireField<unknown>, 'paths' | 'expected' | 'otherSpellings'>;

/** A field and, for a list of objects, the fields of these objects with their full paths. */
function withParts(field: WireField<unknown>): Described[] {
  const parts = Object.values(field.parts ?? {}).map(({ paths, expected, otherSpellings = [] }) => {
    const [canonical, ...variants] = paths.map((path) => `${field.paths[0]}[].${path}`);
    return { paths: [canonical!, ...variants] as const, expected, otherSpellings };
  });
  return [field, ...parts];
}

interface ModelGroup {
  readonly title: string;
  readonly models: readonly Model[];
}

/** Models whose columns would be alike share one. */
function modelGroups(kind: OperationKind): ModelGroup[] {
  const names = Object.keys(OPERATION_WIRES[kind].fields);
  const columns = Map.groupBy(
    MODELS.filter(({ operations }) => operations.includes(kind)),
    (model) => names.map((name) => treatmentCell(kind, name, model)).join('|'),
  );
  const groups = [...columns.values()];
  return groups.map((models, index) => ({ title: groups.length === 1 ? 'All models' : `Group ${index + 1}`, models }));
}

function acceptsCell({ expected, otherSpellings = [] }: Described): string {
  const also = otherSpellings.length > 0 ? `; also ${otherSpellings.join(', ')}` : '';
  return inCell(expected + also);
}

function fieldCell({ paths: [canonical, ...variants] }: Described): string {
  const also = variants.length > 0 ? `<br>also ${variants.map(code).join(', ')}` : '';
  return code(canonical) + also;
}

/** The treatment on Vertex AI's routes; that of the Gemini API's routes follows where it differs. */
function treatmentCell(kind: OperationKind, fieldName: string, model: Model): string {
  const usual = parameterEntry(kind, fieldName).treatment.replaceAll('-', ' ');
  const parameter = model.unknownParameters.find(
    (name: ModelParameter) => FIELD_OF_MODEL_PARAMETER[name] === fieldName,
  );
  if (!parameter) return usual;
  const { vertex, gemini } = UNKNOWN_PARAMETER_TREATMENTS;
  const onVertex = vertex[parameter] === 'honoured' ? usual : vertex[parameter];
  return gemini[parameter] === onVertex ? onVertex : `${onVertex}; Gemini API: ${gemini[parameter]}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Keeps a cell in its column. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
