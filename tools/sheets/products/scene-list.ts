/** Scenes for any product; `PRODUCT` stands for its name. */
export const PRODUCT_SCENES: readonly string[] = [
  'a PRODUCT on a wooden table in a bright kitchen',
  'a PRODUCT on a beach at sunset',
  'a PRODUCT in a spring meadow with flowers',
  'a PRODUCT on a marble counter in a bathroom',
  'a PRODUCT on a city street at night, neon lights',
  'a PRODUCT on a rock by the sea',
  'a PRODUCT in a forest',
  'a PRODUCT on snow in the mountains',
  'a PRODUCT on a table with lemons in a cafe',
  'a PRODUCT in a pastel pink studio',
];
