import { Command } from 'commander';
import type { Config } from '../../config/schema.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { WatermarkVerdict } from '../../core/watermark-verdict.ts';
import { checkCredentials } from '../../runtime/check-credentials.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { systemClock } from '../../runtime/system-ports.ts';
import type { Image } from '../../sdk/image.ts';
import { readConfig } from '../config-file.ts';
import { addServiceOptions, type ServiceOptions } from '../options/service-options.ts';
import { readPicture } from '../read-picture.ts';
import { withSession } from '../session.ts';
import { type Terminal, writeLine } from '../terminal.ts';

interface VerifyOptions extends ServiceOptions {
  readonly json?: boolean;
}

/** `limner verify FILE`: does the picture carry a watermark of one of our keys, and what does it say? */
export function verifyCommand(terminal: Terminal): Command {
  const command = new Command('verify')
    .description("Look for this installation's watermark in a picture.")
    .argument('<file>', 'PNG, JPEG, WebP, GIF, BMP, TIFF or AVIF; - for standard input')
    .option('--json', 'print one JSON object')
    .action((file: string, options: VerifyOptions) => verify(file, options, terminal));
  return addServiceOptions(command);
}

async function verify(file: string, options: VerifyOptions, terminal: Terminal): Promise<void> {
  const image = await readPicture(file, terminal);
  const verdict = await verdictOn(image, options, terminal);
  const credentials = await checkFile(image.bytes, options);
  const lines = options.json
    ? [JSON.stringify({ ...verdict, credentials })]
    : [...describeVerdict(verdict), ...describeCredentials(credentials)];
  for (const line of lines) writeLine(terminal.stdout, line);
}

async function verdictOn(image: Image, options: VerifyOptions, terminal: Terminal): Promise<WatermarkVerdict> {
  if (options.server === undefined) return verdictHere(image, options, terminal);
  const { decision, watermark } = await withSession(options, terminal, ({ models, call }) =>
    models.verifyImage({ image }, call),
  );
  return { decision, ...(watermark && { watermark }) };
}

/** In this process no engine is needed, so none is opened. */
async function verdictHere(image: Image, { config }: VerifyOptions, terminal: Terminal): Promise<WatermarkVerdict> {
  const runtime = createRuntime(readQuietly(config));
  const controller = new AbortController();
  const stopListening = terminal.onInterrupt(() => controller.abort());
  try {
    return await runtime.verify(image.bytes, { signal: controller.signal });
  } finally {
    stopListening();
    await runtime.close();
  }
}

type Credentials = Awaited<ReturnType<typeof checkCredentials>> | { readonly notChecked: string };

/** Without the optional packages the watermark counts all the same. */
async function checkFile(bytes: Uint8Array, { config }: VerifyOptions): Promise<Credentials> {
  try {
    return await checkCredentials(bytes, readQuietly(config), systemClock);
  } catch (error) {
    if (LimnerError.isInstance(error) && error.code === 'DEPENDENCY_MISSING') return { notChecked: error.message };
    throw error;
  }
}

function readQuietly(config: string | undefined): Config {
  return readConfig(config, { logging: { level: 'silent' } });
}

function describeCredentials(credentials: Credentials): string[] {
  if (!credentials) return [];
  if ('notChecked' in credentials) return [`Content Credentials: not checked. ${credentials.notChecked}`];
  const { valid, trusted, signer, failures } = credentials;
  const worth = valid ? (trusted ? 'valid and trusted' : 'valid, but by an unknown signer') : 'BROKEN';
  return [`Content Credentials: ${[worth, signer ?? 'no signer', ...failures].join('; ')}`];
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
