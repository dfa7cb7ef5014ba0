import type { JudgedRelation } from './claim.ts';
import type { NounGroup } from './nouns.ts';

/** Who may stand to whom in a relation, and how English says it. */
export interface RelationPattern {
  readonly relation: JudgedRelation;
  readonly words: string;
  readonly subjects: readonly string[] | NounGroup;
  readonly objects: readonly string[] | NounGroup;
}

const SMALL_ANIMALS = ['cat', 'dog', 'rabbit', 'parrot', 'penguin', 'monkey', 'frog', 'owl', 'fox'];
const SUPPORTS = ['table', 'chair', 'sofa', 'bed', 'piano', 'desk', 'box', 'suitcase', 'barrel', 'car', 'elephant'];
const LARGE_THINGS = ['car', 'tree', 'house', 'bus', 'piano', 'sofa', 'barn', 'truck'];
const SMALL_OBJECTS = ['book', 'clock', 'camera', 'lamp', 'hat', 'teddy bear', 'teapot', 'gift', 'pumpkin', 'violin'];
const CONTAINERS = ['basket', 'box', 'bowl'];
const HELD = ['umbrella', 'balloon', 'camera', 'apple', 'guitar', 'book', 'lamp', 'kite', 'gift', 'rose'];
const WORN = ['hat', 'crown', 'top hat'];
const MOUNTS = ['horse', 'bicycle', 'motorcycle', 'elephant', 'camel', 'dragon', 'scooter'];

export const RELATION_PATTERNS: readonly RelationPattern[] = [
  { relation: 'on', words: 'on', subjects: SMALL_ANIMALS, objects: SUPPORTS },
  { relation: 'on', words: 'on top of', subjects: SMALL_OBJECTS, objects: ['table', 'chair', 'piano', 'box', 'desk'] },
  { relation: 'on', words: 'sitting on', subjects: 'person', objects: ['chair', 'sofa', 'armchair', 'bed', 'box'] },
  {
    relation: 'in',
    words: 'in',
    subjects: ['cat', 'kitten', 'rabbit', 'puppy', 'apple', 'orange', 'egg'],
    objects: CONTAINERS,
  },
  {
    relation: 'in',
    words: 'inside',
    subjects: ['frog', 'hamster', 'mouse', 'lemon', 'teddy bear'],
    objects: CONTAINERS,
  },
  {
    relation: 'under',
    words: 'under',
    subjects: SMALL_ANIMALS,
    objects: ['table', 'chair', 'tree', 'umbrella', 'bed'],
  },
  {
    relation: 'above',
    words: 'above',
    subjects: ['hot air balloon', 'kite', 'eagle', 'helicopter'],
    objects: 'building',
  },
  { relation: 'above', words: 'flying over', subjects: ['eagle', 'airplane', 'dragon', 'owl'], objects: LARGE_THINGS },
  { relation: 'behind', words: 'behind', subjects: 'animal', objects: LARGE_THINGS },
  { relation: 'behind', words: 'behind', subjects: LARGE_THINGS, objects: 'person' },
  { relation: 'in-front-of', words: 'in front of', subjects: 'animal', objects: 'building' },
  { relation: 'in-front-of', words: 'in front of', subjects: 'vehicle', objects: 'building' },
  { relation: 'next-to', words: 'next to', subjects: 'animal', objects: 'vehicle' },
  { relation: 'next-to', words: 'beside', subjects: 'person', objects: 'animal' },
  { relation: 'next-to', words: 'next to', subjects: 'tableware', objects: 'food' },
  { relation: 'holding', words: 'holding', subjects: 'person', objects: HELD },
  { relation: 'holding', words: 'holding', subjects: ['monkey', 'bear', 'rabbit', 'fox'], objects: HELD },
  {
    relation: 'wearing',
    words: 'wearing',
    subjects: ['cat', 'dog', 'penguin', 'man', 'woman', 'owl', 'frog', 'horse'],
    objects: WORN,
  },
  {
    relation: 'riding',
    words: 'riding',
    subjects: ['monkey', 'man', 'girl', 'knight', 'dog', 'robot', 'astronaut'],
    objects: MOUNTS,
  },
  {
    relation: 'reading',
    words: 'reading',
    subjects: ['dog', 'cat', 'owl', 'woman', 'old man', 'robot', 'girl'],
    objects: ['book', 'newspaper'],
  },
];
