import type { AnsweredPicture, EditImageParameters } from 'limner/client';
import { create } from 'zustand';
import { type Picture, pictureOf } from '../pictures/picture.ts';
import { models } from '../service/access.ts';
import { explain, type Failure, isCancellation } from '../service/failure.ts';
import { keptState } from '../service/kept-state.ts';
import { type EditDraft, NEW_DRAFT } from './draft.ts';
import { NO_FRAME } from './frame.ts';

export const useEditDraft = keptState<EditDraft>('edit', NEW_DRAFT);

export function changeEdit(change: Partial<EditDraft>): void {
  useEditDraft.setState(change);
}

/** Another picture on the easel: what was painted over the one before goes with it. */
export function putOnEasel({ blob }: Pick<Picture, 'blob'>): void {
  changeEdit({ source: blob, maskPng: undefined, frame: NO_FRAME });
  useEditRun.setState(IDLE, true);
}

/** One edited picture beside the one that was sent. */
export interface Edited {
  readonly before: Picture;
  readonly after: Picture;
  readonly facts?: AnsweredPicture;
}

interface EditRun {
  readonly isRunning: boolean;
  readonly stage: string;
  readonly fraction: number;
  readonly results: readonly Edited[];
  readonly filteredReasons: readonly string[];
  readonly notices: readonly { readonly parameter: string; readonly message: string }[];
  readonly parameters?: EditImageParameters;
  readonly failure?: Failure;
  readonly isUnkept: boolean;
}

const IDLE: EditRun = {
  isRunning: false,
  stage: '',
  fraction: 0,
  results: [],
  filteredReasons: [],
  notices: [],
  isUnkept: false,
};

export const useEditRun = create<EditRun>(() => IDLE);

let abort = new AbortController();

export function cancelEdit(): void {
  abort.abort();
}

export function showEditFailure(error: unknown): void {
  useEditRun.setState({ failure: explain(error), isRunning: false });
}

/** Sends an edit; `before` is what the answer is to be compared with. */
export async function startEdit(parameters: EditImageParameters, before: Picture): Promise<void> {
  abort = new AbortController();
  useEditRun.setState({ ...IDLE, isRunning: true, parameters }, true);
  try {
    const answer = await models().editImage(parameters, {
      signal: abort.signal,
      onProgress: ({ stage, fraction }) => useEditRun.setState({ stage, fraction }),
    });
    const { keptInGallery, notices } = answer.facts;
    const results = await Promise.all(
      answer.generatedImages.flatMap(({ image, facts }) =>
        image ? [pictureOf(image).then((after): Edited => ({ before, after, ...(facts && { facts }) }))] : [],
      ),
    );
    useEditRun.setState({
      isRunning: false,
      results,
      notices,
      filteredReasons: answer.generatedImages.flatMap(({ raiFilteredReason }) => raiFilteredReason ?? []),
      isUnkept: keptInGallery !== undefined && 'failure' in keptInGallery,
    });
  } catch (error) {
    useEditRun.setState({ isRunning: false, ...(!isCancellation(error) && { failure: explain(error) }) });
  }
}
