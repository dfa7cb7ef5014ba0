import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { WatermarkVerdict } from '../../core/watermark-verdict.ts';
import { createRuntime, type Runtime } from '../../runtime/runtime.ts';
import { readConfig } from '../config-file.ts';
import { type Terminal, writeLine } from '../terminal.ts';

interface VerifyOptions {
  readonly json?: boolean;
  readonly config?: string;
}

/** `limner verify FILE`: does the picture carry a watermark of one of our keys, and what does it say? */
export function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .description("Look for this installation's watermark in a picture.")
    .argument('<file>', 'PNG, JPEG, WebP, GIF, BMP, TIFF or AVIF')
    .option('--json', 'print one JSON object')
    .option('--config <file>', 'JSON configuration file')
    .action((file: string, options: VerifyOptions) => verify(file, options, terminal));
}

async function verify(path: string, { json, config }: VerifyOptions, terminal: Terminal): Promise<void> {
  const bytes = await readPicture(path);
  const runtime = createRuntime(readConfig(config, { logging: { level: 'silent' } }));
  const controller = new AbortController();
  const stopListening = terminal.onInterrupt(() => controller.abort());
  try {
    const verdict = await runtime.verify(bytes, { signal: controller.signal });
    const credentials = await checkCredentials(bytes, runtime);
    const lines = json
      ? [JSON.stringify({ ...verdict, credentials })]
      : [...describeVerdict(verdict), ...describeCredentials(credentials)];
    for (const line of lines) writeLine(terminal.stdout, line);
  } finally {
    stopListening();
    await runtime.close();
  }
}

type Credentials = Awaited<ReturnType<Runtime['checkCredentials']>> | { readonly notChecked: string };

/** Without the optional packages the watermark counts all the same. */
async function checkCredentials(bytes: Uint8Array, runtime: Runtime): Promise<Credentials> {
  try {
    return await runtime.checkCredentials(bytes);
  } catch (error) {
    if (LimnerError.isInstance(error) && error.code === 'DEPENDENCY_MISSING') return { notChecked: error.message };
    throw error;
  }
}

function describeCredentials(credentials: Credentials): string[] {
  if (!credentials) return [];
  if ('notChecked' in credentials) return [`Content Credentials: not checked. ${credentials.notChecked}`];
  const { valid, trusted, signer, failures } = credentials;
  const worth = valid ? (trusted ? 'valid and trusted' : 'valid, but by an unknown signer') : 'BROKEN';
  return [`Content Credentials: ${[worth, signer ?? 'no signer', ...failures].join('; ')}`];
}

async function readPicture(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new LimnerError('IMAGE_INVALID', `Cannot read ${path}: ${(cause as Error).message}.`, { cause });
  }
}

function describeVerdict({ decision, watermark }: WatermarkVerdict): string[] {
  if (!watermark)
    return [`${decision}: no watermark of this installation was found. That proves nothing: marks can be lost.`];
  const { payload, key, confidence, peak, scale, orientation, facts } = watermark;
  return [
    `${decision}: watermark ${payload}, key ${key}`,
    `confidence ${(confidence * 100).toFixed(0)} % of the code bits, peak ${peak.toFixed(1)} standard deviations`,
    `seen at scale ${scale.toFixed(3)}, ${orientation}`,
    ...(facts ? [`made on ${facts.madeOn}, ${facts.digitalSourceType}, picture number ${facts.number}`] : []),
  ];
}
