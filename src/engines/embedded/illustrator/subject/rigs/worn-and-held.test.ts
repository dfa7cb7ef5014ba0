import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../../assets.ts';
import { openWorkshop } from '../../illustrate.ts';
import { createRandom } from '../../maths/random.ts';
import { glide } from '../../plan/glide.ts';
import { openArtPack } from '../art-pack.ts';
import type { SubjectDrawing } from '../drawing.ts';
import { castMember } from './cast-member.ts';

const assets = loadIllustratorAssets();
const { understanding, studio } = openWorkshop(assets);

function drawn(prompt: string): SubjectDrawing {
  return studio.groupSubjects(understanding.parse(prompt))[0]!.draw(0, createRandom(3));
}

/** What is drawn of the second thing that a prompt names. */
function svgOfSecond(prompt: string): string {
  return drawn(prompt)
    .parts.filter(({ entity }) => entity === 1)
    .map(({ svg }) => svg)
    .join('');
}

/** The cut of somebody's clothes. */
function castOf(prompt: string, seed: number): string {
  const scene = glide(understanding.parse(prompt), studio.factsOf);
  const craft = { pack: openArtPack(assets.art), scene, factsOf: studio.factsOf };
  return castMember(craft, { entity: scene.entities[0]!, wearing: [] }, 0, createRandom(seed)).outfit.cut;
}

describe('what people wear and hold', () => {
  it('is a mask of its own over the mouth', () => {
    expect(svgOfSecond('a man wearing a face mask')).not.toBe('');
  });

  it('is a hoodie with a hood where one is said', () => {
    expect(svgOfSecond('a man in a red hoodie')).not.toBe(svgOfSecond('a man in a red sweater'));
  });

  it('is a swarm of bubbles from a ring at the lips', () => {
    expect(drawn('a girl blowing bubbles').parts.filter(({ entity }) => entity === 1).length).toBeGreaterThan(4);
  });

  it('is boxing gloves on boxers', () => {
    expect(svgOf('a boxer punching')).toContain('scale(-');
  });
});

describe('people', () => {
  it('wrestle with their arms at a table between them', () => {
    const { width, height, parts } = drawn('two men arm wrestling');
    expect(new Set(parts.map(({ entity }) => entity))).toEqual(new Set([0, 1]));
    expect(width).toBeGreaterThan(height * 0.8);
  });

  it('sit in cars with what they hold', () => {
    const { parts } = drawn('a man holding a phone in a taxi');
    expect(new Set(parts.map(({ entity }) => entity))).toEqual(new Set([0, 1, 2]));
  });

  it('stay in bed with what they hug', () => {
    const { parts } = drawn('a girl hugging her teddy bear in bed');
    expect(new Set(parts.map(({ entity }) => entity))).toEqual(new Set([0, 1, 2]));
  });

  it('are smaller than children as toddlers', () => {
    expect(drawn('a toddler').heightMetres).toBeLessThan(drawn('a child').heightMetres * 0.85);
  });

  it('are all seen in a boat', () => {
    expect(drawn('eight people in a boat').heightMetres).toBeLessThan(drawn('three people in a boat').heightMetres);
  });

  it('run in no dress of which nothing is said', () => {
    const skirts = [1, 2, 3, 4, 5, 6].map((seed) => castOf('a woman running', seed));
    expect(skirts.every((cut) => cut !== 'dress')).toBe(true);
    const surfing = [1, 2, 3, 4, 5, 6].map((seed) => castOf('a woman surfing', seed));
    expect(surfing.every((cut) => cut === 'shirt')).toBe(true);
  });

  it('sit at a grand piano', () => {
    const { width, height } = drawn('a pianist');
    expect(width).toBeGreaterThan(height);
  });
});

function svgOf(prompt: string): string {
  return drawn(prompt)
    .parts.map(({ svg }) => svg)
    .join('');
}
