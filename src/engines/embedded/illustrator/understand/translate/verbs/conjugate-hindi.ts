import { byLastWord } from './conjugate.ts';

/** Infinitive in ना. */
export const conjugateHindi = byLastWord((infinitive) => {
  const stem = infinitive.slice(0, -'ना'.length);
  return ['ता', 'ती', 'ते', ' रहा', ' रही', ' रहे', 'कर'].map((ending) => stem + ending);
});
