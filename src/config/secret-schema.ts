import { z } from 'zod';
import { Secret } from '../core/secret.ts';

/** A setting that must not be seen: plain text in the file, a `Secret` in the configuration. */
export const secretSchema = z
  .string()
  .min(1)
  .transform((text) => new Secret(text));
