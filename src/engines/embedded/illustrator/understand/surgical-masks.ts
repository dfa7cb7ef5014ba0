const MEDIC =
  /\b(?:surgeons?|doctors?|nurses?|dentists?|medics?|physicians?|paramedics?|pandemic|covid|coronavirus|scientists?)\b/i;
const MASK = /\b(wearing|with|in|and) ((?:an?|the|his|her|their) (?:[a-z]+ )?|)mask(s?)\b(?! of\b)/gi;
const OTHER =
  /\b(?:venetian|carnival|theat(?:re|er)|halloween|plague|party|gas|diving|oxygen|tribal|gold(?:en)?) mask/i;

/** The mask of a doctor covers mouth and nose. */
export function readSurgicalMasks(text: string): string {
  if (!MEDIC.test(text) || OTHER.test(text)) return text;
  return text.replace(MASK, (_whole, tie: string, what: string, plural: string) => {
    const said = what.replace(/\b(?:surgical|face|medical) $/i, '');
    return `${tie} ${said}surgical mask${plural}`;
  });
}
