const ARENA = '(?:stadium|arena|ballpark|concert hall|theatre|theater|stands|court|pitch)';
const FULL_ARENA = new RegExp(
  `\\b(${ARENA}) (?:full of|packed with|filled with|crowded with|with) (?:cheering |screaming |excited |enthusiastic |many )?(?:fans|spectators|people|supporters)\\b`,
  'gi',
);
const CHEERING =
  /\b(cheering|screaming|excited|adoring|enthusiastic|football|soccer|sports|hockey|baseball|her|his|their) (fans)\b/gi;

/** "a stadium full of fans": its stands are full anyway. "Cheering fans" are people, not what one fans oneself with. */
export function readFans(text: string): string {
  return text.replace(FULL_ARENA, '$1').replace(CHEERING, '$1 people');
}
