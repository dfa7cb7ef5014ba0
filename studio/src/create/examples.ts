import balloons from './examples/balloons.webp';
import cat from './examples/cat.webp';
import fox from './examples/fox.webp';
import lighthouse from './examples/lighthouse.webp';
import street from './examples/street.webp';
import whale from './examples/whale.webp';

/** Drawn by the embedded engine with seed 7, 1024 pixels, reduced to 480. */
export const EXAMPLES: readonly { readonly prompt: string; readonly url: string }[] = [
  { prompt: 'A fox reading a newspaper in a meadow, watercolour', url: fox },
  { prompt: 'A lighthouse on a cliff at sunset, oil painting', url: lighthouse },
  { prompt: 'Three hot air balloons above mountains at dawn', url: balloons },
  { prompt: 'A cat sleeping on a red armchair in a library', url: cat },
  { prompt: 'A whale under the moon, ukiyo-e woodblock print', url: whale },
  { prompt: 'A bicycle in a street in the rain at night, neon lights', url: street },
];
