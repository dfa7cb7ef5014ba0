import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import type { PoseId, Scene, SettingId } from '../scene.ts';
import { loadArtBlobs } from './art-blobs.ts';
import { openArtPack } from './art-pack.ts';
import { createFactsOf } from './facts.ts';
import { createRasterContext } from './fonts.ts';
import { createGroupSubjects } from './group-subjects.ts';
import type { SubjectLayer } from './layer.ts';
import { rasteriseDrawing } from './raster.ts';

const pack = openArtPack(loadArtBlobs());
const groupSubjects = createGroupSubjects(pack, createFactsOf(pack));
const context = createRasterContext();
const HEIGHT_PX = 240;

interface Look {
  readonly pose?: PoseId;
  readonly setting?: SettingId;
  readonly colours?: Scene['entities'][number]['colours'];
}

function layerOf(concept: string, { pose, setting, colours = [] }: Look): SubjectLayer {
  const entity = { id: 0, concept, word: concept, count: 1, colours, sizeFactor: 1, attributes: [] };
  const [group] = groupSubjects({
    version: 1,
    language: 'en',
    entities: [{ ...entity, ...(pose && { pose }) }],
    relations: [],
    camera: {},
    styles: [],
    lettering: [],
    palette: [],
    notUnderstood: [],
    ...(setting && { setting }),
  });
  return rasteriseDrawing(group!.draw(0, createRandom(4)), HEIGHT_PX, context);
}

const isWide = ({ widthPx, heightPx }: SubjectLayer): boolean => widthPx > heightPx * 1.3;

/** Opaque pixels more green than red by a tenth and than blue by a fifth. */
function greenPixels({ rgba }: SubjectLayer): number {
  let count = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    const [red, green, blue, alpha] = rgba.subarray(i, i + 4);
    if (alpha! > 200 && green! > red! * 1.1 && green! > blue! * 1.2) count++;
  }
  return count;
}

describe('poses', () => {
  it.each(['man', 'woman', 'boy', 'girl'])('lifts a jumping %s off the ground', (concept) => {
    const jumping = layerOf(concept, { pose: 'jump' });
    expect(jumping.baselinePx - jumping.heightPx).toBeGreaterThan(HEIGHT_PX * 0.05);
    const standing = layerOf(concept, { pose: 'stand' });
    expect(standing.baselinePx - standing.heightPx).toBeLessThan(HEIGHT_PX * 0.02);
  });

  it('spreads the wings of a flying dragon', () => {
    expect(isWide(layerOf('western-dragon', { pose: 'fly' }))).toBe(true);
    expect(isWide(layerOf('western-dragon', { pose: 'stand' }))).toBe(false);
  });

  it.each(['man', 'woman', 'girl'])('stretches a %s out who lies or swims', (concept) => {
    expect(isWide(layerOf(concept, { pose: 'lie' }))).toBe(true);
    expect(isWide(layerOf(concept, { pose: 'swim' }))).toBe(true);
    expect(isWide(layerOf(concept, { pose: 'swim', setting: 'underwater' }))).toBe(true);
    expect(isWide(layerOf(concept, { pose: 'stand' }))).toBe(false);
  });

  it('shows a diver down to the feet, a swimmer only above the water', () => {
    const heightOf = (setting?: SettingId): number =>
      layerOf('man', { pose: 'swim', ...(setting && { setting }) }).pxPerMetre;
    expect(heightOf()).toBeGreaterThan(heightOf('underwater'));
  });

  it.each(['black', 'white', 'grey', 'blue'] as const)('leaves a %s cat its green eyes', (colour) => {
    expect(greenPixels(layerOf('cat', { pose: 'sit', colours: [colour] }))).toBeGreaterThan(20);
  });
});
