import type { Language } from '../lexicon.ts';
import { numberWord } from './english-numbers.ts';
import type { TextNode } from './node.ts';

/** A number with its counter and how much of the text it takes. */
export interface Counted {
  readonly node: TextNode;
  readonly length: number;
}

/** Reads a number of things that starts at `position`; undefined where there is none. */
export type ReadCount = (text: string, position: number) => Counted | undefined;

/** How a language counts things: numeral, counter, and what joins both to a noun that follows. */
interface CountingRule {
  /** Characters or words of numerals; digits are read everywhere. */
  readonly numeral: string;
  /** What stands for a number that nobody counted. */
  readonly several: string;
  readonly counters: string;
  readonly joint: string;
  numberOf(numeral: string): number;
}

const HAN_DIGITS = '一二三四五六七八九';
const HAN_NUMERAL = `[${HAN_DIGITS}两兩十百]{1,4}`;

const CHINESE: CountingRule = {
  numeral: HAN_NUMERAL,
  several: '几|幾|数|數',
  counters:
    '个|個|只|隻|条|條|张|張|把|本|册|冊|辆|輛|棵|朵|座|艘|架|位|名|人|头|頭|匹|颗|顆|件|顶|頂|盏|盞|束|块|塊|碗|杯|瓶|盘|盤|支|枝|根|间|間|栋|棟|幢|幅|台|臺|串|部|盆|罐|盒|袋|篮|籃|粒|株|扇|艇|枚',
  joint: '',
  numberOf: hanValue,
};

const JAPANESE: CountingRule = {
  numeral: HAN_NUMERAL,
  several: '数|何',
  counters:
    '匹|羽|頭|人|名|つ|個|こ|本|冊|台|枚|杯|軒|輪|足|艘|隻|機|株|粒|皿|着|脚|基|両|棟|尾|束|箱|缶|切れ|玉|房|体|膳|通',
  joint: '(?:も|か)?の?',
  numberOf: hanValue,
};

const KOREAN_NUMERALS: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  열다섯: 15,
  스무: 20,
};

const KOREAN: CountingRule = {
  numeral: Object.keys(KOREAN_NUMERALS).sort(byLength).join('|'),
  several: '몇|여러',
  counters:
    '마리|명|개|권|대|송이|그루|잔|척|채|장|자루|켤레|벌|병|그릇|접시|조각|분|사람|가지|포기|알|통|봉지|상자|다발|짝',
  joint: '의?',
  numberOf: (numeral) => KOREAN_NUMERALS[numeral]!,
};

const RULES: Partial<Record<Language, CountingRule>> = {
  zh: CHINESE,
  'zh-Hant': CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
};

/** The reader of counted things of a language that has counters; others have none. */
export function countingOf(language: Language): ReadCount | undefined {
  const rule = RULES[language];
  if (rule === undefined) return undefined;
  const { numeral, several, counters, joint, numberOf } = rule;
  const pattern = new RegExp(`(?:(\\d{1,3})|(${numeral})|(?:${several})) ?(?:${counters})${joint}`, 'uy');
  return (text, position) => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const [whole, digits, word] = match;
    const counted = digits === undefined ? word && numberOf(word) : Number(digits);
    const english = counted === undefined ? 'several' : numberWord(Number(counted));
    return { node: { kind: 'word', english }, length: whole.length };
  };
}

/** 十二 = 12, 三十 = 30, 百二十 = 120. */
function hanValue(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const character of numeral) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (unit === 0) digit = '两兩'.includes(character) ? 2 : HAN_DIGITS.indexOf(character) + 1;
    else {
      total += Math.max(1, digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
