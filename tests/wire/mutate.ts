import fc from 'fast-check';

/** Values that no field expects, or that only some do. */
const FOREIGN_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  7,
  1e308,
  4294967296,
  '',
  'x',
  ' \u0000\u0007',
  '\ud800',
  '1',
  'MASK_MODE_SEMANTIC',
  '[8, 62]',
  'gs://',
  'gs://b/o',
  'data:image/png;base64,AAAA',
  'a'.repeat(100_000),
  '👩‍🚀'.repeat(2000),
  '='.repeat(5000),
  [],
  [[[]]],
  [null],
  Array.from({ length: 2000 }, () => ({})),
  {},
  { bytesBase64Encoded: '' },
  { bytesBase64Encoded: '*' },
  { gcsUri: 'gs://b/o', mimeType: 7 },
  { image: {} },
  JSON.parse('{"__proto__": {"prompt": "x", "seed": 1}, "constructor": 1, "toString": null}'),
];

const FOREIGN_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'image',
  'referenceImages',
  'personImage',
  'productImages',
  'prompt',
  'mode',
  'seed',
  'mask',
  'editConfig',
  'maskImageConfig',
  'sampleImageSize',
];

type Container = Record<string, unknown> | unknown[];

/**
 * An arbitrary damage to a JSON body: some of its values replaced, dropped, doubled or given to a foreign key.
 *
 * @param body left as it is; the mutants are copies.
 * @param most how many pieces of damage there are at most.
 */
export function mutantsOf(body: unknown, most = 4): fc.Arbitrary<unknown> {
  const damage = fc.record({
    position: fc.nat(),
    deed: fc.constantFrom('replace', 'drop', 'double', 'plant'),
    value: fc.constantFrom(...FOREIGN_VALUES),
    key: fc.constantFrom(...FOREIGN_KEYS),
  });
  return fc.array(damage, { minLength: 1, maxLength: most }).map((damages) => {
    let mutant = structuredClone({ body });
    for (const { position, deed, value, key } of damages) {
      const slots = slotsOf(mutant);
      const slot = slots[position % slots.length];
      if (!slot) break;
      const target = slot.container as Record<string, unknown>;
      if (deed === 'replace') target[slot.key] = structuredClone(value);
      else if (deed === 'drop') delete target[slot.key];
      else if (deed === 'double') target[slot.key] = [target[slot.key], target[slot.key]];
      else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
      mutant = JSON.parse(JSON.stringify(mutant)) as typeof mutant;
    }
    return mutant.body;
  });
}

interface Slot {
  readonly container: Container;
  readonly key: string;
}

/** Every place of a value, containers before what they hold. Long foreign lists are not entered. */
function slotsOf(container: Container): Slot[] {
  const keys = Object.keys(container);
  if (keys.length > 100) return [];
  return keys.flatMap((key) => {
    const value = (container as Record<string, unknown>)[key];
    const inner = typeof value === 'object' && value !== null ? slotsOf(value as Container) : [];
    return [{ container, key }, ...inner];
  });
}
