import type { Language } from '../../lexicon.ts';
import { numberWord } from '../english-numbers.ts';

/** Words for the numbers from two on, in order, separated by spaces; several for one number by `|`. German `elf` is the being. */
const NUMBERS: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  zh: '两|兩|二|一对|一對|一双|一雙 三 四 五 六 七 八 九 十',
  'zh-Hant': '两|兩|二|一对|一對|一双|一雙 三 四 五 六 七 八 九 十',
  ja: '二|ふたり|ふたりの|ふたつ|ふたつの 三|みっつ|みっつの よっつ|よっつの いつつ|いつつの むっつ|むっつの ななつ|ななつの やっつ|やっつの ここのつの',
  ko: '두|둘 세|셋 네|넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘',
  hi: 'दो तीन चार पांच|पाँच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  pt: 'dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  de: 'zwei|zwo drei vier fünf sechs sieben acht neun zehn 11 zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
};

/** The number words of a language: English → words separated by `|`. */
export function numbersOf(language: Exclude<Language, 'en'>): Readonly<Record<string, string>> {
  return Object.fromEntries(NUMBERS[language].split(' ').map((words, index) => [numberWord(index + 2), words]));
}
