import type { ImageScreen } from '../../core/image-screen.ts';
import type { ResolvedOutputSettings } from '../../core/models/resolved-operation.ts';
import type { Notice } from '../../core/notice.ts';
import type { Depiction } from '../../core/safety.ts';
import { type PictureRefusal, refusalOfPicture } from '../../safety/picture-policy.ts';
import type { SafetyPorts } from '../safety-ports.ts';
import type { Drawn, DrawnImage, ImagesScreened } from '../states.ts';

/**
 * Drops the pictures that the request's settings forbid. What an engine states of its pictures is believed; others are
 * shown to the installed classifiers. For what nobody can see, the words of the prompt decide, and the answer says so.
 */
export async function screenImages(
  request: Drawn,
  { imageScreens }: SafetyPorts,
  signal: AbortSignal,
): Promise<ImagesScreened> {
  const { operation } = request;
  if (!('personGeneration' in operation)) return { ...request, seen: [], refusals: [] };
  const judged = await Promise.all(
    request.images.map(async (image) => {
      const seen = await depictionOf(image, imageScreens, signal);
      const depiction = { ...guessFromWords(request), ...seen };
      return { image, seen, refusal: refusalOfPicture(depiction, operation) };
    }),
  );
  const kept = judged.filter(({ refusal }) => refusal === undefined);
  return {
    ...request,
    images: kept.map(({ image }) => image),
    seen: kept.map(({ seen }) => seen),
    refusals: judged.flatMap(({ refusal }): PictureRefusal[] => (refusal ? [refusal] : [])),
    notices: [
      ...request.notices,
      ...blindSpots(
        judged.map(({ seen }) => seen),
        operation,
      ),
    ],
  };
}

async function depictionOf(
  { depicts, pixels }: DrawnImage,
  screens: readonly ImageScreen[],
  signal: AbortSignal,
): Promise<Partial<Depiction>> {
  if (depicts) return depicts;
  const seen = await Promise.all(screens.map((screen) => screen.screen(pixels, signal)));
  return Object.assign({}, ...seen) as Partial<Depiction>;
}

function guessFromWords({ promptFindings }: Drawn): Pick<Depiction, 'people' | 'children'> {
  return promptFindings.mentions;
}

/** What nobody looked at, for the settings that would have needed it. */
function blindSpots(
  seen: readonly Partial<Depiction>[],
  operation: Pick<ResolvedOutputSettings, 'personGeneration' | 'safetySetting' | 'includeSafetyAttributes'>,
): Notice[] {
  const notices: Notice[] = [];
  const isBlind = (key: keyof Depiction): boolean => seen.some((depiction) => depiction[key] === undefined);
  if (operation.personGeneration !== 'allow_all' && (isBlind('people') || isBlind('children')))
    notices.push(
      notScreened(
        'personGeneration',
        `No classifier for ${isBlind('people') ? 'persons and their age' : 'age'} is installed; the words of the prompt decided.`,
      ),
    );
  if (operation.safetySetting !== 'block_none' && isBlind('porn'))
    notices.push(
      notScreened('safetySetting', 'Pictures were not screened: no picture classifier is installed. The prompt was.'),
    );
  if (operation.includeSafetyAttributes && (isBlind('porn') || isBlind('violence')))
    notices.push(
      notScreened(
        'includeSafetyAttributes',
        `Pictures were not scored for ${isBlind('porn') ? 'Porn' : 'Violence'}: no classifier for it is installed.`,
      ),
    );
  return notices;
}

function notScreened(parameter: string, message: string): Notice {
  return { treatment: 'emulated', parameter, message };
}
