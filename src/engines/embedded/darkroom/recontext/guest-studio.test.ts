import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../illustrator/assets.ts';
import { openWorkshop } from '../../illustrator/illustrate.ts';
import { createRandom } from '../../illustrator/maths/random.ts';
import { freeStature } from '../../illustrator/plan/stature.ts';
import { castProduct } from './cast-product.ts';
import { guestStudio } from './guest-studio.ts';
import { tableForPrompt } from './table-for-prompt.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

/** The drawing of what is beside or under a product twice as wide as high. */
function drawingOf(prompt: string, word: string) {
  const { scene, heightMetres } = castProduct(understanding.parse(prompt, ''), prompt, studio.factsOf);
  const cut = { widthPx: 8, heightPx: 4, rgb: new Uint8Array(96), alpha: new Uint8Array(32).fill(255) };
  const hosting = guestStudio(studio, [{ id: 0, cut, heightMetres }], tableForPrompt(prompt));
  const group = hosting.groupSubjects(scene).find(({ lead }) => lead.word === word)!;
  return { heightMetres, drawing: group.draw(0, createRandom(1)) };
}

describe('a studio with a photographed guest', () => {
  it('stands a wide product on a rock that is wider, on its top rather than on its outline', () => {
    const { heightMetres, drawing } = drawingOf('a mug on a rock by the sea', 'rock');
    const widthMetres = (drawing.heightMetres * drawing.width) / drawing.height;
    expect(widthMetres).toBeGreaterThan(2 * 2 * heightMetres);
    expect(drawing.anchors.surface!.y).toBeGreaterThan(drawing.height * 0.2);
  });

  it('shows what is beside a product true to scale', () => {
    const { heightMetres, drawing } = drawingOf('a bottle on a table with a lemon', 'lemon');
    const shown = freeStature(drawing.heightMetres, heightMetres);
    expect(shown).toBeCloseTo(studio.factsOf('lemon').heightMetres / heightMetres, 1);
  });
});
