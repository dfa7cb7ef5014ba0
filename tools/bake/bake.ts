import { bakeArt } from './bake-art.ts';
import { bakeLexicon } from './bake-lexicon.ts';

// Everything under assets/ that is derived from packages. Same packages, same bytes.
bakeArt();
bakeLexicon();
