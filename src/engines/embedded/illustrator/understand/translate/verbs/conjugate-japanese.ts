/** Last kana of a godan verb: what stands for it before te, and before masu. */
const GODAN: Readonly<Record<string, readonly [te: string, masu: string]>> = {
  う: ['って', 'い'],
  つ: ['って', 'ち'],
  る: ['って', 'り'],
  む: ['んで', 'み'],
  ぶ: ['んで', 'び'],
  ぬ: ['んで', 'に'],
  く: ['いて', 'き'],
  ぐ: ['いで', 'ぎ'],
  す: ['して', 'し'],
};

/** Ichidan verbs are given with a dot before their ending: 食べ・る. */
export function conjugateJapanese(verb: string): readonly string[] {
  const { dictionary, te, stem } = partsOf(verb);
  const past = te.slice(0, -1) + (te.endsWith('で') ? 'だ' : 'た');
  return [dictionary, te, past, `${te}いる`, `${te}る`, `${te}いた`, `${te}います`, `${stem}ながら`, `${stem}ます`];
}

function partsOf(verb: string): { dictionary: string; te: string; stem: string } {
  if (verb.endsWith('する')) {
    const stem = `${verb.slice(0, -2)}し`;
    return { dictionary: verb, te: `${stem}て`, stem };
  }
  if (verb.endsWith('・る')) {
    const stem = verb.slice(0, -2);
    return { dictionary: `${stem}る`, te: `${stem}て`, stem };
  }
  const root = verb.slice(0, -1);
  const [te, masu] = GODAN[verb.at(-1)!]!;
  return { dictionary: verb, te: root + (verb.endsWith('行く') ? 'って' : te), stem: root + masu };
}
