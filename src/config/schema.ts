import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { GALLERY_RECORDS } from '../core/gallery.ts';
import { JOB_PRIORITIES } from '../core/job-queue.ts';
import { DECLARED_USES } from '../core/licence.ts';
import { DEFAULT_BLOCKED_CATEGORIES, SAFETY_CATEGORIES, SAFETY_SETTINGS } from '../core/safety.ts';
import { bucketSchema } from './bucket-schema.ts';
import { engineNameSchema, engineSettingsSchema } from './engines/engine-settings.ts';
import { routeSettingsSchema } from './engines/route-settings.ts';
import { upscaleNetworksSchema } from './engines/upscale-network-settings.ts';
import { modelsSchema } from './models-schema.ts';
import { queueSchema } from './queue-schema.ts';
import { secretSchema } from './secret-schema.ts';

const MEBIBYTE = 1024 * 1024;

/** Pictures are drawn on this many threads unless told otherwise: more than four gain little on one request. */
const DEFAULT_WORKERS = Math.min(4, Math.max(1, availableParallelism()));

const positive = z.int().min(1);

const keySchema = z.strictObject({
  name: z.string().min(1).describe('Who holds the key; appears in logs.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
    .describe('SHA-256 of the key; `limner key NAME` makes one.'),
  requestsPerMinute: positive.optional().describe('More requests than this within a minute get 429.'),
  picturesPerMinute: positive.optional().describe('More pictures than this within a minute get 429.'),
  priority: z
    .enum(JOB_PRIORITIES)
    .optional()
    .describe('Whose requests are taken from the queue first; normal unless told otherwise.'),
  admin: z.boolean().default(false).describe('May see keys, failures and memory of the server in the studio.'),
});

const tokenSchema = z.strictObject({
  issuer: z.string().min(1).describe('Required `iss` claim.'),
  audience: z.string().min(1).describe('Required `aud` claim.'),
  jwksUrl: z.url().describe('Where the issuer publishes its keys.'),
});

const templateSchema = z.strictObject({
  model: z.string().min(1).describe('Imagen model id.'),
  prompt: z.string().min(1).describe('The prompt; `{{name}}` stands for an input.'),
  parameters: z.record(z.string(), z.unknown()).optional().describe('Parameters as on the wire.'),
});

const languageSchema = z.strictObject({
  translators: z
    .array(z.enum(['lexicon', 'transformers', 'chat']))
    .default(['lexicon'])
    .describe('Who translates prompts for engines that read English only, in the order in which they are asked.'),
  enhancer: z
    .enum(['rules', 'transformers', 'chat', 'none'])
    .default('rules')
    .describe('Who enriches prompts when enhancePrompt is on.'),
  chatUrl: z
    .url()
    .optional()
    .describe(
      'OpenAI-compatible chat endpoint up to its version, such as http://127.0.0.1:11434/v1. Prompts are sent there.',
    ),
  chatModel: z.string().min(1).optional().describe('Model that the chat endpoint shall use.'),
  chatApiKey: secretSchema.optional().describe('Key for the chat endpoint.'),
  chatTimeoutMs: positive.default(20_000).describe('How long one answer of the chat endpoint may take.'),
  modelsPath: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Folder with models for @huggingface/transformers; without it, the models that `limner models pull` brought. Nothing is downloaded.',
    ),
  translationModels: z
    .record(z.string(), z.string().min(1))
    .default({})
    .describe(
      'Translation models by language, `*` for every other: a name in that folder, or an address such as {"ja": "hf:onnx-community/opus-mt-ja-en"}.',
    ),
  enhancementModel: z
    .string()
    .min(1)
    .optional()
    .describe('Instruction-following model: a name in that folder, or an address.'),
});

const safetySchema = z
  .strictObject({
    trustedPrincipals: z
      .array(z.string().min(1))
      .default(['local', 'anonymous'])
      .describe(
        'Names of keys, or subjects of tokens, that may use personGeneration allow_all and safetySetting block_none. `local` is the command line and the library, `anonymous` a caller on loopback where no key is needed.',
      ),
    blockedCategories: z
      .array(z.enum(SAFETY_CATEGORIES))
      .default([...DEFAULT_BLOCKED_CATEGORIES])
      .describe(
        'Categories for which prompts are refused; the others are only scored. Sexual content with minors is always refused.',
      ),
    loosestSetting: z
      .enum(SAFETY_SETTINGS)
      .default('block_none')
      .describe('Looser values of safetySetting than this are treated as this one.'),
    blockedTerms: z
      .array(z.string().min(1))
      .default([])
      .describe('Further names or words that are refused, in any language.'),
    allowedTerms: z
      .array(z.string().min(1))
      .default([])
      .describe('Phrases that are harmless here although the lists say otherwise.'),
    pictureClassifier: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Model that tells nude and sexual pictures, for engines that cannot say what they made: an address, or a name of the catalogue such as `nsfw-detector`.',
      ),
    personDetector: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Model of the DETR or YOLOS kind that finds persons or faces in pictures of such engines, and in those whose foreground is to be cut out: an address.',
      ),
    ageClassifier: z
      .string()
      .min(1)
      .optional()
      .describe('Model that tells ages of what personDetector found, by classes such as `10-19`: an address.'),
    blockCelebrities: z.boolean().default(true).describe('Refuse prompts that name famous living people.'),
  })
  .refine(
    ({ personDetector, ageClassifier }) => ageClassifier === undefined || personDetector !== undefined,
    'expected a personDetector beside the ageClassifier',
  );

const contentCredentialsSchema = z
  .strictObject({
    enabled: z.boolean().default(false).describe('Sign PNG and JPEG with C2PA Content Credentials.'),
    certificateFile: z
      .string()
      .min(1)
      .optional()
      .describe('PEM: the certificate and then its issuers. Without one, a local certificate is made.'),
    keyFile: z.string().min(1).optional().describe('PEM: the private key (P-256) of the certificate.'),
    trustedRootsFile: z
      .string()
      .min(1)
      .optional()
      .describe('PEM: roots to trust, besides our own, when credentials are checked.'),
  })
  .refine(
    (own) => (own.keyFile === undefined) === (own.certificateFile === undefined),
    'keyFile and certificateFile belong together',
  );

/** The whole configuration, with descriptions and defaults. Unknown keys are refused. */
export const configSchema = z.strictObject({
  server: z
    .strictObject({
      host: z
        .string()
        .min(1)
        .default('127.0.0.1')
        .describe('Address to listen on. Only loopback is served without keys.'),
      port: z.int().min(0).max(65535).default(8787).describe('TCP port; 0 takes any free one.'),
      bodyLimitBytes: z
        .int()
        .min(1024)
        .default(64 * MEBIBYTE)
        .describe('Largest accepted request body in bytes.'),
      allowedOrigins: z
        .array(z.url())
        .default([])
        .describe('Origins of web pages that may call from a browser, besides pages of this machine.'),
      allowedHosts: z
        .array(z.string().min(1).toLowerCase())
        .default([])
        .describe('Names in the Host header that a server without keys answers to, besides those of this machine.'),
      drainTimeoutMs: z.int().min(0).default(60_000).describe('How long a stopping server waits for running requests.'),
    })
    .prefault({}),
  access: z
    .strictObject({
      keys: z.array(keySchema).default([]).describe('Keys that may call. Once there is one, every call needs one.'),
      tokens: tokenSchema.optional().describe('Signed tokens (JWT) that may call.'),
    })
    .prefault({}),
  templates: z
    .record(z.string(), templateSchema)
    .default({})
    .describe('Prompt templates by name, for `:templatePredict`.'),
  googleSignIn: z
    .strictObject({
      imitate: z
        .boolean()
        .default(false)
        .describe("Imitate Google's metadata service and token endpoint. Only without keys."),
      projectId: z.string().min(1).default('limner').describe('Project id that the imitated metadata service states.'),
    })
    .prefault({}),
  language: languageSchema.prefault({}),
  models: modelsSchema.prefault({}),
  safety: safetySchema.prefault({}),
  data: z
    .strictObject({
      folder: z
        .string()
        .min(1)
        .default('~/.limner')
        .describe('Where keys and state are kept; `~` is your home folder.'),
    })
    .prefault({}),
  gallery: z
    .strictObject({
      record: z
        .enum(GALLERY_RECORDS)
        .default('asked')
        .describe('Which pictures the gallery keeps: `asked`, those made in the studio; `all`; or `none`.'),
    })
    .prefault({}),
  provenance: z
    .strictObject({
      watermarkKeyFile: z
        .string()
        .min(1)
        .optional()
        .describe('Secrets of watermarks; `watermark-keys.json` in the data folder unless told otherwise.'),
      labels: z.boolean().default(true).describe('Label files as made by a machine (IPTC and XMP).'),
      generationParameters: z
        .boolean()
        .default(false)
        .describe('Write prompt, seed, model and scene into the label. They tell everyone what was asked for.'),
      contentCredentials: contentCredentialsSchema.prefault({}),
    })
    .prefault({}),
  storage: z
    .strictObject({
      buckets: z
        .record(z.string().regex(/^[^/\s]+$/), bucketSchema)
        .default({})
        .describe('Buckets that callers may name in `gs://` and `s3://` addresses.'),
    })
    .prefault({}),
  queue: queueSchema.prefault({}),
  operations: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1').describe('Address of the port for operations.'),
      port: z
        .int()
        .min(0)
        .max(65535)
        .optional()
        .describe(
          'TCP port on which servers and workers answer /healthz, /readyz and /metrics without keys. Keep it from the public.',
        ),
    })
    .prefault({}),
  embedded: z
    .strictObject({
      workers: z
        .int()
        .min(1)
        .max(64)
        .default(DEFAULT_WORKERS)
        .describe('Threads that draw pictures.')
        .meta({ defaultText: 'one a core, four at most' }),
      upscaleNetworks: upscaleNetworksSchema,
    })
    .prefault({}),
  engines: z
    .record(engineNameSchema, engineSettingsSchema)
    .default({})
    .describe('Engines besides the embedded one, by name; each is opened once a route names it.'),
  routes: z
    .array(routeSettingsSchema)
    .default([])
    .describe('Which engines serve what; the first that matches decides, and embedded serves what none matches.'),
  licences: z
    .strictObject({
      declaredUse: z
        .enum(DECLARED_USES)
        .default('undeclared')
        .describe('What pictures are for. Models whose licence forbids it are refused at the start.'),
    })
    .prefault({}),
  logging: z
    .strictObject({
      level: z
        .enum(['debug', 'info', 'warn', 'error', 'silent'])
        .default('info')
        .describe('Least severe log lines to write.'),
    })
    .prefault({}),
});

/** The configuration after defaults; frozen. */
export type Config = z.output<typeof configSchema>;

/** The configuration as a user writes it: everything optional. */
export type ConfigInput = z.input<typeof configSchema>;
