import { join } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';
import { type Config, type ConfigInput, configSchema } from './schema.ts';

/** Where each setting may come from, weakest first: file, environment, command line. */
export interface ConfigSources {
  /** Text of a JSON configuration file. */
  readonly fileText?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flags?: ConfigInput;
}

type Section = keyof Config;

/** An environment variable and the setting that it stands for. */
interface EnvironmentSetting {
  readonly name: string;
  readonly section: Section;
  readonly key: string;
  readonly parse: (text: string) => unknown;
}

/** Variables that say where many programs keep their files: they move defaults, and the file wins. */
const AMBIENT_SETTINGS: readonly EnvironmentSetting[] = [
  {
    name: 'XDG_CACHE_HOME',
    section: 'models',
    key: 'cacheFolder',
    parse: (folder) => join(folder, 'huggingface', 'hub'),
  },
  { name: 'HF_HOME', section: 'models', key: 'cacheFolder', parse: (folder) => join(folder, 'hub') },
];

const ENVIRONMENT_SETTINGS: readonly EnvironmentSetting[] = [
  { name: 'LIMNER_HOST', section: 'server', key: 'host', parse: String },
  { name: 'LIMNER_PORT', section: 'server', key: 'port', parse: Number },
  { name: 'LIMNER_DATA_FOLDER', section: 'data', key: 'folder', parse: String },
  { name: 'LIMNER_WORKERS', section: 'embedded', key: 'workers', parse: Number },
  { name: 'LIMNER_QUEUE', section: 'queue', key: 'url', parse: String },
  { name: 'LIMNER_OPERATIONS_HOST', section: 'operations', key: 'host', parse: String },
  { name: 'LIMNER_OPERATIONS_PORT', section: 'operations', key: 'port', parse: Number },
  { name: 'LIMNER_MAX_WAITING', section: 'queue', key: 'maxWaiting', parse: Number },
  { name: 'LIMNER_CHAT_URL', section: 'language', key: 'chatUrl', parse: String },
  { name: 'LIMNER_CHAT_MODEL', section: 'language', key: 'chatModel', parse: String },
  { name: 'LIMNER_CHAT_API_KEY', section: 'language', key: 'chatApiKey', parse: String },
  // Those of Hugging Face's libraries, whose cache is shared.
  { name: 'HF_HUB_CACHE', section: 'models', key: 'cacheFolder', parse: String },
  { name: 'HF_ENDPOINT', section: 'models', key: 'endpoint', parse: String },
  { name: 'HF_TOKEN', section: 'models', key: 'token', parse: String },
  { name: 'HF_HUB_OFFLINE', section: 'models', key: 'offline', parse: isSwitchedOn },
  { name: 'LIMNER_LOG_LEVEL', section: 'logging', key: 'level', parse: String },
];

/**
 * Merges the sources into one frozen configuration.
 *
 * @throws LimnerError `FIELD_INVALID` naming the setting when a value is wrong or a key is unknown.
 */
export function loadConfig({ fileText, environment, flags = {} }: ConfigSources): Config {
  const layers = [
    environmentLayer(environment, AMBIENT_SETTINGS),
    parseFile(fileText),
    environmentLayer(environment, ENVIRONMENT_SETTINGS),
    flags as Layer,
  ];
  const merged: Record<string, unknown> = {};
  for (const layer of layers)
    for (const [section, settings] of Object.entries(layer))
      merged[section] = isSection(settings)
        ? { ...(merged[section] as object | undefined), ...withoutAbsent(settings) }
        : settings;
  const parsed = configSchema.safeParse(merged);
  if (parsed.success) return deepFreeze(parsed.data);
  const issue = parsed.error.issues[0]!;
  const setting = issue.path.join('.') || 'configuration';
  throw new LimnerError('FIELD_INVALID', `Configuration setting ${setting}: ${issue.message}.`, { field: setting });
}

/** As Hugging Face's libraries read their switches. */
function isSwitchedOn(text: string): boolean {
  return ['1', 'on', 'yes', 'true'].includes(text.toLowerCase());
}

type Layer = Readonly<Record<string, unknown>>;

function parseFile(text: string | undefined): Layer {
  if (text === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LimnerError('BODY_MALFORMED', `The configuration file is not valid JSON: ${(cause as Error).message}.`, {
      cause,
    });
  }
  if (isSection(value)) return value;
  throw new LimnerError('FIELD_INVALID', 'The configuration file must hold a JSON object.');
}

function environmentLayer(environment: ConfigSources['environment'], settings: readonly EnvironmentSetting[]): Layer {
  const layer: Record<string, Record<string, unknown>> = {};
  for (const { name, section, key, parse } of settings) {
    const text = environment[name];
    if (text !== undefined && text !== '') layer[section] = { ...layer[section], [key]: parse(text) };
  }
  return layer;
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutAbsent(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

function deepFreeze<T extends object>(value: T): T {
  for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) deepFreeze(child);
  return Object.freeze(value);
}
