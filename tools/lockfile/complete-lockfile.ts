/** The part of a package-lock.json (version 3) that matters here. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'];
const SYSTEM_ALIASES: Readonly<Record<string, string>> = { linuxmusl: 'linux' };

/**
 * Names of optional packages that the lockfile's packages want and that it leaves out. npm leaves out packages of other
 * platforms when it cannot see them, and `npm ci` refuses such a lockfile.
 */
export function missingOptionals({ packages }: Lockfile): Map<string, LockedPackage> {
  const missing = new Map<string, LockedPackage>();
  for (const [path, { optionalDependencies, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      if (isLocked(packages, path, name) || !isPlatformPackage(name)) continue;
      missing.set(`node_modules/${name}`, { version, ...(dev && { dev }), ...platformOf(name), optional: true });
    }
  }
  return missing;
}

/** The lockfile with those entries added, in npm's order. */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const entries = [...Object.entries(lockfile.packages), ...missingOptionals(lockfile)];
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

/** Looks where Node would: beside the package that wants it, then further up. */
function isLocked(packages: Lockfile['packages'], path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '' || !folder.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}

function words(name: string): string[] {
  return name.split(/[-/@._]/).map((word) => SYSTEM_ALIASES[word] ?? word);
}

function isPlatformPackage(name: string): boolean {
  return words(name).some((word) => SYSTEMS.includes(word) || word === 'wasm32' || word === 'wasi');
}

/** What the name says about the platform; npm's naming is uniform enough for that. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const parts = words(name);
  const os = parts.filter((word) => SYSTEMS.includes(word));
  const cpu = parts.filter((word) => PROCESSORS.includes(word)).slice(0, 1);
  const libc = name.includes('musl') ? ['musl'] : [];
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) };
}
