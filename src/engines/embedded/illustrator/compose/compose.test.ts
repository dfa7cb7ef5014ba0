import { describe, expect, it } from 'vitest';
import { createNoise } from '../maths/noise.ts';
import { createRandom } from '../maths/random.ts';
import { FAR_AWAY, type Frame, STUFF_LABELS } from '../paint/frame.ts';
import { factsOfThing, groundFrame, groundStage, layOutInMeadow, sceneOf } from '../plan/layout-fixture.ts';
import type { Placement } from '../plan/placement.ts';
import type { SubjectDrawing } from '../subject/drawing.ts';
import type { SubjectLayer } from '../subject/layer.ts';
import { composeSubjects } from './compose.ts';
import { createLabelBook, labelMapOf } from './labels.ts';

const SIZE = 160;

/** An opaque red box of the drawing's size: the left half belongs to the first entity, the right half to the last. */
function boxLayer(drawing: SubjectDrawing, heightPx: number): SubjectLayer {
  const widthPx = Math.round((heightPx * drawing.width) / drawing.height);
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  const entities = [...new Set(drawing.parts.map((part) => part.entity))];
  const entityIndex = new Uint8Array(widthPx * heightPx);
  for (let i = 0; i < widthPx * heightPx; i++) {
    rgba.set([200, 40, 40, 255], i * 4);
    entityIndex[i] = i % widthPx < widthPx / 2 ? 1 : entities.length;
  }
  const position = { anchors: {}, baselinePx: heightPx, centrePx: widthPx / 2, pxPerMetre: 10 };
  return { widthPx, heightPx, rgba, entityIndex, entities, footing: 'stands', emissive: 0, ...position };
}

function placementOf(more: Partial<Placement>): Placement {
  return {
    group: 0,
    member: 0,
    concept: 'dog',
    drawing: {
      width: 40,
      height: 60,
      parts: [{ entity: 0, svg: '' }],
      heightMetres: 1,
      anchors: {},
      footing: 'stands',
      emissive: 0,
    },
    facts: factsOfThing('dog'),
    xPx: 80,
    yPx: 130,
    groundYPx: 130,
    heightPx: 60,
    isFlipped: false,
    depth: 1,
    contact: 'ground',
    order: 0,
    ...more,
  };
}

function compose(
  frame: Frame,
  placements: readonly Placement[],
  things: readonly string[],
): ReadonlyMap<number, string> {
  const labels = createLabelBook(sceneOf(things));
  composeSubjects({
    frame,
    stage: groundStage(SIZE),
    placements,
    lens: { focusDepth: 1, blur: 0.5 },
    labels,
    noise: createNoise(1),
    random: createRandom(1),
    rasterise: boxLayer,
  });
  return labels.names();
}

function areaOf(frame: Frame, label: number): number {
  return frame.labels.reduce((area, value) => area + (value === label ? 1 : 0), 0);
}

describe('composeSubjects', () => {
  it('labels exactly the drawn pixels, one label per entity, and sets their depth', () => {
    const frame = groundFrame(SIZE, SIZE);
    const drawing = {
      ...placementOf({}).drawing,
      parts: [
        { entity: 0, svg: '' },
        { entity: 1, svg: '' },
      ],
    };
    const names = compose(frame, [placementOf({ drawing, depth: 0.9 })], ['dog', 'apple']);
    expect([...names]).toEqual([
      [100, 'dog'],
      [101, 'apple'],
    ]);
    expect(areaOf(frame, 100)).toBe(20 * 60);
    expect(areaOf(frame, 101)).toBe(20 * 60);
    expect(frame.depth[100 * SIZE + 80]).toBeCloseTo(0.9);
    const { legend } = labelMapOf(frame, names);
    expect(legend.find((entry) => entry.name === 'dog')).toEqual({
      label: 100,
      name: 'dog',
      kind: 'thing',
      areaPx: 1200,
    });
    expect(legend.reduce((sum, entry) => sum + entry.areaPx, 0)).toBe(SIZE * SIZE);
  });

  it('numbers the members of a group and lets the nearer cover the farther', () => {
    const frame = groundFrame(SIZE, SIZE);
    const far = placementOf({ member: 0, yPx: 120, groundYPx: 120, xPx: 70, depth: 1.2 });
    const near = placementOf({ member: 1, xPx: 80, depth: 1 });
    const names = compose(frame, [far, near], ['dog*2']);
    expect([...names.values()]).toEqual(['dog 1', 'dog 2']);
    expect(areaOf(frame, 101)).toBe(40 * 60);
    expect(areaOf(frame, 100)).toBe(40 * 60 - 30 * 50);
  });

  it('darkens the ground at the feet but not the sky', () => {
    const frame = groundFrame(SIZE, SIZE);
    compose(frame, [placementOf({})], ['dog']);
    expect(frame.colour[(131 * SIZE + 80) * 3]!).toBeLessThan(0.36);
    for (let i = 0; i < SIZE * 60; i++) expect(frame.colour[i * 3]).toBeCloseTo(0.4, 5);
  });

  it('hides a subject behind nearer scenery', () => {
    const frame = groundFrame(SIZE, SIZE);
    for (let y = 0; y < SIZE; y++) {
      frame.labels.fill(STUFF_LABELS.vegetation, y * SIZE, y * SIZE + 70);
      frame.depth.fill(0.3, y * SIZE, y * SIZE + 70);
    }
    compose(frame, [placementOf({})], ['dog']);
    expect(areaOf(frame, 100)).toBe(30 * 60);
  });

  it('shows a subject that scenery would hide', () => {
    const frame = groundFrame(SIZE, SIZE);
    frame.labels.fill(STUFF_LABELS.vegetation);
    frame.depth.fill(0.3);
    compose(frame, [placementOf({})], ['dog']);
    expect(areaOf(frame, 100)).toBeGreaterThan(40 * 60 * 0.9);
  });

  it('cuts what floats at the waterline', () => {
    const frame = groundFrame(SIZE, SIZE);
    frame.labels.fill(STUFF_LABELS.water);
    compose(frame, [placementOf({ contact: 'water', facts: factsOfThing('woman') })], ['woman']);
    const area = areaOf(frame, 100);
    expect(area).toBeGreaterThan(40 * 60 * 0.5);
    expect(area).toBeLessThan(40 * 60 * 0.66);
    expect(frame.labels[135 * SIZE + 80]).toBe(STUFF_LABELS.water);
  });

  it('paints rainbows and fireworks as light in the sky', () => {
    for (const concept of ['rainbow', 'fireworks']) {
      const frame = groundFrame(SIZE, SIZE);
      const before = Float32Array.from(frame.colour);
      compose(frame, [placementOf({ concept, contact: 'air', depth: FAR_AWAY / 2, yPx: 60 })], [concept]);
      expect(areaOf(frame, 100), concept).toBeGreaterThan(40);
      const changed = (i: number): boolean => frame.colour[i] !== before[i];
      expect(Array.from({ length: SIZE * 60 * 3 }, (_, i) => i).filter(changed).length, concept).toBeGreaterThan(200);
    }
  });

  it('keeps colours finite and positive in a full scene', () => {
    const scene = sceneOf(['elephant', 'dog*9', 'eagle*3', 'tree'], ['1 around 0']);
    const frame = groundFrame(SIZE, SIZE);
    const placements = layOutInMeadow(scene, 3, SIZE, SIZE).map((placement) => ({
      ...placement,
      drawing: { ...placement.drawing, parts: [{ entity: placement.group, svg: '' }] },
    }));
    compose(frame, placements, ['elephant', 'dog*9', 'eagle*3', 'tree']);
    expect(frame.colour.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
  });
});
