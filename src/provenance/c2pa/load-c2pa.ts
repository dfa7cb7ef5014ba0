import { loadOptional } from '../../core/errors/load-optional.ts';

/** The parts of the optional packages that sign and read Content Credentials. */
export interface C2pa {
  readonly asset: typeof import('@trustnxt/c2pa-ts/asset');
  readonly cose: typeof import('@trustnxt/c2pa-ts/cose');
  readonly jumbf: typeof import('@trustnxt/c2pa-ts/jumbf');
  readonly manifest: typeof import('@trustnxt/c2pa-ts/manifest');
  readonly x509: typeof import('@peculiar/x509');
}

/** @throws LimnerError `DEPENDENCY_MISSING` saying what to install. */
export function loadC2pa(): Promise<C2pa> {
  return loadOptional('Work on Content Credentials', ['@trustnxt/c2pa-ts', '@peculiar/x509'], async () => {
    const [asset, cose, jumbf, manifest, x509] = await Promise.all([
      import('@trustnxt/c2pa-ts/asset'),
      import('@trustnxt/c2pa-ts/cose'),
      import('@trustnxt/c2pa-ts/jumbf'),
      import('@trustnxt/c2pa-ts/manifest'),
      import('@peculiar/x509'),
    ]);
    return { asset, cose, jumbf, manifest, x509 };
  });
}
