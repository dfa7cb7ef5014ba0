const GREEN_PLACE =
  /\b(?:lush,? )?green (?=(?:(?:rolling|mountain|mossy|open|grassy) )*(?:valleys?|hills?|hillsides?|meadows?|fields?|forests?|woods?|woodlands?|countryside|landscapes?|pastures?|mountains?|grasslands?|islands?|jungles?)\b)/gi;

/** "a green valley": a place is called green in summer, not in autumn or under snow. */
export function readLushPlaces(text: string): string {
  return text.replace(GREEN_PLACE, 'lush ');
}
