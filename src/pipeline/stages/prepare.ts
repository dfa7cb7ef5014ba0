import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Mask } from '../../core/image.ts';
import { sniffFormat } from '../../core/sniff-format.ts';
import type { EngineContext } from '../../engine/engine.ts';
import type { EngineRegistry } from '../../engine/registry.ts';
import type { PictureOrigin, SegmentTask } from '../../engine/task.ts';
import { decodeInput } from '../../imaging/decode-input.ts';
import { readParameters } from '../../imaging/labels/read-parameters.ts';
import { normaliseMask } from '../../imaging/masks/normalise-mask.ts';
import { readScribbles } from '../../imaging/masks/read-scribbles.ts';
import { prepareJob } from '../jobs/prepare-job.ts';
import type { PreparePorts } from '../jobs/prepare-ports.ts';
import type { Enhanced, Prepared } from '../states.ts';
import { firstAvailable } from './choose-engines.ts';
import { type InputPorts, readInput, readInputBytes } from './read-input.ts';
import { segments } from './refuse-unable.ts';

/** The model whose engine computes masks for edits. */
const SEGMENTATION_MODEL = 'image-segmentation-001';

/** In a JPEG black is not quite black, so a mask's pixel has to be bright to be meant. */
const LOSSY_MASK_THRESHOLD = 128;

/** Decodes the caller's pictures and makes the engine's task. */
export async function prepare(
  request: Enhanced,
  { registry, ...input }: InputPorts & { readonly registry: EngineRegistry },
  context: EngineContext,
  { wantLabelMaps = false }: { readonly wantLabelMaps?: boolean },
): Promise<Prepared> {
  const ports: PreparePorts = {
    decode: (source, field) => readInput(source, field, input, context.signal),
    async decodeMask(source, size, field) {
      const bytes = await readInputBytes(source, field, input.buckets, context.signal);
      const picture = await decodeInput(bytes, field, input.imaging);
      return normaliseMask(picture, size, sniffFormat(bytes) === 'jpeg' ? LOSSY_MASK_THRESHOLD : 1);
    },
    async decodeScribbles(source, size, field) {
      const strokes = readScribbles(await readInput(source, field, input, context.signal), size);
      if (strokes.meant.data.includes(255)) return strokes;
      const message = `Expected white strokes on black for ${field} but received a picture without any.`;
      throw new LimnerError('FIELD_INVALID', message, { field });
    },
    originOf: async (source, field) =>
      originIn(await readParameters(await readInputBytes(source, field, input.buckets, context.signal))),
    segment: (task) => segment({ ...task, modelId: SEGMENTATION_MODEL }, registry, context),
    wantLabelMaps,
  };
  return { ...request, job: await prepareJob(request, ports) };
}

/** Scene and seed among what a file says. */
function originIn(parameters: Readonly<Record<string, string>> | undefined): PictureOrigin | undefined {
  const { seed, scene } = (parameters ?? {}) as Readonly<Partial<Record<'seed' | 'scene', string>>>;
  if (seed === undefined || scene === undefined) return undefined;
  try {
    return { seed: Number(seed), scene: JSON.parse(scene) };
  } catch {
    return undefined;
  }
}

async function segment(task: SegmentTask, registry: EngineRegistry, context: EngineContext): Promise<Mask[]> {
  const offering = registry.enginesFor(task.modelId, 'segment').filter((one) => segments(one, task.modelId, task.mode));
  if (offering.length === 0)
    throw new LimnerError('OPERATION_UNSUPPORTED', `No engine computes masks of the mode ${task.mode}.`);
  const engine = firstAvailable(offering);
  const masks: Mask[] = [];
  for await (const event of engine.handlers.segment!(task, context))
    if (event.kind === 'mask') masks[event.maskIndex] = event.mask.mask;
  return masks;
}
