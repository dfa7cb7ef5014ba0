import type { FindPersons } from '../core/find-persons.ts';
import type { Raster } from '../core/image.ts';
import { type Detection, readDetections } from './detections.ts';
import { networkPixels } from './network-pixels.ts';
import { createNetworkLoader } from './open-network.ts';

/** Classes of persons in the words of common detectors, and those of them that show heads alone. */
const PERSON_LABEL = /^(?:persons?|people|human|face|head|man|woman|adult|child(?:ren)?|kid|boy|girl|baby)\b/iu;
const FACE_LABEL = /^(?:human )?(?:face|head)\b/iu;

/** From this chance on somebody is there. */
const PERSON_CHANCE = 0.5;
/** The largest of a crowd. */
const MAX_PERSONS = 16;

/** Finds persons by a detector of the DETR kind, which is loaded when it is first needed or before. */
export interface PersonFinder {
  /** @throws LimnerError `INSTALLATION_BROKEN` when the detector is missing, broken, or knows no persons. */
  open(): Promise<void>;
  /** The persons in a picture, the largest first, and the names of all classes that the detector knows. */
  find(raster: Raster, signal: AbortSignal): Promise<{ labels: readonly string[]; persons: Detection[] }>;
  close(): Promise<void>;
}

/** @param findDetector gives the folder of a detector of persons or faces in ONNX form; called when it is opened. */
export function createPersonFinder(findDetector: () => Promise<string>): PersonFinder {
  const detector = createNetworkLoader(findDetector, 'persons or faces', (label) => PERSON_LABEL.test(label));
  return {
    async open() {
      await detector.load();
    },
    async find(raster, signal) {
      const { network, labels, ...folder } = await detector.load();
      const found = readDetections(await network.look(await networkPixels(raster, folder), signal), labels);
      const persons = found.filter(({ label, chance }) => PERSON_LABEL.test(label) && chance >= PERSON_CHANCE);
      const area = ({ box }: Detection): number => box.width * box.height;
      return { labels, persons: persons.sort((a, b) => area(b) - area(a)).slice(0, MAX_PERSONS) };
    },
    close: () => detector.close(),
  };
}

/** What a finder sees, as those need it who only ask where persons are. */
export function sightingsBy(finder: PersonFinder): FindPersons {
  return async (picture, signal) => {
    const { persons } = await finder.find(picture, signal);
    return persons.map(({ label, box: { x, y, width, height } }) => ({
      shows: FACE_LABEL.test(label) ? 'face' : 'body',
      left: x - width / 2,
      top: y - height / 2,
      right: x + width / 2,
      bottom: y + height / 2,
    }));
  };
}
