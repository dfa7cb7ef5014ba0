import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import type { Entity, Relation, RelationKind, Scene } from '../scene.ts';
import { loadArtBlobs } from './art-blobs.ts';
import { openArtPack } from './art-pack.ts';
import { rigNames } from './depictable.ts';
import type { SubjectDrawing } from './drawing.ts';
import { createFactsOf } from './facts.ts';
import { createRasterContext } from './fonts.ts';
import { createGroupSubjects } from './group-subjects.ts';
import { rasteriseDrawing } from './raster.ts';
import { isWholeArt } from './rigs/whole-art.ts';

const pack = openArtPack(loadArtBlobs());
const groupSubjects = createGroupSubjects(pack, createFactsOf(pack));
const context = createRasterContext();

type EntityOptions = Partial<Omit<Entity, 'id' | 'concept'>>;

function sceneOf(
  concepts: readonly (string | [string, EntityOptions])[],
  relations: readonly [number, RelationKind, number][] = [],
  more: Partial<Scene> = {},
): Scene {
  return {
    version: 1,
    language: 'en',
    entities: concepts.map((given, id): Entity => {
      const [concept, options] = typeof given === 'string' ? [given, {}] : given;
      return { id, concept, word: concept, count: 1, colours: [], sizeFactor: 1, attributes: [], ...options };
    }),
    relations: relations.map(([subject, kind, object]): Relation => ({ subject, kind, object })),
    camera: {},
    styles: [],
    lettering: [],
    palette: [],
    notUnderstood: [],
    ...more,
  };
}

function drawOnly(scene: Scene, index = 0, seed = 5): SubjectDrawing {
  const groups = groupSubjects(scene);
  expect(groups).toHaveLength(1);
  return groups[0]!.draw(index, createRandom(seed));
}

const ACTIONS: readonly [string, RelationKind, string][] = [
  ['dog', 'reading', 'newspaper'],
  ['astronaut', 'riding', 'horse'],
  ['girl', 'holding', 'umbrella'],
  ['boy', 'holding', 'balloon'],
  ['cat', 'wearing', 'top-hat'],
  ['fox', 'wearing', 'scarf'],
  ['panda', 'eating', 'red-apple'],
  ['man', 'drinking', 'hot-beverage'],
  ['woman', 'playing', 'guitar'],
  ['robot', 'playing', 'musical-keyboard'],
  ['bear', 'chasing', 'fox'],
  ['girl', 'hugging', 'bear'],
  ['boy', 'kicking', 'soccer-ball'],
  ['artist', 'painting', 'sunflower'],
  ['cook', 'cooking', 'spaghetti'],
  ['woman', 'using', 'laptop'],
  ['girl', 'with', 'teddy-bear'],
  ['owl', 'reading', 'open-book'],
  ['penguin', 'wearing', 'top-hat'],
  ['cat', 'on', 'sofa'],
  ['red-apple', 'in', 'basket'],
  ['dog', 'riding', 'automobile'],
];

describe('createGroupSubjects', () => {
  it.each(ACTIONS)('shows %s %s %s in one drawing', (subject, kind, object) => {
    const scene = sceneOf([subject, object], [[0, kind, 1]]);
    const [group] = groupSubjects(scene);
    expect(groupSubjects(scene)).toHaveLength(1);
    expect(group!.shown).toEqual(scene.relations);
    expect([...group!.members].sort()).toEqual([0, 1]);
    const layer = rasteriseDrawing(group!.draw(0, createRandom(3)), 160, context);
    const pixelsOf = (entity: number): number =>
      layer.entityIndex.reduce((sum, mark) => sum + (layer.entities[mark - 1] === entity ? 1 : 0), 0);
    expect(pixelsOf(0)).toBeGreaterThan(80);
    expect(pixelsOf(1)).toBeGreaterThan(40);
  });

  it('puts every entity into exactly one group', () => {
    const scene = sceneOf(
      ['girl', 'umbrella', 'dog', 'sofa', 'cat', 'cactus'],
      [
        [0, 'holding', 1],
        [2, 'holding', 1],
        [4, 'on', 3],
        [2, 'next-to', 0],
      ],
    );
    const members = groupSubjects(scene).flatMap((group) => group.members);
    expect([...members].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('lets mermaids swim with dolphins without carrying them', () => {
    expect(groupSubjects(sceneOf([['mermaid', { pose: 'swim' }], 'dolphin'], [[0, 'with', 1]]))).toHaveLength(2);
    expect(groupSubjects(sceneOf(['fisherman', 'fish'], [[0, 'with', 1]]))).toHaveLength(1);
  });

  it('draws the same for the same arguments and varies the members', () => {
    const scene = sceneOf([['boy', { count: 3 }]]);
    expect(drawOnly(scene, 1)).toEqual(drawOnly(scene, 1));
    expect(drawOnly(scene, 1).parts).not.toEqual(drawOnly(scene, 2).parts);
  });

  it('never shows a bare head or bust', () => {
    const people = pack
      .names('fluent')
      .filter((name) => pack.groupOf(name)?.startsWith('person-role') || pack.groupOf(name) === 'person');
    const standing = [...people, 'man-vampire', 'woman-elf', 'man-zombie', 'santa-claus'].filter(
      (name) => !isWholeArt(name),
    );
    expect(standing.length).toBeGreaterThan(60);
    for (const concept of standing) {
      const drawing = drawOnly(sceneOf([[concept, { pose: 'stand' }]]));
      expect(drawing.height / drawing.width, concept).toBeGreaterThan(1.35);
    }
    for (const concept of ['panda', 'fox', 'wolf', 'lion', 'dog-face', 'robot', 'unicorn']) {
      expect(drawOnly(sceneOf([concept])).parts.length, concept).toBeGreaterThan(3);
    }
  });

  it('sets hostile lettering as letters', () => {
    const text = '"><script>alert(1)</script>&amp; \u0000<use href="#x"/>';
    for (const [concepts, relations] of [
      [['robot'], []],
      [['dog', 'newspaper'], [[0, 'reading', 1]]],
      [['birthday-cake'], []],
      [['girl', 'open-book'], [[0, 'reading', 1]]],
    ] as [string[], [number, RelationKind, number][]][]) {
      const drawing = drawOnly(sceneOf(concepts, relations, { lettering: [text] }));
      const svg = drawing.parts.map((part) => part.svg).join('');
      expect(svg).toContain('&lt;script&gt;');
      expect(svg).not.toContain('<script');
      expect(() => rasteriseDrawing(drawing, 100, context)).not.toThrow();
    }
  });

  it('gives a text that nothing bears to the first who can hold a sign', () => {
    const svg = drawOnly(sceneOf(['robot'], [], { lettering: ['HELLO'] })).parts.map((part) => part.svg);
    expect(svg.join('')).toContain('>HELLO</text>');
  });

  it('leaves out what nothing can draw', () => {
    const groups = groupSubjects(sceneOf(['no-such-thing', 'dog', 'doctor'], [[1, 'holding', 0]]));
    expect(groups.flatMap((group) => group.members)).toEqual([1, 2]);
    expect(groups.flatMap((group) => group.shown)).toEqual([]);
  });

  it('draws every concept of the art pack and of the rigs', () => {
    const scene = sceneOf([...pack.names('fluent'), ...rigNames().values()]);
    const groups = groupSubjects(scene);
    expect(groups).toHaveLength(scene.entities.length);
    for (const group of groups) {
      const { width, height, heightMetres } = group.draw(0, createRandom(group.lead.id));
      expect(Number.isFinite(width * height * heightMetres) && width > 0 && height > 0, group.lead.concept).toBe(true);
    }
  });
});

describe('houses', () => {
  const heightOf = (attributes: readonly string[], concept = 'cabin'): number =>
    drawOnly(sceneOf([[concept, { attributes }]])).heightMetres;

  it('smoke from their chimneys, also where the drawing has none', () => {
    for (const concept of ['cabin', 'barn']) {
      expect(heightOf(['smoking'], concept)).toBeGreaterThan(heightOf([], concept) * 1.3);
      const withSmoke = drawOnly(sceneOf([concept, 'smoke'], [[0, 'with', 1]]));
      expect(new Set(withSmoke.parts.map(({ entity }) => entity))).toEqual(new Set([0, 1]));
    }
  });

  it('burn with flames and smoke above the roof; people do not', () => {
    expect(heightOf(['burning'], 'castle')).toBeGreaterThan(heightOf([], 'castle') * 1.3);
    expect(heightOf(['burning'], 'man')).toBeCloseTo(heightOf([], 'man'), 6);
  });
});

describe('emblems', () => {
  it('show all things on one disc, the land behind', () => {
    const { parts, width, height } = drawOnly(sceneOf(['hot-beverage', 'twin-peaks'], [], { sheet: 'emblem' }));
    expect(width).toBeCloseTo(height, 6);
    const order = parts.map(({ entity }) => entity);
    expect(order.indexOf(1)).toBeLessThan(order.lastIndexOf(0));
  });
});

describe('dishes', () => {
  it('have their ingredients on them, small', () => {
    for (const dish of ['pizza', 'pancakes', 'pot-of-food', 'green-salad']) {
      const plain = drawOnly(sceneOf([dish]));
      const dressed = drawOnly(sceneOf([dish, ['olive', { count: 3 }]], [[0, 'with', 1]]));
      expect(dressed.parts.filter(({ entity }) => entity === 1)).toHaveLength(3);
      expect(dressed.heightMetres).toBeLessThan(plain.heightMetres * 1.2);
    }
  });

  it('do not show twice what their drawing shows, and leave side dishes beside them', () => {
    const ramen = drawOnly(sceneOf(['steaming-bowl', 'egg'], [[1, 'in', 0]]));
    expect(ramen.parts).toHaveLength(drawOnly(sceneOf(['steaming-bowl'])).parts.length);
    expect(groupSubjects(sceneOf(['hot-beverage', 'croissant'], [[0, 'with', 1]]))).toHaveLength(2);
  });
});

describe('seats for many', () => {
  const inkOf = (count: number): number => {
    const drawing = drawOnly(sceneOf([['child', { count }], 'sofa'], [[0, 'on', 1]]));
    return drawing.parts.reduce((sum, part) => sum + JSON.stringify(part).length, 0);
  };

  it('sits those for whom there is no room on the floor, and hides nobody', () => {
    const each = (inkOf(5) - inkOf(1)) / 4;
    expect(inkOf(10) - inkOf(5)).toBeGreaterThan(4 * each);
  });
});
