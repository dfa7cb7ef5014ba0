/** Names that capitals alone tell from plain words, and what they are called here. */
const PROPER_NAMES: readonly (readonly [name: RegExp, called: string])[] = [
  [/\b(?:the )?White House\b/g, 'the american presidential palace'],
];

/** "The White House" is not any white house. */
export function readProperNames(text: string): string {
  return PROPER_NAMES.reduce((read, [name, called]) => read.replace(name, called), text);
}
