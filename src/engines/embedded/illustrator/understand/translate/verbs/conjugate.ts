/** The forms that a verb takes in prompts, from the form under which dictionaries list it. */
export type Conjugate = (verb: string) => readonly string[];

/** Conjugates the first word of a phrase: "dar de comer a". */
export function byFirstWord(conjugate: Conjugate): Conjugate {
  return (phrase) => {
    const end = phrase.indexOf(' ');
    if (end < 0) return conjugate(phrase);
    return conjugate(phrase.slice(0, end)).map((form) => form + phrase.slice(end));
  };
}

/** Conjugates the last word of a phrase: "पानी देना". */
export function byLastWord(conjugate: Conjugate): Conjugate {
  return (phrase) => {
    const start = phrase.lastIndexOf(' ') + 1;
    return conjugate(phrase.slice(start)).map((form) => phrase.slice(0, start) + form);
  };
}
