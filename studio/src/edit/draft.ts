import {
  ControlReferenceImage,
  ControlReferenceType,
  type EditImageParameters,
  MaskReferenceImage,
  MaskReferenceMode,
  PersonGeneration,
  RawReferenceImage,
  type ReferenceImage,
  SafetyFilterLevel,
  StyleReferenceImage,
  SubjectReferenceImage,
  SubjectReferenceType,
} from 'limner/client';
import { imageOf, type Picture } from '../pictures/picture.ts';
import type { EngineOffer } from '../service/capabilities.ts';
import { type Frame, layOut, NO_FRAME } from './frame.ts';
import { TASK_FACTS, type TaskName } from './tasks.ts';

/** What kind of model a picture is to the edited one. */
export const REFERENCE_KINDS = ['product', 'person', 'animal', 'style', 'edges', 'scribble', 'face'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Whether an engine takes references of a kind; one that names none takes all. */
export function takes(engine: EngineOffer | undefined, kind: ReferenceKind): boolean {
  const family = SUBJECTS[kind] ? 'subject' : CONTROLS[kind] ? 'control' : 'style';
  return engine?.referenceKinds?.some((known) => known === family) ?? true;
}

export interface ReferenceDraft {
  readonly id: number;
  readonly blob: Blob;
  readonly kind: ReferenceKind;
  readonly description: string;
}

/** What someone is about to do to a picture; survives a reload, mask and all. */
export interface EditDraft {
  readonly source?: Blob | undefined;
  readonly maskPng?: Blob | undefined;
  readonly task: TaskName;
  readonly prompt: string;
  readonly modelId: string;
  readonly count: number;
  /** How far an edit may reach beyond the mask to blend in, as a share of the width. */
  readonly softEdge: number;
  readonly frame: Frame;
  readonly references: readonly ReferenceDraft[];
  readonly safety: SafetyFilterLevel;
  readonly person: PersonGeneration;
}

export const NEW_DRAFT: EditDraft = {
  task: 'remove',
  prompt: '',
  modelId: 'imagen-3.0-capability-001',
  count: 1,
  softEdge: 0.01,
  frame: NO_FRAME,
  references: [],
  safety: SafetyFilterLevel.BLOCK_MEDIUM_AND_ABOVE,
  person: PersonGeneration.ALLOW_ADULT,
};

/** The request that a draft means. `mask` is absent where nothing is painted. */
export async function parametersOf(
  draft: EditDraft,
  picture: Picture,
  mask: Blob | undefined,
): Promise<EditImageParameters> {
  const task = TASK_FACTS[draft.task];
  const framed = task.mask === 'frame' ? await layOut(picture, draft.frame) : undefined;
  const raw = new RawReferenceImage({ referenceId: 1, referenceImage: await imageOf(framed?.picture ?? picture) });
  const masked = await maskReference(draft, framed?.mask ?? mask);
  const others = task.references === 'none' ? [] : await Promise.all(draft.references.map(referenceOf));
  return {
    model: draft.modelId,
    prompt: task.prompt === 'none' ? '' : draft.prompt.trim(),
    referenceImages: [raw, ...(masked ? [masked] : []), ...others],
    config: {
      editMode: task.mode,
      numberOfImages: draft.count,
      safetyFilterLevel: draft.safety,
      personGeneration: draft.person,
      includeRaiReason: true,
      outputMimeType: 'image/png',
    },
  };
}

async function maskReference(
  { task, softEdge }: EditDraft,
  mask: Blob | undefined,
): Promise<MaskReferenceImage | undefined> {
  const kind = TASK_FACTS[task].mask;
  if (kind === 'none') return undefined;
  // The border of an outpainted picture must stay where it is, but for a seam to blend.
  const dilation = { maskDilation: softEdge };
  if (mask)
    return new MaskReferenceImage({
      referenceId: 2,
      referenceImage: await imageOf({ blob: mask }),
      config: { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED, ...dilation },
    });
  return new MaskReferenceImage({
    referenceId: 2,
    config: { maskMode: MaskReferenceMode.MASK_MODE_BACKGROUND, ...dilation },
  });
}

const SUBJECTS: Partial<Record<ReferenceKind, SubjectReferenceType>> = {
  product: SubjectReferenceType.SUBJECT_TYPE_PRODUCT,
  person: SubjectReferenceType.SUBJECT_TYPE_PERSON,
  animal: SubjectReferenceType.SUBJECT_TYPE_ANIMAL,
};

const CONTROLS: Partial<Record<ReferenceKind, ControlReferenceType>> = {
  edges: ControlReferenceType.CONTROL_TYPE_CANNY,
  scribble: ControlReferenceType.CONTROL_TYPE_SCRIBBLE,
  face: ControlReferenceType.CONTROL_TYPE_FACE_MESH,
};

/** Ids 1 and 2 are the picture and its mask. */
const FIRST_ID = 3;

async function referenceOf({ blob, kind, description }: ReferenceDraft, index: number): Promise<ReferenceImage> {
  const settings = { referenceId: FIRST_ID + index, referenceImage: await imageOf({ blob }) };
  const words = description.trim();
  const subjectType = SUBJECTS[kind];
  if (subjectType)
    return new SubjectReferenceImage({
      ...settings,
      config: { subjectType, ...(words !== '' && { subjectDescription: words }) },
    });
  const controlType = CONTROLS[kind];
  if (controlType)
    return new ControlReferenceImage({
      ...settings,
      config: { controlType, enableControlImageComputation: kind !== 'scribble' },
    });
  return new StyleReferenceImage({ ...settings, config: words === '' ? {} : { styleDescription: words } });
}
