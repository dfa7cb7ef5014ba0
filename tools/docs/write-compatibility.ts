/** Writes docs/compatibility.md from the schemas, the model catalogue and the parameter table. */
import { writeFileSync } from 'node:fs';
import { compatibilityPage } from './compatibility.ts';

writeFileSync(new URL('../../docs/compatibility.md', import.meta.url), compatibilityPage());
