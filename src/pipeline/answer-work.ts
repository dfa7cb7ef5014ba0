import type { Notice } from '../core/notice.ts';
import type { Depiction } from '../core/safety.ts';
import { filteredReasons } from '../safety/refusal-texts.ts';
import type { PicturesResult, PredictResult, ResultPicture, SafetyScores } from '../wire/answers/predict-result.ts';
import type { WorkResult } from './predict-job.ts';
import type { Stored } from './states.ts';

/** What came of the work: the masks that were found, or the pictures that are left. */
export function answerWork(request: Stored): WorkResult {
  const { files, stored, engineId } = request;
  return {
    result: resultOf(request),
    pictures: files.map((facts, index) => ({ ...facts, ...(stored && { storedAt: stored[index]!.uri }) })),
    notices: allNotices(request),
    engineId,
  };
}

function resultOf(request: Stored): PredictResult {
  if (request.operation.kind !== 'segment') return picturesResult(request);
  return { kind: 'masks', masks: request.maskFiles.map(({ file, labels }) => ({ image: file, labels })) };
}

function picturesResult(request: Stored): PicturesResult {
  const { files, stored, images, seen, refusals, seeds, model, promptFindings } = request;
  const pictures = files.map(({ file }, index): ResultPicture => {
    const { enhancedPrompt } = images[index]!;
    const safetyScores = pictureScores(seen[index]!);
    return {
      image: stored?.[index] ?? file,
      ...(enhancedPrompt !== undefined && { enhancedPrompt }),
      ...(safetyScores && { safetyScores }),
    };
  });
  const reasons = filteredReasons(refusals, seeds.length, model.filteredReasonForm);
  return { kind: 'pictures', pictures, filteredReasons: reasons, promptScores: promptFindings.scores };
}

/** Pictures carry two scores (wire protocol, 8.1); what nothing looked for has none. */
function pictureScores({ porn, violence }: Partial<Depiction>): SafetyScores | undefined {
  const scores = new Map<string, number>();
  if (porn !== undefined) scores.set('Porn', porn);
  if (violence !== undefined) scores.set('Violence', violence);
  return scores.size > 0 ? scores : undefined;
}

/** What the service knows before the work and what the engine adds, each parameter once. */
function allNotices({ notices, images }: Stored): Notice[] {
  const byParameter = new Map<string, Notice>();
  for (const notice of [...notices, ...images.flatMap((image) => image.notices)])
    if (!byParameter.has(notice.parameter)) byParameter.set(notice.parameter, notice);
  return [...byParameter.values()];
}
