import type { Raster } from '../core/image.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import { isUnderAge } from './ages.ts';
import { softmax } from './chances.ts';
import { cropToBox } from './crop.ts';
import type { Detection } from './detections.ts';
import { networkPixels } from './network-pixels.ts';
import { createNetworkLoader, type NetworkLoader, rasterOf } from './open-network.ts';
import type { PersonFinder } from './person-finder.ts';

/** Classes of children in the words of common detectors. */
const CHILD_LABEL = /^(?:child(?:ren)?|kid|boy|girl|baby)\b/iu;

/** From this chance on somebody may be under age: a third already, since a missed child is the worse mistake. */
const UNDER_AGE_CHANCE = 1 / 3;

export interface PersonScreenModels {
  /** Opened and closed with the screen. */
  readonly finder: PersonFinder;
  /** Gives the folder of a classifier of ages, which is shown what the detector found. */
  readonly findAgeClassifier?: (() => Promise<string>) | undefined;
}

/**
 * Tells whether persons are in a picture, by a detector of the DETR kind, and whether one of them may be under age, by a
 * classifier of ages; both in ONNX form (@huggingface/transformers' layout). Without that classifier the detector's own
 * classes decide about children if it has any; otherwise only that there are none where nobody is. A picture that they cannot
 * look at fails the request.
 */
export function createPersonScreen({ finder, findAgeClassifier }: PersonScreenModels): Required<ImageScreen> {
  const ages = findAgeClassifier && createNetworkLoader(findAgeClassifier, 'people under age', isUnderAge);
  return {
    id: 'persons',
    async open() {
      await finder.open();
      await ages?.load();
    },
    async screen(picture, signal) {
      const raster = await rasterOf(picture);
      const { labels, persons } = await finder.find(raster, signal);
      const people = persons.length > 0;
      if (!people) return { people, children: false };
      if (persons.some(({ label }) => CHILD_LABEL.test(label))) return { people, children: true };
      if (ages) return { people, children: await isSomeoneUnderAge(raster, persons, ages, signal) };
      return labels.some((label) => CHILD_LABEL.test(label)) ? { people, children: false } : { people };
    },
    async close() {
      await finder.close();
      await ages?.close();
    },
  };
}

async function isSomeoneUnderAge(
  raster: Raster,
  persons: readonly Detection[],
  ages: NetworkLoader,
  signal: AbortSignal,
): Promise<boolean> {
  const { network, labels, ...folder } = await ages.load();
  for (const { box } of persons) {
    const [logits] = Object.values(await network.look(await networkPixels(cropToBox(raster, box), folder), signal));
    const chances = softmax(logits!.data);
    const underAge = chances.reduce((sum, chance, index) => sum + (isUnderAge(labels[index]!) ? chance : 0), 0);
    if (underAge >= UNDER_AGE_CHANCE) return true;
  }
  return false;
}
