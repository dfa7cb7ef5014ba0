const HAIRED =
  /\b(white|silver|gr[ae]y|red|blonde?|golden|black|brown|dark|pink|blue|green|purple|curly|long|short)-haired (?:an? )?((?:(?:old|young|little|elderly|beautiful|small|middle-aged) )*)(\p{L}+)/giu;

/** "a silver-haired old man" is an old man with silver hair. */
export function readHaired(text: string): string {
  return text.replace(HAIRED, (_whole, hair: string, how: string, who: string) => `${how}${who} with ${hair} hair`);
}
