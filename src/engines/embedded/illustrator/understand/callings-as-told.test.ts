import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { readBoxers } from './boxers.ts';
import { readDeskWork } from './desk-work.ts';
import { readSurgicalMasks } from './surgical-masks.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function said(prompt: string): readonly string[] {
  const { entities, relations, placeKind } = understanding.parse(prompt);
  const deeds = relations.map(
    ({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`,
  );
  return [...deeds, ...(placeKind ? [placeKind] : [])];
}

describe('callings', () => {
  it.each([
    ['boxer in the ring', 'boxer with boxing gloves in the boxing ring'],
    ['two men boxing', 'two male boxers fighting'],
    ['two kangaroos boxing', 'two kangaroos fighting'],
    ['a ring on a finger', 'a ring on a finger'],
    ['a boxer dog', 'a boxer dog'],
  ])('box in a ring: %s', (text, read) => {
    expect(readBoxers(text)).toBe(read);
  });

  it.each([
    ['a surgeon with a mask', 'a surgeon with a surgical mask'],
    ['a nurse wearing a face mask', 'a nurse wearing a surgical mask'],
    ['a man with a mask', 'a man with a mask'],
    ['a doctor with a plague mask', 'a doctor with a plague mask'],
  ])('cover mouth and nose: %s', (text, read) => {
    expect(readSurgicalMasks(text)).toBe(read);
  });

  it.each([
    ['a programmer working late at night', 'a programmer using a laptop at a desk'],
    ['a man working late', 'a man using a laptop at a desk in an office at night'],
    ['a farmer working in a field', 'a farmer working in a field'],
    ['an employee working with a saw', 'an employee working with a saw'],
  ])('work at desks: %s', (text, read) => {
    expect(readDeskWork(text)).toBe(read);
  });

  it.each([
    ['two boxers fighting in the ring', ['prizefighter against prizefighter', 'boxing-ring']],
    ['a pianist playing a grand piano', ['musician playing grand-piano']],
    ['a pianist', ['musician playing grand-piano']],
    ['a drummer on a stage', ['musician playing drum-kit', 'theatre']],
    ['a doctor wearing a face mask', ['doctor wearing face-mask', 'ward']],
    ['a man in scrubs', ['man wearing scrubs']],
    ['a backpacker', ['person wearing backpack']],
  ])('are read with what belongs to them: %s', (prompt, expected) => {
    expect(said(prompt)).toEqual(expected);
  });
});
