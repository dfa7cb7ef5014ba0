import type { FindPersons } from '../../core/find-persons.ts';
import type { Raster } from '../../core/image.ts';
import type { EngineContext, EngineEvent, EngineMask } from '../../engine/engine.ts';
import type { PictureOrigin, SegmentTask } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import { questionsOf, type Wanted } from './darkroom/segment/questions.ts';
import type { Segmentation } from './darkroom/segment/segmentation.ts';
import { ownMasks } from './own-picture/own-masks.ts';
import type { RenderPool } from './render-pool.ts';

/**
 * Answers a segmentation: one thing after the other found in render threads, masks sorted by certainty.
 *
 * @param findPersons says who is in the picture, where something is installed that can.
 */
export function segment(
  pool: RenderPool,
  findPersons: FindPersons | undefined,
  task: SegmentTask,
  context: EngineContext,
): AsyncIterable<EngineEvent> {
  const early = task.origin ? undefined : questionsOf(task);
  return streamEvents(context, async (emit, signal) => {
    const own = task.origin && (await fromOwnPicture(pool, task, task.origin, signal));
    if (own) {
      for (const [maskIndex, mask] of own.entries()) emit({ kind: 'mask', maskIndex, mask });
      return;
    }
    const questions = early ?? questionsOf(task);
    const answers = await Promise.all(
      questions.map(async ({ label, wanted }, imageIndex) => {
        const input = { picture: task.picture, wanted: await withPersons(wanted, task.picture, findPersons, signal) };
        const found = await pool.render('segment', input, signal, (progress) =>
          emit({ kind: 'progress', imageIndex, ...progress }),
        );
        return { mask: found.mask, labels: [{ label, score: scoreOf(found) }] };
      }),
    );
    const masks = task.mode === 'semantic' ? [united(answers, task)] : certainOnes(answers, task);
    for (const [maskIndex, mask] of masks.entries()) emit({ kind: 'mask', maskIndex, mask });
  });
}

/** Persons are what most pictures with persons are about. */
async function withPersons(
  wanted: Wanted,
  picture: Raster,
  findPersons: FindPersons | undefined,
  signal: AbortSignal,
): Promise<Wanted> {
  if (!findPersons || (wanted.kind !== 'foreground' && wanted.kind !== 'background')) return wanted;
  return { ...wanted, persons: await findPersons(picture, signal) };
}

/** Exact masks, where the picture is the illustrator's own and unchanged. */
async function fromOwnPicture(
  pool: RenderPool,
  task: SegmentTask,
  origin: PictureOrigin,
  signal: AbortSignal,
): Promise<EngineMask[] | undefined> {
  const { found } = await pool.render('redraw', { picture: task.picture, origin }, signal, () => {});
  return found && ownMasks(found.labelMap, found.scene, task);
}

/** Two decimals: more would pretend to know more. */
function scoreOf({ confidence }: Segmentation): number {
  return Math.round(confidence * 100) / 100;
}

function certainOnes(
  answers: readonly EngineMask[],
  { confidenceThreshold, maxPredictions }: SegmentTask,
): EngineMask[] {
  return answers
    .filter(({ labels }) => labels[0]!.score >= confidenceThreshold)
    .sort((a, b) => b.labels[0]!.score - a.labels[0]!.score)
    .slice(0, maxPredictions);
}

/** Semantic segmentation answers with one mask of all classes, black when none is there (wire protocol, section 4.6). */
function united(answers: readonly EngineMask[], task: SegmentTask): EngineMask {
  const found = certainOnes(answers, { ...task, maxPredictions: answers.length });
  const { widthPx, heightPx } = task.picture;
  const data = new Uint8Array(widthPx * heightPx);
  for (const { mask } of found) for (let i = 0; i < data.length; i++) data[i] = Math.max(data[i], mask.data[i]);
  return { mask: { widthPx, heightPx, data }, labels: found.flatMap(({ labels }) => labels) };
}
