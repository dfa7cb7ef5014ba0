import type { Raster } from '../core/image.ts';
import type { ImageScreen } from '../core/image-screen.ts';
import { isUnderAge } from './ages.ts';
import { softmax } from './chances.ts';
import { cropToBox } from './crop.ts';
import { type Detection, readDetections } from './detections.ts';
import { networkPixels } from './network-pixels.ts';
import { createNetworkLoader, type NetworkLoader, rasterOf } from './open-network.ts';

/** Classes of persons, and of children among them, in the words of common detectors. */
const PERSON_LABEL = /^(?:persons?|people|human|face|head|man|woman|adult|child(?:ren)?|kid|boy|girl|baby)\b/iu;
const CHILD_LABEL = /^(?:child(?:ren)?|kid|boy|girl|baby)\b/iu;

/** From this chance on somebody is there. */
const PERSON_CHANCE = 0.5;
/** From this chance on somebody may be under age: a third already, since a missed child is the worse mistake. */
const UNDER_AGE_CHANCE = 1 / 3;
/** The largest of a crowd; each takes a run of the age classifier. */
const MAX_PERSONS = 16;

export interface PersonScreenModels {
  /** Gives the folder of a detector of persons or faces; called when the screen is opened. */
  readonly findDetector: () => Promise<string>;
  /** Gives the folder of a classifier of ages, which is shown what the detector found. */
  readonly findAgeClassifier?: (() => Promise<string>) | undefined;
}

/**
 * Tells whether persons are in a picture, by a detector of the DETR kind, and whether one of them may be under age, by a
 * classifier of ages; both in ONNX form (@huggingface/transformers' layout). Without that classifier the detector's own
 * classes decide about children if it has any; otherwise only that there are none where nobody is. A picture that they cannot
 * look at fails the request.
 */
export function createPersonScreen({ findDetector, findAgeClassifier }: PersonScreenModels): Required<ImageScreen> {
  const detector = createNetworkLoader(findDetector, 'persons or faces', (label) => PERSON_LABEL.test(label));
  const ages = findAgeClassifier && createNetworkLoader(findAgeClassifier, 'people under age', isUnderAge);
  return {
    id: 'persons',
    async open() {
      await detector.load();
      await ages?.load();
    },
    async screen(picture, signal) {
      const raster = await rasterOf(picture);
      const { labels, persons } = await findPersons(raster, detector, signal);
      const people = persons.length > 0;
      if (!people) return { people, children: false };
      if (persons.some(({ label }) => CHILD_LABEL.test(label))) return { people, children: true };
      if (ages) return { people, children: await isSomeoneUnderAge(raster, persons, ages, signal) };
      return labels.some((label) => CHILD_LABEL.test(label)) ? { people, children: false } : { people };
    },
    async close() {
      await detector.close();
      await ages?.close();
    },
  };
}

async function findPersons(
  raster: Raster,
  detector: NetworkLoader,
  signal: AbortSignal,
): Promise<{ labels: readonly string[]; persons: Detection[] }> {
  const { network, labels, ...folder } = await detector.load();
  const found = readDetections(await network.look(await networkPixels(raster, folder), signal), labels);
  const persons = found.filter(({ label, chance }) => PERSON_LABEL.test(label) && chance >= PERSON_CHANCE);
  const area = ({ box }: Detection): number => box.width * box.height;
  return { labels, persons: persons.sort((a, b) => area(b) - area(a)).slice(0, MAX_PERSONS) };
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
