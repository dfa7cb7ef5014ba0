import type { Writable } from 'node:stream';

/** The keyboard side of a terminal. */
export interface TerminalInput {
  readonly isTTY?: boolean;
  readonly isRaw?: boolean;
  /** True while somebody reads. */
  readonly readableFlowing?: boolean | null;
  setRawMode(isRaw: boolean): unknown;
  on(event: 'data', listener: (data: Buffer) => void): unknown;
  off(event: 'data', listener: (data: Buffer) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** "What are you?" (ECMA-48, primary device attributes); attribute 4 is sixel. */
const QUESTION = '\x1b[c';
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals answer in control characters.
const ANSWER = /\x1b\[\?([\d;]*)c/;
const SIXEL = '4';

/** Terminals answer at once, or never. */
const PATIENCE_MS = 200;

/** Asks the terminal whether it knows sixel; false when it says nothing. The keyboard is as it was afterwards. */
export async function askForSixel(input: TerminalInput, output: Writable): Promise<boolean> {
  if (!input.isTTY) return false;
  const wasRaw = input.isRaw ?? false;
  const wasRead = input.readableFlowing === true;
  input.setRawMode(true);
  try {
    return await new Promise<boolean>((resolve) => {
      let heard = '';
      const settle = (answer: boolean): void => {
        clearTimeout(timer);
        input.off('data', listen);
        resolve(answer);
      };
      const listen = (data: Buffer): void => {
        heard += data.toString('latin1');
        const attributes = ANSWER.exec(heard)?.[1];
        if (attributes !== undefined) settle(attributes.split(';').includes(SIXEL));
      };
      const timer = setTimeout(settle, PATIENCE_MS, false);
      input.on('data', listen);
      input.resume();
      output.write(QUESTION);
    });
  } finally {
    input.setRawMode(wasRaw);
    if (!wasRead) input.pause();
  }
}
