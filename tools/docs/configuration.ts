import { describeConfig } from '../../src/config/describe-config.ts';
import { table } from './markdown.ts';

/** The parts of JSON Schema that the configuration's schema uses. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly defaultText?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Setting {
  readonly path: string;
  readonly schema: Schema;
}

/** Every setting of the configuration file, one table a section. */
export function configurationTables(): string {
  const { properties = {} } = describeConfig() as Schema;
  return Object.entries(properties)
    .map(([section, schema]) => `## ${section}\n\n${settingsTable(settingsOf(section, schema))}`)
    .join('\n\n');
}

function settingsTable(settings: readonly Setting[]): string {
  const rows = settings.map(({ path, schema }) => [`\`${path}\``, defaultOf(schema), meaningOf(schema)]);
  return table(['Setting', 'Default', 'Meaning'], rows);
}

/** The settings below `path`: `<name>` stands for a key of the user's, `[]` for an entry of a list. */
function settingsOf(path: string, schema: Schema): Setting[] {
  const own = schema.description === undefined ? [] : [{ path, schema }];
  return [...own, ...variantsOf(schema).flatMap((variant) => childrenOf(path, variant))];
}

/** Each kind of a union, or the schema itself. */
function variantsOf(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? [schema];
}

function childrenOf(path: string, schema: Schema): Setting[] {
  const { kind, ...others } = schema.properties ?? {};
  const below = kind?.const === undefined ? path : `${path} (${kind.const})`;
  const named = Object.entries(others).flatMap(([name, child]) => settingsOf(`${below}.${name}`, child));
  const { additionalProperties, items } = schema;
  if (typeof additionalProperties === 'object')
    return [...named, ...settingsOf(`${path}.<name>`, additionalProperties)];
  return items ? [...named, ...settingsOf(`${path}[]`, items)] : named;
}

function defaultOf({ default: value, defaultText }: Schema): string {
  if (defaultText !== undefined) return defaultText;
  return value === undefined ? '–' : `\`${JSON.stringify(value)}\``;
}

function meaningOf({ description = '', enum: choices, items }: Schema): string {
  const values = choices ?? items?.enum;
  const suffix = values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '';
  return `${description}${suffix}`.replaceAll('|', '\\|');
}
