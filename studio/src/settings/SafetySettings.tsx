import { PersonGeneration, SafetyFilterLevel } from 'limner/client';
import { Select } from '../design/controls.tsx';
import { type MessageKey, useSay } from '../language/language.ts';

const LEVELS: readonly (readonly [SafetyFilterLevel, MessageKey])[] = [
  [SafetyFilterLevel.BLOCK_LOW_AND_ABOVE, 'safety.most'],
  [SafetyFilterLevel.BLOCK_MEDIUM_AND_ABOVE, 'safety.some'],
  [SafetyFilterLevel.BLOCK_ONLY_HIGH, 'safety.few'],
  [SafetyFilterLevel.BLOCK_NONE, 'safety.none'],
];

const PERSONS: readonly (readonly [PersonGeneration, MessageKey])[] = [
  [PersonGeneration.DONT_ALLOW, 'person.none'],
  [PersonGeneration.ALLOW_ADULT, 'person.adults'],
  [PersonGeneration.ALLOW_ALL, 'person.all'],
];

interface SelectProps<Value> {
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function SafetySelect({ value, onChoose }: SelectProps<SafetyFilterLevel>) {
  const say = useSay();
  const options = LEVELS.map(([level, label]) => ({ value: level, label: say(label) }));
  return <Select label={say('safety')} {...{ options, value, onChoose }} />;
}

export function PersonSelect({ value, onChoose }: SelectProps<PersonGeneration>) {
  const say = useSay();
  const options = PERSONS.map(([person, label]) => ({ value: person, label: say(label) }));
  return <Select label={say('person')} {...{ options, value, onChoose }} />;
}
