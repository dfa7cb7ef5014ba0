import type { ImageInput } from '../image.ts';
import type { DrawConfig, OutputConfig, PredictConfig } from '../parameters.ts';
import type { Json } from '../transport.ts';

/** Where each setting of a configuration goes in `parameters`; the compiler sees that none is missing. */
export type ParameterPaths<Config extends PredictConfig> = Readonly<
  Record<Exclude<keyof Config, keyof PredictConfig>, string>
>;

/** Wire names of what all picture-making calls share (wire protocol, section 7.1). */
export const OUTPUT_PATHS: ParameterPaths<OutputConfig> = {
  outputGcsUri: 'storageUri',
  safetyFilterLevel: 'safetySetting',
  personGeneration: 'personGeneration',
  outputMimeType: 'outputOptions.mimeType',
  outputCompressionQuality: 'outputOptions.compressionQuality',
};

/** Wire names of what generating and editing share. */
export const DRAW_PATHS: ParameterPaths<DrawConfig> = {
  ...OUTPUT_PATHS,
  negativePrompt: 'negativePrompt',
  numberOfImages: 'sampleCount',
  aspectRatio: 'aspectRatio',
  guidanceScale: 'guidanceScale',
  seed: 'seed',
  includeSafetyAttributes: 'includeSafetyAttributes',
  includeRaiReason: 'includeRaiReason',
  language: 'language',
  addWatermark: 'addWatermark',
};

const NOT_FOR_THE_BODY: ReadonlySet<string> = new Set<keyof PredictConfig>(['httpOptions', 'abortSignal', 'labels']);

/**
 * A configuration as wire parameters. A setting that Google's SDK does not know travels under its own name, so that the
 * server decides what becomes of it.
 */
export function writeParameters<Config extends PredictConfig>(
  config: Config,
  paths: ParameterPaths<Config>,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(config)) {
    if (value === undefined || NOT_FOR_THE_BODY.has(name)) continue;
    const path = Object.hasOwn(paths, name) ? paths[name as keyof typeof paths] : name;
    setPath(parameters, path.split('.'), value);
  }
  return parameters;
}

/** Google's image object. */
export function writeImage({ imageBytes, gcsUri, mimeType }: ImageInput): Json {
  return { bytesBase64Encoded: imageBytes, gcsUri, mimeType };
}

function setPath(target: Record<string, unknown>, [first, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[first!] = value;
    return;
  }
  target[first!] ??= {};
  setPath(target[first!] as Record<string, unknown>, rest, value);
}
