import type { AnsweredPicture, GenerateImagesParameters } from 'limner/client';
import { create } from 'zustand';
import { measure, type Picture, pictureOf } from '../pictures/picture.ts';
import { models } from '../service/access.ts';
import { explain, type Failure, isCancellation } from '../service/failure.ts';
import { keptState } from '../service/kept-state.ts';
import { type CreateDraft, NEW_DRAFT } from './draft.ts';

/** One picture of a run, from the first progress to the print. */
export interface Tile {
  readonly fraction: number;
  readonly stage: string;
  readonly previewUrl?: string;
  readonly picture?: Picture;
  readonly facts?: AnsweredPicture;
  readonly enhancedPrompt?: string;
  /** Why the safety settings left it out. */
  readonly filteredReason?: string;
}

/** A request and what came of it. */
export interface Run {
  readonly id: number;
  readonly parameters: GenerateImagesParameters;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly tiles: readonly Tile[];
  readonly notices: readonly { readonly parameter: string; readonly message: string }[];
  readonly failure?: Failure;
  /** The pictures are there, but the gallery could not keep them. */
  readonly isUnkept?: boolean;
}

export const useDraft = keptState<CreateDraft>('create', NEW_DRAFT);

export function changeDraft(change: Partial<CreateDraft>): void {
  useDraft.setState(change);
}

interface Table {
  /** Newest first. */
  readonly runs: readonly Run[];
}

export const useTable = create<Table>(() => ({ runs: [] }));

const aborts = new Map<number, AbortController>();
let lastId = 0;

function changeRun(id: number, change: (run: Run) => Partial<Run>): void {
  useTable.setState(({ runs }) => ({ runs: runs.map((run) => (run.id === id ? { ...run, ...change(run) } : run)) }));
}

function changeTile(id: number, index: number, change: Partial<Tile>): void {
  changeRun(id, ({ tiles }) => ({
    tiles: tiles.map((tile, position) => (position === index ? { ...tile, ...change } : tile)),
  }));
}

export function cancelRun(id: number): void {
  aborts.get(id)?.abort();
}

export function clearRun(id: number): void {
  useTable.setState(({ runs }) => ({ runs: runs.filter((run) => run.id !== id) }));
}

/** Asks for pictures and lays them on the table as they come. */
export async function startRun(parameters: GenerateImagesParameters): Promise<void> {
  const id = ++lastId;
  const abort = new AbortController();
  aborts.set(id, abort);
  const tiles = Array.from({ length: parameters.config?.numberOfImages ?? 1 }, () => ({ fraction: 0, stage: '' }));
  const run: Run = { id, parameters, state: 'running', tiles, notices: [] };
  useTable.setState(({ runs }) => ({ runs: [run, ...runs] }));
  try {
    const answer = await models().generateImages(parameters, {
      signal: abort.signal,
      onProgress: ({ imageIndex, stage, fraction, preview }) => {
        changeTile(id, imageIndex, { stage, fraction });
        if (preview) void pictureOf(preview).then(({ url }) => changeTile(id, imageIndex, { previewUrl: url }));
      },
    });
    const { keptInGallery, notices } = answer.facts;
    const printed = await Promise.all(answer.generatedImages.map(printOf));
    changeRun(id, () => ({
      state: 'done',
      tiles: printed,
      notices,
      isUnkept: keptInGallery !== undefined && 'failure' in keptInGallery,
    }));
  } catch (error) {
    changeRun(id, () =>
      isCancellation(error) ? { state: 'cancelled' } : { state: 'failed', failure: explain(error) },
    );
  } finally {
    aborts.delete(id);
  }
}

type Generated = Awaited<ReturnType<ReturnType<typeof models>['generateImages']>>['generatedImages'][number];

async function printOf({ image, facts, enhancedPrompt, raiFilteredReason }: Generated): Promise<Tile> {
  return {
    fraction: 1,
    stage: '',
    ...(image && { picture: await measure(new Blob([new Uint8Array(image.bytes)], { type: image.mimeType ?? '' })) }),
    ...(facts && { facts }),
    ...(enhancedPrompt !== undefined && { enhancedPrompt }),
    ...(raiFilteredReason !== undefined && { filteredReason: raiFilteredReason }),
  };
}
