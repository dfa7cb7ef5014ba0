import { type Grammar, type TextNode, withArticle } from './node.ts';

/** Verbs whose place is really their object: "馬に乗る". */
const TAKES_OBJECT =
  /^(riding|hugging|kissing|holding hands|watching|playing|watering|feeding|teaching|talking to|greeting|barking at|helping)$/;
const RESTS = /^(sitting|lying|sleeping|standing)$/;

/** What a verb to come will take. */
interface Argument {
  readonly phrase: string;
  /** Empty for an object. */
  readonly preposition: string;
  readonly isVague: boolean;
}

/**
 * Puts Japanese, Korean or Hindi words into English order. There a noun comes after everything that describes it, and a verb
 * after everything it takes: "moon on sit-and book read cat" becomes "a cat sitting on the moon reading a book".
 */
export function orderHeadFinal(nodes: readonly TextNode[], grammar: Grammar): string {
  const sentence = new HeadFinalSentence(grammar);
  nodes.forEach((node, index) => {
    sentence.read(node, nodes.slice(index + 1, index + 1 + LOOK_AHEAD));
  });
  return sentence.finish();
}

/** What "made of it" means before a position: 木の is wooden, 木の後ろ behind a tree. */
const NOUN_OF_MATERIAL: Readonly<Record<string, string>> = { wooden: 'tree', stone: 'rock' };

/** Terms that say where by themselves, as 달에서 does. */
const PLACED = /^(on|in|at|above|under) (the .+)$/;

const LOOK_AHEAD = 3;

class HeadFinalSentence {
  readonly #grammar: Grammar;
  readonly #out: string[] = [];
  #words: string[] = [];
  #hasNoun = false;
  #modifiers: string[] = [];
  #arguments: Argument[] = [];
  #subject: string | undefined;
  /** "in the rain": what follows belongs to the weather, not to the noun before. */
  #isAfterAtmosphere = false;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  read(node: TextNode, following: readonly TextNode[]): void {
    const followsAtmosphere = this.#isAfterAtmosphere;
    this.#isAfterAtmosphere = false;
    if (followsAtmosphere && (node.kind === 'position' || node.kind === 'particle')) return;
    if (node.kind === 'verb') this.#readVerb(node, following);
    else if (node.kind === 'position') this.#readPosition(node.english, following);
    else if (node.kind === 'particle') this.#readParticle(node, following);
    else if (node.kind === 'break') this.#endClause();
    else this.#readWord(node.english);
  }

  finish(): string {
    this.#endClause();
    return this.#out.join(' ');
  }

  #readWord(english: string): void {
    if (this.#grammar.isAtmosphere(english)) {
      this.#out.push(english, ',');
      this.#isAfterAtmosphere = true;
      return;
    }
    const placed = PLACED.exec(english);
    if (placed && this.#words.length === 0) {
      this.#arguments.push({ phrase: placed[2]!, preposition: placed[1]!, isVague: false });
      return;
    }
    if (this.#grammar.isNumber(english) && this.#countSaid(english)) return;
    const describes = this.#grammar.isDescribing(english);
    if (this.#hasNoun) this.#endUnmarkedNoun();
    this.#words.push(english);
    if (!describes) this.#hasNoun = true;
  }

  /** "dog two": a number after its noun. */
  #countSaid(number: string): boolean {
    if (this.#hasNoun) this.#words.unshift(number);
    else if (this.#words.length === 0 && this.#subject?.startsWith('a '))
      this.#subject = `${number} ${this.#subject.slice(2)}`;
    else return false;
    return true;
  }

  /** Two nouns without a particle between them: the first is the subject, or already said. */
  #endUnmarkedNoun(): void {
    const isPlace = this.#grammar.isPlace(this.#words.join(' '));
    const phrase = this.#takePhrase();
    // A place does nothing: whatever is said next is there.
    if (isPlace) this.#arguments.push({ phrase, preposition: 'in', isVague: true });
    else if (this.#subject === undefined && this.#arguments.length === 0) this.#subject = phrase;
    else this.#arguments.push({ phrase, preposition: '', isVague: false });
  }

  #takePhrase(): string {
    const phrase = [withArticle(this.#words.join(' ')), ...this.#modifiers].join(' ').trim();
    this.#words = [];
    this.#modifiers = [];
    this.#hasNoun = false;
    return phrase;
  }

  #readParticle({ role }: TextNode, following: readonly TextNode[]): void {
    if (role === 'genitive' && this.#words.length === 0) {
      this.#arguments = this.#attachArguments();
      return;
    }
    if (this.#words.length === 0 || role === 'silent') return;
    if (role === 'subject') this.#setSubject(this.#takePhrase());
    else if (role === 'object') this.#arguments.push({ phrase: this.#takePhrase(), preposition: '', isVague: false });
    else if (role === 'place') this.#arguments.push({ phrase: this.#takePhrase(), preposition: 'in', isVague: true });
    else if (role === 'genitive') this.#readGenitive(following);
    else if (role === 'and') this.#readAnd(following);
  }

  /** "on the table 's apple": what was said so far describes the noun to come. */
  #attachArguments(): Argument[] {
    this.#modifiers.push(...this.#arguments.map(({ preposition, phrase }) => `${preposition} ${phrase}`.trim()));
    return [];
  }

  #readGenitive(following: readonly TextNode[]): void {
    const isOnlyDescribing = !this.#hasNoun;
    if (isOnlyDescribing || following[0]?.kind === 'position') return;
    const owner = this.#takePhrase();
    this.#modifiers.push(`of ${owner}`);
  }

  #readAnd(following: readonly TextNode[]): void {
    if (following.find(({ kind }) => kind !== 'particle')?.kind === 'verb') {
      this.#arguments.push({ phrase: this.#takePhrase(), preposition: 'with', isVague: false });
    } else {
      this.#words = [`${withArticle(this.#words.join(' '))} and`];
      this.#hasNoun = false;
    }
  }

  #setSubject(phrase: string): void {
    if (this.#subject === undefined) this.#subject = phrase;
    else {
      this.#out.push(this.#subject, ',');
      this.#subject = phrase;
    }
  }

  #readPosition(preposition: string, following: readonly TextNode[]): void {
    if (this.#words.length === 0) return;
    const last = this.#words.at(-1)!;
    if (!this.#hasNoun && Object.hasOwn(NOUN_OF_MATERIAL, last)) this.#words.splice(-1, 1, NOUN_OF_MATERIAL[last]!);
    const phrase = this.#takePhrase();
    if (following[0]?.role === 'genitive') this.#modifiers.push(`${preposition} ${phrase}`);
    else this.#arguments.push({ phrase, preposition, isVague: false });
  }

  #readVerb({ english, isConnecting }: TextNode, following: readonly TextNode[]): void {
    if (this.#words.length > 0) this.#arguments.push({ phrase: this.#takePhrase(), preposition: '', isVague: false });
    const isAttributive = !isConnecting && following.find(({ kind }) => kind !== 'particle')?.kind === 'word';
    const describesNext = this.#subject === undefined || (isAttributive && this.#arguments.length === 0);
    const verbPhrase = this.#verbPhrase(english);
    if (describesNext) this.#modifiers.push(verbPhrase);
    else this.#subject = `${this.#subject} ${verbPhrase}`;
  }

  #verbPhrase(verb: string): string {
    const hasObject = this.#arguments.some(({ preposition }) => preposition === '');
    const placed = this.#arguments.map((argument) => this.#toEnglish(argument, verb, hasObject));
    this.#arguments = [];
    return [verb, ...placed.filter(({ isObject }) => isObject), ...placed.filter(({ isObject }) => !isObject)]
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join(' ');
  }

  #endClause(): void {
    const rest = this.#arguments.map(({ preposition, phrase }) => `${preposition} ${phrase}`.trim());
    this.#arguments = [];
    const phrase = this.#words.length > 0 || this.#modifiers.length > 0 ? this.#takePhrase() : '';
    const parts =
      this.#subject === undefined
        ? [phrase, ...rest]
        : [this.#subject, ...rest, ...(phrase === '' ? [] : [',', phrase])];
    this.#subject = undefined;
    const clause = parts.join(' ').trim();
    if (clause !== '') this.#out.push(clause, ',');
  }

  #toEnglish(
    { phrase, preposition, isVague }: Argument,
    verb: string,
    hasObject: boolean,
  ): { text: string; isObject: boolean } {
    const isReallyObject =
      isVague && !hasObject && !this.#grammar.isPlace(phrase.replace(/^an? /, '')) && TAKES_OBJECT.test(verb);
    const isObject = preposition === '' || isReallyObject;
    if (isObject) return { text: phrase, isObject };
    const settled = isVague && RESTS.test(verb) ? 'on' : preposition;
    return { text: `${settled} ${phrase}`, isObject };
  }
}
