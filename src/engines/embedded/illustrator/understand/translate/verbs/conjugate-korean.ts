const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const NIEUN = 4;
const RIEUL = 8;
const BIEUP = 17;

/** Dictionary form in 다; irregular forms are listed with the verb. An object may stand without its particle. */
export function conjugateKorean(verb: string): readonly string[] {
  const stem = verb.slice(0, -1);
  const forms = formsOf(stem);
  return /[을를] /.test(verb) ? forms.flatMap((form) => [form, form.replace(/[을를] /, ' ')]) : forms;
}

function formsOf(stem: string): string[] {
  const final = finalOf(stem);
  const isOpen = final === 0 || final === RIEUL;
  // ㄹ falls before ㄴ and ㅂ.
  const open = isOpen ? withFinal(stem, 0) : stem;
  return [
    `${open}는`,
    isOpen ? withFinal(stem, NIEUN) : `${stem}은`,
    isOpen ? `${withFinal(stem, NIEUN)}다` : `${stem}는다`,
    isOpen ? `${withFinal(stem, BIEUP)}니다` : `${stem}습니다`,
    `${stem}고`,
    `${stem}고 있는`,
    isOpen ? `${stem}며` : `${stem}으며`,
    isOpen ? `${stem}면서` : `${stem}으면서`,
  ];
}

function finalOf(stem: string): number {
  return (stem.charCodeAt(stem.length - 1) - FIRST_SYLLABLE) % FINALS;
}

function withFinal(stem: string, final: number): string {
  const last = stem.charCodeAt(stem.length - 1);
  return stem.slice(0, -1) + String.fromCharCode(last - ((last - FIRST_SYLLABLE) % FINALS) + final);
}
