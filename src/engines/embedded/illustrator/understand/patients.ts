const BEDSIDE =
  /\b(?:nurses?|hospital|ward|intensive care|bedside|caring for|tending(?: to)?|visiting|looking after|taking care of)\b/i;
const PATIENT =
  /\b((?:an?|the|his|her|their) (?:(?!dental|waiting)[a-z-]+ ){0,2}?patient)\b(?!'s|’s| (?:is |who is )?(?:lying|sitting|standing|walking|waiting|sleeping|resting|in (?:an?|the|his|her) (?:\w+ )?(?:bed|wheelchair|chair)|in bed|on (?:an?|the)|with (?:an?|the)))/gi;
const AT_BEDSIDE = /\bat the bedside of\b/gi;
const HOSPITAL_BED = /\bin (an?|the|his|her|their) hospital bed\b/gi;

/** "a nurse with a patient": the patient of a hospital is in a bed, and not who stands beside it. */
export function readPatients(text: string): string {
  const said = text.replace(AT_BEDSIDE, 'next to').replace(HOSPITAL_BED, 'in $1 bed in a hospital');
  return BEDSIDE.test(text) ? said.replace(PATIENT, '$1 lying in a bed') : said;
}
