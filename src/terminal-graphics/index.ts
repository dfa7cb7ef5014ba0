/** Pictures between the lines of a terminal. */
export { askForSixel, type TerminalInput } from './ask-for-sixel.ts';
export { detectGraphics, type TerminalGraphics } from './detect-graphics.ts';
export { writeGraphics } from './write-graphics.ts';
