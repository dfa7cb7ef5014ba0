import type { ColourName } from '../../scene.ts';

/** The coats that breeds are known by, by the English name; a colour that the prompt names comes before. */
export const BREED_COATS: Readonly<Record<string, ColourName>> = {
  'golden retriever': 'gold',
  retriever: 'gold',
  labrador: 'beige',
  husky: 'grey',
  'german shepherd': 'brown',
  'shiba inu': 'light orange',
  shiba: 'light orange',
  corgi: 'light orange',
  beagle: 'light brown',
  chihuahua: 'light brown',
  pug: 'beige',
  dachshund: 'dark brown',
  'border collie': 'black',
  collie: 'light brown',
  greyhound: 'grey',
  rottweiler: 'black',
  doberman: 'black',
  samoyed: 'white',
  malamute: 'grey',
  'siamese cat': 'cream',
  'persian cat': 'white',
  'tuxedo cat': 'black',
  'maine coon': 'brown',
  'russian blue': 'grey',
};
