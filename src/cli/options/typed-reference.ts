import { InvalidArgumentError } from 'commander';
import { ControlReferenceType, SubjectReferenceType } from '../../client/enums.ts';
import type { ImageInput } from '../../client/image.ts';
import {
  ContentReferenceImage,
  ControlReferenceImage,
  type ReferenceImage,
  StyleReferenceImage,
  SubjectReferenceImage,
} from '../../client/references.ts';

/** What a reference of any kind is made of. */
interface ReferenceParts {
  readonly referenceId: number;
  readonly referenceImage: ImageInput;
  readonly words?: string;
  readonly computeControl: boolean;
}

type CreateReference = (parts: ReferenceParts) => ReferenceImage;

const subject =
  (subjectType: SubjectReferenceType): CreateReference =>
  ({ referenceId, referenceImage, words }) =>
    new SubjectReferenceImage({
      referenceId,
      referenceImage,
      config: { subjectType, ...(words !== undefined && { subjectDescription: words }) },
    });

const control =
  (controlType: ControlReferenceType): CreateReference =>
  ({ referenceId, referenceImage, computeControl }) =>
    new ControlReferenceImage({
      referenceId,
      referenceImage,
      config: { controlType, enableControlImageComputation: computeControl },
    });

/** Kinds of references by the names that people type. */
export const REFERENCE_KINDS = {
  subject: subject(SubjectReferenceType.SUBJECT_TYPE_DEFAULT),
  person: subject(SubjectReferenceType.SUBJECT_TYPE_PERSON),
  animal: subject(SubjectReferenceType.SUBJECT_TYPE_ANIMAL),
  product: subject(SubjectReferenceType.SUBJECT_TYPE_PRODUCT),
  style: ({ referenceId, referenceImage, words }) =>
    new StyleReferenceImage({
      referenceId,
      referenceImage,
      ...(words !== undefined && { config: { styleDescription: words } }),
    }),
  canny: control(ControlReferenceType.CONTROL_TYPE_CANNY),
  scribble: control(ControlReferenceType.CONTROL_TYPE_SCRIBBLE),
  'face-mesh': control(ControlReferenceType.CONTROL_TYPE_FACE_MESH),
  content: ({ referenceId, referenceImage }) => new ContentReferenceImage({ referenceId, referenceImage }),
} as const satisfies Readonly<Record<string, CreateReference>>;

/** A reference as typed: `kind:file` or `kind:file=words`. */
export interface TypedReference {
  readonly kind: keyof typeof REFERENCE_KINDS;
  readonly file: string;
  /** What the subject or the style is called. */
  readonly words?: string;
}

export function parseReference(text: string): TypedReference {
  const [, kind, file, words] = /^([a-z-]+):([^=]+)(?:=(.+))?$/su.exec(text) ?? [];
  if (kind === undefined || file === undefined || !(kind in REFERENCE_KINDS))
    throw new InvalidArgumentError(
      `Expected kind:file or kind:file=words for --reference, the kind one of ${Object.keys(REFERENCE_KINDS).join(', ')}, but received ${JSON.stringify(text)}.`,
    );
  return { kind: kind as TypedReference['kind'], file, ...(words !== undefined && { words }) };
}
