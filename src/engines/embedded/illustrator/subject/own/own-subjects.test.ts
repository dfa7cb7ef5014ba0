import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import { CONCEPT_KINDS } from '../concept.ts';
import { createRasterContext } from '../fonts.ts';
import { svgDocument } from '../svg.ts';
import { OWN_SUBJECTS } from './index.ts';
import type { OwnSubject } from './own-subject.ts';

const fonts = createRasterContext();
const LONGEST_SIDE_PX = 150;
const VISIBLE_ALPHA = 24;

const draw = (subject: OwnSubject, extra: { colour?: string; lettering?: string } = {}, seed = 5): string =>
  subject.draw({ idPrefix: 'pre-', random: createRandom(seed), ...extra });

/** The box of the visible pixels in fractions of the drawing's box. */
function visibleBox(subject: OwnSubject): { width: number; height: number; bottom: number } {
  const svg = svgDocument(subject.width, subject.height, draw(subject));
  const scale = LONGEST_SIDE_PX / Math.max(subject.width, subject.height);
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(subject.width * scale) },
    font: { loadSystemFonts: false, ...(svg.includes('<text') && { fontFiles: [...fonts.fontFilesFor(svg)] }) },
  }).render();
  const { width, height, pixels } = picture;
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (pixels[(y * width + x) * 4 + 3]! > VISIBLE_ALPHA) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  return { width: (right - left + 1) / width, height: (bottom - top + 1) / height, bottom: (bottom + 1) / height };
}

describe('own subjects', () => {
  it('have unique concepts and honest, unique, lower-case names', () => {
    const all = [...OWN_SUBJECTS.values()].flatMap((subject) => [
      ...new Set([subject.concept.replaceAll('-', ' '), ...subject.names]),
    ]);
    const twice = all.filter((name, index) => all.indexOf(name) !== index);
    expect(twice).toEqual([]);
    expect(all.filter((name) => name !== name.toLowerCase() || /[-_]/.test(name))).toEqual([]);
    expect(OWN_SUBJECTS.size).toBeGreaterThan(400);
  });

  it('are listed once each', () => {
    for (const [concept, subject] of OWN_SUBJECTS) expect(subject.concept).toBe(concept);
  });

  describe.each([...OWN_SUBJECTS.values()].map((subject) => [subject.concept, subject] as const))(
    '%s',
    (_, subject) => {
      it('fills its box and stands on the lower edge', () => {
        const box = visibleBox(subject);
        expect(Math.max(box.width, box.height)).toBeGreaterThan(0.93);
        expect(Math.min(box.width, box.height)).toBeGreaterThan(0.55);
        if (subject.footing === 'stands' || subject.footing === 'lies') expect(box.bottom).toBeGreaterThan(0.975);
      });

      it('keeps its ids under the prefix and every reference resolves', () => {
        const svg = draw(subject);
        const ids = [...svg.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1]!);
        const references = [...svg.matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]!);
        expect(ids.every((id) => id.startsWith('pre-'))).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        expect(references.filter((id) => !ids.includes(id))).toEqual([]);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      });

      it('is the same for the same random source and honours a colour only by changing colours', () => {
        expect(draw(subject)).toBe(draw(subject));
        const elements = (svg: string): number => svg.replace(/<defs>.*?<\/defs>/, '').match(/<[a-z]/g)?.length ?? 0;
        expect(elements(draw(subject, { colour: '#7f3fbf' }))).toBe(elements(draw(subject)));
      });

      it('escapes lettering and has sound facts', () => {
        const svg = draw(subject, { lettering: '<b a="1"> & co' });
        expect(svg).not.toContain('<b a=');
        expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
        expect(CONCEPT_KINDS).toContain(subject.kind);
        expect(subject.heightMetres).toBeGreaterThan(0);
        for (const { x, y } of Object.values(subject.anchors ?? {})) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(subject.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(subject.height);
        }
      });
    },
  );

  it('show the colour asked for', () => {
    for (const concept of ['car', 'sofa', 'vase', 'hot-air-balloon', 'wizard', 'western-dragon'])
      expect(draw(OWN_SUBJECTS.get(concept)!, { colour: '#2fbf4f' })).not.toBe(draw(OWN_SUBJECTS.get(concept)!));
  });

  it('show the lettering asked for', () => {
    for (const concept of ['cafe', 'shop', 'bookstore', 'sign', 'poster', 'billboard', 'open-tome', 'truck'])
      expect(draw(OWN_SUBJECTS.get(concept)!, { lettering: 'Nine' })).toContain('>Nine<');
  });
});
