import type { Scene } from './scene.ts';
import type { LetteringFonts } from './subject/fonts.ts';

/**
 * The scene without the texts that no installed face can set: they count as not understood, with the package to install
 * where one is known, and are never drawn as boxes.
 */
export function withSettableLettering(scene: Scene, fonts: LetteringFonts): Scene {
  const unsettable = scene.lettering.filter((text) => fonts.missingCharacters(text).length > 0);
  if (unsettable.length === 0) return scene;
  const explain = (text: string): string => {
    const packageName = fonts.packageFor(fonts.missingCharacters(text));
    return packageName === undefined ? `"${text}"` : `"${text}" (install ${packageName} to draw it)`;
  };
  return {
    ...scene,
    lettering: scene.lettering.filter((text) => !unsettable.includes(text)),
    notUnderstood: [...scene.notUnderstood, ...unsettable.map(explain)],
  };
}
