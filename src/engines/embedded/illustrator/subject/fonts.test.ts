import { describe, expect, it } from 'vitest';
import type { Scene } from '../scene.ts';
import { withSettableLettering } from '../settable-lettering.ts';
import type { SubjectDrawing } from './drawing.ts';
import { createRasterContext } from './fonts.ts';
import { rasteriseDrawing } from './raster.ts';

/** In no country's list of common characters. */
const RARE_HAN = '\u9f98';
const SCENE: Scene = {
  version: 1,
  language: 'en',
  entities: [],
  relations: [],
  camera: {},
  styles: [],
  lettering: [],
  palette: [],
  notUnderstood: [],
};

const withoutPackages = createRasterContext(() => undefined);

describe('lettering fonts', () => {
  it.each(['Guten Tag', 'Καλημέρα', 'Привет', '开放营业', '營業中', 'ラーメン', '환영합니다', 'नमस्ते दुनिया'])(
    'sets %s',
    (text) => {
      expect(withoutPackages.missingCharacters(text)).toEqual([]);
    },
  );

  it('reads files of other scripts only for texts that need them', () => {
    expect(withoutPackages.fontFilesFor('“OPEN” – 24 h').length).toBeLessThan(
      withoutPackages.fontFilesFor('营业').length,
    );
  });

  it('names the characters that no face has, and the package that does', () => {
    expect(withoutPackages.missingCharacters(`中${RARE_HAN}`)).toEqual([RARE_HAN]);
    expect(withoutPackages.packageFor([RARE_HAN])).toBe('@expo-google-fonts/noto-sans-sc');
  });

  it('uses an optional package where it is installed', () => {
    const asked: string[] = [];
    const stand = withoutPackages.fontFilesFor('')[0]!;
    const fonts = createRasterContext((specifier) => {
      asked.push(specifier);
      return stand;
    });
    expect(fonts.fontFilesFor(RARE_HAN).at(-1)).toBe(stand);
    expect(asked).toEqual(['@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf']);
  });

  it('draws different shapes for different characters of each script, not boxes', () => {
    for (const [one, other] of ['开放', 'ラメ', '환영', 'नम'].map((pair) => [...pair] as const)) {
      expect(rgbaOf(one!)).not.toEqual(rgbaOf(other!));
    }
  });
});

describe('withSettableLettering', () => {
  it('turns texts that cannot be set into words that were not understood', () => {
    const scene = withSettableLettering({ ...SCENE, lettering: ['OPEN', RARE_HAN] }, withoutPackages);
    expect(scene.lettering).toEqual(['OPEN']);
    expect(scene.notUnderstood).toEqual([`"${RARE_HAN}" (install @expo-google-fonts/noto-sans-sc to draw it)`]);
  });

  it('leaves a scene alone whose texts can all be set', () => {
    const scene = { ...SCENE, lettering: ['营业', 'OPEN'] };
    expect(withSettableLettering(scene, withoutPackages)).toBe(scene);
  });
});

function rgbaOf(text: string): Uint8Array {
  const drawing: SubjectDrawing = {
    width: 100,
    height: 100,
    heightMetres: 1,
    footing: 'stands',
    emissive: 0,
    anchors: {},
    parts: [
      {
        entity: 0,
        svg: `<text x="10" y="80" font-family="DejaVu Sans" font-weight="bold" font-size="60">${text}</text>`,
      },
    ],
  };
  return rasteriseDrawing(drawing, 100, withoutPackages).rgba;
}
