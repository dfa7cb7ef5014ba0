const TONE = '(dark|ebony|pale|fair|light|olive|bronzed?|tanned)';
const SKIN = new RegExp(`\\b${TONE} skin\\b`, 'gi');
const TONES: Readonly<Record<string, string>> = {
  dark: 'dark-skinned',
  ebony: 'dark-skinned',
  pale: 'fair-skinned',
  fair: 'fair-skinned',
  light: 'fair-skinned',
};

/** "dark skin" is about somebody, not about the hour: `dark` alone darkens the picture. */
export function readSkinTones(text: string): string {
  return text.replace(SKIN, (_whole, tone: string) => `${TONES[tone.toLowerCase()] ?? 'brown-skinned'} skin`);
}
