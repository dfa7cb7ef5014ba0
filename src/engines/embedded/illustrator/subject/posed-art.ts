import type { PoseId } from '../scene.ts';
import { FLYERS_BY_CONCEPT } from './own/animals/flying-birds.ts';
import { LEAPERS_BY_CONCEPT } from './own/animals/leaping-swimmers.ts';
import { callsOf, RUNNERS } from './own/animals/running/runners.ts';

/** Drawings of a concept in a pose that its usual drawing does not show. */
const POSED_ART: Readonly<Record<string, Partial<Record<PoseId, string>>>> = {
  horse: { graze: 'grazing-horse', stand: 'standing-horse', walk: 'standing-horse', sleep: 'standing-horse' },
  cow: { graze: 'grazing-cow' },
  ox: { graze: 'grazing-cow' },
  ewe: { graze: 'grazing-sheep' },
  sheep: { graze: 'grazing-sheep' },
  ram: { graze: 'grazing-sheep' },
  goat: { graze: 'grazing-goat' },
  deer: { graze: 'grazing-deer' },
  zebra: { graze: 'grazing-zebra' },
  donkey: { graze: 'grazing-donkey' },
  'western-dragon': { sleep: 'sleeping-dragon', lie: 'sleeping-dragon', fly: 'flying-western-dragon' },
};

/** Drawings of animals at rest, where the pack's is in motion. */
const AT_REST: Readonly<Record<string, string>> = { horse: 'standing-horse' };

/** Animals that run as others do. */
const RUNS_LIKE: Readonly<Record<string, string>> = {
  ewe: 'sheep',
  ox: 'bull',
  'water-buffalo': 'bull',
  'two-hump-camel': 'camel',
  'guide-dog': 'dog',
  'service-dog': 'dog',
  pegasus: 'unicorn',
};

/** How drawings of an animal in a pose are called. */
const MOTIONS = { run: 'running', jump: 'leaping', howl: 'howling', roar: 'roaring' } as const;

/** The drawing of an animal that runs, leaps or calls, if there is one. */
export function motionArt(concept: string, pose: PoseId | undefined): string | undefined {
  if (pose === undefined || !Object.hasOwn(MOTIONS, pose)) return undefined;
  const motion = MOTIONS[pose as keyof typeof MOTIONS];
  const plain = concept.replace(/-(?:body|face)$/, '');
  const runner = RUNS_LIKE[plain] ?? plain;
  if (!Object.hasOwn(RUNNERS, runner)) return undefined;
  const isDrawn = motion === 'running' || motion === 'leaping' || callsOf(runner).includes(motion);
  return isDrawn ? `${motion}-${runner}` : undefined;
}

/** The concept whose drawing shows `concept` in a pose. */
export function posedArt(concept: string, pose: PoseId | undefined): string {
  const plain = concept.replace(/-(?:body|face)$/, '');
  if (pose === 'fly' && FLYERS_BY_CONCEPT.has(plain)) return `flying-${plain}`;
  if (pose === 'jump' && LEAPERS_BY_CONCEPT.has(plain)) return `leaping-${plain}`;
  const moving = motionArt(concept, pose);
  if (moving) return moving;
  const posed = pose && Object.hasOwn(POSED_ART, plain) ? POSED_ART[plain]![pose] : undefined;
  return posed ?? (pose === undefined && Object.hasOwn(AT_REST, plain) ? AT_REST[plain]! : concept);
}
