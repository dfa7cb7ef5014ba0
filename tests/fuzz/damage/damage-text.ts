import fc from 'fast-check';

const FIELD_NAME = /"\w+":/gu;
const NUMBER = /\d+/gu;
const TEXT_VALUE = /"[^"]*"(?=[,}\]])/gu;
const BASE64_VALUE = /"[A-Za-z0-9+/=]{16,}"/gu;
const OBJECT_START = /\{/gu;

type Replace = (found: string) => string;

/** What is replaced by what: damage to the text of a JSON body that no JSON value could express. */
const DEEDS: readonly (readonly [pattern: RegExp, replace: Replace])[] = [
  // The same name twice in an object: the last one counts, or nobody knows.
  [FIELD_NAME, (name) => `${name}null,${name}`],
  [OBJECT_START, () => '{"__proto__":{"prompt":"x","isAdmin":true},'],
  [OBJECT_START, () => '{"constructor":{"prototype":{"prompt":"x"}},'],
  [OBJECT_START, () => '{\u0000'],
  [OBJECT_START, () => '\uFEFF{'],
  [OBJECT_START, () => '{"\\ud800":1,'],
  [NUMBER, () => '1e999'],
  [NUMBER, (digits) => `-${digits}${digits.repeat(200)}`],
  [NUMBER, () => '0.1e-400'],
  [TEXT_VALUE, () => nested('[', ']', 20_000)],
  [TEXT_VALUE, () => nested('{"a":', '}', 5000, '1')],
  [TEXT_VALUE, () => nested('{"image":', '}', 500, '{"bytesBase64Encoded":"AAAA"}')],
  [TEXT_VALUE, () => JSON.stringify('A'.repeat(1_500_000))],
  [TEXT_VALUE, () => '"\\ud800\\u0000\\u202e"'],
  [BASE64_VALUE, () => '"data:image/png;base64,iVBORw0KGgo="'],
  [BASE64_VALUE, (content) => content.replace(/=*"$/u, '==="')],
  [BASE64_VALUE, (content) => content.replace('"', '"-_+/')],
  [BASE64_VALUE, (content) => content.slice(0, content.length >> 1)],
];

/** Damaged texts of a JSON body: one deed or a few, or a text that ends too early. */
export function damageText(text: string): fc.Arbitrary<string> {
  const deeds = fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.nat()), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 9, arbitrary: deeds.map((list) => list.reduce(applyDeed, text)) },
    { weight: 1, arbitrary: fc.nat(text.length).map((length) => text.slice(0, length)) },
  );
}

function applyDeed(text: string, [[pattern, replace], at]: readonly [readonly [RegExp, Replace], number]): string {
  // Texts of megabytes are not searched again and again.
  if (text.length > 100_000) return text;
  const places = [...text.matchAll(pattern)];
  const place = places[at % Math.max(1, places.length)];
  if (!place) return text;
  return text.slice(0, place.index) + replace(place[0]) + text.slice(place.index + place[0].length);
}

function nested(open: string, close: string, depth: number, core = ''): string {
  return open.repeat(depth) + core + close.repeat(depth);
}
