import type { Scene } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { glide } from './glide.ts';
import { partCompany } from './part-company.ts';
import { readAloud } from './read-aloud.ts';
import { sitAtFire } from './sit-at-fire.ts';
import { turnToView } from './turn-to-view.ts';

/** How those of a scene carry out what they do, in the order in which it is settled. */
const STEPS: readonly ((scene: Scene, factsOf: FactsOf) => Scene)[] = [
  glide,
  turnToView,
  partCompany,
  sitAtFire,
  readAloud,
];

/** A scene with those in it placed, turned and seated as their deeds ask for. */
export function actOut(scene: Scene, factsOf: FactsOf): Scene {
  return STEPS.reduce((acted, step) => step(acted, factsOf), scene);
}
