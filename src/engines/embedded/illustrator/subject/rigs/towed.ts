/** What is pulled along on a rope, by concept, and to which side its drawing looks. */
const TOWED: Readonly<Record<string, 'left' | 'right'>> = {
  sled: 'left',
  sleigh: 'left',
  wagon: 'right',
  'toy-train': 'right',
  'toy-car': 'right',
  'toy-truck': 'right',
  'rocking-horse': 'left',
  canoe: 'right',
  rowboat: 'right',
};

/** True of what people pull behind them, and do not take into their hands. */
export function isTowed(concept: string): boolean {
  return Object.hasOwn(TOWED, concept);
}

/** Whether the drawing is turned round to follow somebody who goes to the right. */
export function isTurnedInTow(concept: string): boolean {
  return TOWED[concept] === 'left';
}
