const VOICE =
  '(?:(?:(?:loudly|happily|passionately|softly) )?(?:sing(?:s|ing)?|speak(?:s|ing)?|talk(?:s|ing)?|shout(?:s|ing)?|scream(?:s|ing)?|yell(?:s|ing)?|rap(?:s|ping)?|roar(?:s|ing)?|howl(?:s|ing)?|croak(?:s|ing)?|laugh(?:s|ing)?|whisper(?:s|ing)?|croon(?:s|ing)?|belt(?:s|ing)?))';
const INTO_MICROPHONE = new RegExp(
  `\\b(${VOICE})(?: out)?(?: \\w+ly)? (?:in ?to|in|on|with|at|to) (?:a|an|the|his|her|its|their) ((?:[\\w-]+ ){0,2}?(?:microphone|mike|mic))\\b(?! stand)`,
  'gi',
);

/** Whoever sings or shouts into a microphone holds it. */
export function readMicrophones(text: string): string {
  return text.replace(INTO_MICROPHONE, '$1 holding a $2');
}
