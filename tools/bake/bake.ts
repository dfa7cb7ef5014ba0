import { bakeArt } from './bake-art.ts';
import { bakeFonts } from './bake-fonts.ts';
import { bakeLexicon } from './bake-lexicon.ts';
import { bakeMaps } from './bake-maps.ts';

// Everything under assets/ that is derived from packages. Same packages, same bytes.
bakeArt();
bakeLexicon();
bakeMaps();
await bakeFonts();
