/** Builds the studio after `npm ci`, by any Node. An installation without development packages has nothing to build it with. */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const canBuild = ['node_modules/vite', 'node_modules/react', 'studio/vite.config.ts'].every((path) =>
  existsSync(new URL(path, root)),
);
if (canBuild) execSync('npm run build:studio', { cwd: fileURLToPath(root), stdio: 'inherit' });
else console.log('The studio is not built: its packages are not installed.');
