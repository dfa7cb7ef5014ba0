import { createChooser } from './choose.ts';

/** Where a product may be shown, with the light that suits the place. */
const SCENES: readonly string[] = [
  'The product on a wooden table in a bright kitchen, soft morning light from one side',
  'The product on a white marble counter, clean and bright, soft natural light',
  'The product on a sandy beach at golden hour, calm sea behind',
  'The product in a spring meadow, soft sunlight',
  'The product on a dark stone table, dramatic light',
  'The product in a white studio, soft even light',
  'The product on a linen tablecloth in a sunny living room',
  'The product in a forest clearing, soft light between the trees',
  'The product on a table in a cosy cafe, warm evening light',
  'The product in front of snowy mountains on a clear winter day',
  'The product on a table in a library, warm and quiet light',
  'The product on a city street at night, neon lights behind',
  'The product by a lake at sunset, still water behind',
  'The product in a pastel studio, gentle light',
  'The product on a rustic wooden table in a garden',
  'The product in the desert at dusk, long soft shadows',
];

/** Salts the choice, so that it has nothing to do with other choices of the seed. */
const OCCASION = 'product scene';

/**
 * A scene for a product that came without a prompt. Consecutive seeds walk through the scenes, so that the pictures of one
 * request differ; the same seed gives the same scene.
 */
export function inventProductScene(seed: number): string {
  const start = createChooser(OCCASION, Math.floor(seed / SCENES.length))('walk', SCENES.length);
  return `${SCENES[(start + seed * STRIDE) % SCENES.length]!}.`;
}

/** Shares no factor with the number of scenes, so that neighbours are unlike and all are visited. */
const STRIDE = 7;
