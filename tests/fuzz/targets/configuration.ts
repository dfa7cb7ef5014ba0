import fc from 'fast-check';
import { z } from 'zod';
import { loadConfig } from '../../../src/config/load-config.ts';
import { configSchema } from '../../../src/config/schema.ts';
import { LimnerError } from '../../../src/core/errors/limner-error.ts';
import type { JsonSchema } from '../../../src/wire/json-schema.ts';
import { mutantsOf } from '../../wire/mutate.ts';
import { damageText } from '../damage/damage-text.ts';
import { type NamedTexts, valuesOf } from '../damage/values-of-schema.ts';
import type { FuzzTarget } from '../target.ts';

interface ConfigurationCase {
  readonly fileText: string;
  readonly environment: Readonly<Record<string, string>>;
}

const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
const urls = fc.constantFrom(
  'http://127.0.0.1:1/v1',
  'redis://x',
  'javascript:1',
  'file:///etc/passwd',
  'http://[::1',
  'https://é.example',
);
const TEXTS: NamedTexts = {
  sha256: fc.constantFrom('0'.repeat(64), 'f'.repeat(63), 'Z'.repeat(64)),
  url: urls,
  chatUrl: urls,
  jwksUrl: urls,
  endpoint: urls,
};
const sound = valuesOf(schema, (schema['$defs'] ?? {}) as Record<string, JsonSchema>, TEXTS);
const texts = fc.oneof(
  sound.map((value) => JSON.stringify(value)),
  sound.chain(mutantsOf).map((value) => JSON.stringify(value) ?? ''),
  sound.chain((value) => damageText(JSON.stringify(value))),
  fc.json(),
  fc.string({ maxLength: 100 }),
);
const environments = fc.dictionary(
  fc.constantFrom(
    'LIMNER_HOST',
    'LIMNER_PORT',
    'LIMNER_WORKERS',
    'LIMNER_QUEUE',
    'LIMNER_LOG_LEVEL',
    'LIMNER_MAX_WAITING',
    'HF_HOME',
    'HF_HUB_OFFLINE',
    '__proto__',
  ),
  fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('8080', '-1', 'NaN', '0x10', ' 1', '1e9')),
  { maxKeys: 3 },
);

/** A configuration is read or refused with the setting's name, and nothing else. */
export const configurationTarget: FuzzTarget<ConfigurationCase> = {
  name: 'configuration',
  title: 'damaged configuration files and environments',
  async open() {
    return {
      cases: fc.record({ fileText: texts, environment: environments }),
      async feed(sources) {
        try {
          loadConfig(sources);
          return 'accepted';
        } catch (error) {
          if (!LimnerError.isInstance(error)) throw error;
          return error.code;
        }
      },
      async close() {},
    };
  },
};
