import { z } from 'zod';
import { configSchema } from './schema.ts';

/** JSON Schema (draft 2020-12) of the configuration file, with descriptions and defaults. */
export function describeConfig(): object {
  return z.toJSONSchema(configSchema, { io: 'input' });
}
