import { describe, expect, it } from 'vitest';
import { conjugateGerman } from './conjugate-german.ts';
import { conjugateHindi } from './conjugate-hindi.ts';
import { conjugateJapanese } from './conjugate-japanese.ts';
import { conjugateKorean } from './conjugate-korean.ts';
import { conjugateFrench, conjugatePortuguese, conjugateSpanish } from './conjugate-romance.ts';
import { VERBS } from './verb-forms.ts';

describe('forms of verbs', () => {
  it.each([
    [conjugateJapanese, '食べ・る', ['食べる', '食べて', '食べている', '食べた', '食べながら', '食べます']],
    [conjugateJapanese, '走る', ['走る', '走って', '走っている', '走った', '走りながら']],
    [conjugateJapanese, '泳ぐ', ['泳いで', '泳いだ', '泳ぎます']],
    [conjugateJapanese, '遊ぶ', ['遊んで', '遊んだ', '遊びながら']],
    [conjugateJapanese, '料理する', ['料理して', '料理した', '料理しています']],
    [conjugateKorean, '달리다', ['달리는', '달린', '달린다', '달리고 있는', '달리며']],
    [conjugateKorean, '쌓다', ['쌓는', '쌓은', '쌓는다', '쌓으며']],
    [conjugateKorean, '만들다', ['만드는', '만든', '만든다', '만듭니다', '만들고']],
    [conjugateKorean, '물을 주다', ['물을 주는', '물 주는', '물을 준다']],
    [conjugateHindi, 'पानी देना', ['पानी देता', 'पानी दे रहा', 'पानी देकर']],
    [conjugateSpanish, 'arrastrar', ['arrastrando', 'arrastra', 'arrastran', 'que arrastra']],
    [conjugateSpanish, 'dar de comer a', ['dando de comer a']],
    [conjugatePortuguese, 'correr', ['correndo', 'corre', 'correm', 'a correr']],
    [conjugateFrench, 'manger', ['mangeant', 'mange', 'qui mange', 'en train de manger']],
    [conjugateFrench, 'arroser', ['arrosant', "en train d'arroser"]],
    [conjugateGerman, 'gießen', ['gießt', 'gießen', 'gießend', 'gießende']],
    [conjugateGerman, 'klettern', ['klettert', 'klettern', 'kletternd']],
  ])('%o of %s', (conjugate, verb, expected) => {
    expect(conjugate(verb)).toEqual(expect.arrayContaining(expected));
  });

  it('leave out a present that is a noun as well', () => {
    expect(conjugateSpanish('cocinar*')).toEqual(['cocinando', 'cocinan', 'que cocina', 'que cocinan']);
  });

  it('are made of dictionary forms only', () => {
    const endings = [
      /./,
      /[うつるむぶぬくぐす]$/,
      /다$/,
      /ना$/,
      /^\S+[aei]r\*?( |$)/,
      /^\S+[aei]r\*?( |$)/,
      /^\S+er\*?( |$)/,
      /n\*?$/,
    ];
    const wrong = Object.values(VERBS).flatMap((row) =>
      row.flatMap((cell, column) =>
        cell.split('|').filter((verb) => verb !== '' && !verb.startsWith('=') && !endings[column]!.test(verb)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
