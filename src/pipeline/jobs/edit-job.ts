import type { Raster } from '../../core/image.ts';
import type { ResolvedReference } from '../../core/models/resolved-operation.ts';
import type { EditTask, TaskReference } from '../../engine/task.ts';
import { differenceOutside, keepUnmasked } from '../../imaging/masks/keep-unmasked.ts';
import { dilationPx, resolveEditMask } from './edit-mask.ts';
import type { FinishedPicture } from './engine-job.ts';
import type { PrepareJob, PreparePorts } from './prepare-ports.ts';

type OfKind<Kind extends ResolvedReference['kind']> = Extract<ResolvedReference, { readonly kind: Kind }>;

/** Edits and customisation. Whatever the engine answers, pixels outside the mask are the caller's own. */
export const prepareEdit: PrepareJob<'edit'> = async ({ model, operation }, ports) => {
  const { references, mode, prompt, negativePrompt, guidanceScale, baseSteps, blending, productPosition } = operation;
  const raw = find(references, 'raw');
  const maskReference = find(references, 'mask');
  const picture = raw && (await ports.decode(raw.image, fieldOf('raw')));
  const where =
    picture && maskReference && (await resolveEditMask({ picture, source: raw!.image }, maskReference, mode, ports));
  const mask = where?.mask;
  const origin = raw && mode === 'outpaint' ? await ports.originOf(raw.image, fieldOf('raw')) : undefined;
  const size = picture ? { widthPx: picture.widthPx, heightPx: picture.heightPx } : operation.sizeWithoutRaw;
  const task: Omit<EditTask, 'seeds'> = {
    modelId: model.id,
    mode,
    prompt,
    negativePrompt,
    references: await decodeReferences(references, ports),
    size,
    baseSteps,
    blending,
    productPosition,
    maskDilationPx: picture && maskReference ? dilationPx(maskReference, picture) : 0,
    ...(origin && { origin }),
    ...(picture && { picture }),
    ...(mask && { mask }),
    ...(where && mode === 'background-swap' && { meantMask: where.meant }),
    ...(guidanceScale !== undefined && { guidanceScale }),
  };
  const finishPicture = (edited: Raster): FinishedPicture => {
    const answered = keepUnmasked(picture!, edited, mask!);
    return { picture: answered, maskDifference: differenceOutside(picture!, answered, mask!) };
  };
  return {
    size,
    start: (handlers, { seeds }, context) => handlers.edit!({ ...task, seeds }, context),
    ...(mask && { finishPicture }),
  };
};

function find<Kind extends ResolvedReference['kind']>(
  references: readonly ResolvedReference[],
  kind: Kind,
): OfKind<Kind> | undefined {
  return references.find((reference): reference is OfKind<Kind> => reference.kind === kind);
}

async function decodeReferences(
  references: readonly ResolvedReference[],
  { decode }: PreparePorts,
): Promise<TaskReference[]> {
  const decoded: TaskReference[] = [];
  for (const reference of references) {
    if (reference.kind === 'raw' || reference.kind === 'mask') continue;
    const { image: source, ...rest } = reference;
    const image = source && (await decode(source, fieldOf(reference.kind)));
    decoded.push({ ...rest, ...(image && { image }) } as TaskReference);
  }
  return decoded;
}

function fieldOf(kind: ResolvedReference['kind']): string {
  return `the picture of REFERENCE_TYPE_${kind.toUpperCase()}`;
}
