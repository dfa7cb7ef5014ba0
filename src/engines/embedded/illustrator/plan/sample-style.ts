import type { Scene, StyleId } from '../scene.ts';

/** Values of the wire's `sampleImageStyle` that name a medium or a look of ours. */
const STYLE_OF_SAMPLE: Readonly<Record<string, StyleId>> = {
  photograph: 'photo',
  digital_art: 'digital-art',
  sketch: 'pencil',
  watercolor: 'watercolour',
  cyberpunk: 'cyberpunk',
  pop_art: 'pop-art',
};

/**
 * The scene in a style of the wire's `sampleImageStyle`. It comes before the styles of the prompt, so it decides the medium.
 * `landscape` means the view: a wide shot, unless the prompt says how it is framed.
 */
export function withSampleStyle(scene: Scene, sampleStyle: string | undefined): Scene {
  if (sampleStyle === undefined) return scene;
  if (sampleStyle === 'landscape') return { ...scene, camera: { shot: 'wide', ...scene.camera } };
  const style = STYLE_OF_SAMPLE[sampleStyle];
  if (!style) throw new RangeError(`Expected a value of sampleImageStyle for style, received ${sampleStyle}.`);
  return { ...scene, styles: [style, ...scene.styles.filter((other) => other !== style)] };
}
