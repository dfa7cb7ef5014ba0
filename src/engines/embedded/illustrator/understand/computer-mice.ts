const BY_COMPUTER = /\b(?:keyboard|laptop|monitor|computer|mouse ?pad|headset|desk setup|workspace|gaming)\b/i;
const MOUSE = /\b(?<!computer |gaming |wireless |little |field |cartoon )mouse(?! ?pad\b)\b/gi;

/** "a keyboard and a mouse": among computers a mouse is no animal. */
export function readComputerMice(text: string): string {
  return BY_COMPUTER.test(text) ? text.replace(MOUSE, 'computer mouse') : text;
}
