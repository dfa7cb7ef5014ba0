import { barn, cabin, cottage } from './buildings/farm.ts';
import { lighthouse } from './buildings/lighthouse.ts';
import { windmill } from './buildings/windmill.ts';
import { armchair, rockingChair, sofa, throne } from './furniture/seats.ts';
import type { OwnSubject } from './own-subject.ts';
import { car, sportsCar, vintageCar } from './vehicles/cars.ts';
import { bus, pickup, truck, van } from './vehicles/utility.ts';

const ALL: readonly OwnSubject[] = [
  ...[barn, cabin, cottage, lighthouse, windmill],
  ...[car, sportsCar, vintageCar, van, pickup, bus, truck],
  ...[armchair, sofa, throne, rockingChair],
];

/** Every own drawing by its concept. */
export const OWN_SUBJECTS: ReadonlyMap<string, OwnSubject> = new Map(ALL.map((subject) => [subject.concept, subject]));
