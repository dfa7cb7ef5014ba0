import { z } from 'zod';
import type { ModelFile } from '../model-file.ts';

const digest = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`, 'u'));

/** What is read of `GET /api/models/{repository}/revision/{revision}`. */
export const revisionSchema = z.object({
  sha: digest(40),
  gated: z.union([z.boolean(), z.string()]).default(false),
  cardData: z
    .object({
      license: z.union([z.string(), z.array(z.string())]).nullish(),
      license_name: z.string().nullish(),
      license_link: z.string().nullish(),
    })
    .nullish(),
  tags: z.array(z.string()).default([]),
});

/** What is read of `GET /api/models/{repository}/tree/{revision}?recursive=true`. */
export const treeSchema = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.int().min(0).default(0),
    oid: digest(40),
    lfs: z.object({ oid: digest(64), size: z.int().min(0) }).nullish(),
  }),
);

/** A revision as far as it matters here. */
export interface HubRevision {
  readonly commit: string;
  /** Licence id of the model card, such as `mit` or `other`; absent when the card names none. */
  readonly licence?: string;
  /** Name and address that a card gives for a licence of its own. */
  readonly licenceName?: string;
  readonly licenceUrl?: string;
  /** Files are given only to users whom the owner let in. */
  readonly isGated: boolean;
}

export function toRevision({ sha, gated, cardData, tags }: z.output<typeof revisionSchema>): HubRevision {
  const stated = Array.isArray(cardData?.license) ? cardData.license[0] : cardData?.license;
  const tagged = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length);
  const licence = stated ?? tagged;
  return {
    commit: sha,
    isGated: gated !== false,
    ...(licence !== undefined && { licence }),
    ...(cardData?.license_name != null && { licenceName: cardData.license_name }),
    ...(cardData?.license_link != null && { licenceUrl: cardData.license_link }),
  };
}

/** The files of a tree; folders and submodules are left out. */
export function toFiles(tree: z.output<typeof treeSchema>): ModelFile[] {
  return tree
    .filter(({ type }) => type === 'file')
    .map(({ path, size, oid, lfs }) => ({
      path,
      sizeBytes: lfs?.size ?? size,
      hash: lfs
        ? ({ algorithm: 'sha256', digest: lfs.oid } as const)
        : ({ algorithm: 'git-sha1', digest: oid } as const),
    }));
}
