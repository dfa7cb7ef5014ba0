import { randomUUID, sign } from 'node:crypto';
import type { Asset } from '@trustnxt/c2pa-ts/asset';
import type { Signer } from '@trustnxt/c2pa-ts/cose';
import type { Action } from '@trustnxt/c2pa-ts/manifest';
import type { DigitalSourceType } from '../../core/digital-source.ts';
import type { EncodedImage } from '../../core/image.ts';
import type { Identity } from './identity.ts';
import type { C2pa } from './load-c2pa.ts';

const GENERATOR = 'Limner';
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
/** The second version of the claim, which C2PA 2 prescribes. */
const CLAIM_VERSION = 1;

/** A watermark that does not lead back to these credentials; the library's list of actions is older than this one. */
const UNBOUND_WATERMARK = 'c2pa.watermarked.unbound' as Action['action'];

/** What a file's credentials shall say. */
export interface CredentialFacts {
  readonly digitalSourceType: DigitalSourceType;
  readonly watermarked: boolean;
}

/**
 * Adds signed Content Credentials to a PNG or JPEG file; other formats are returned as they are. Any later change of
 * the file breaks the signature, so this is the last that happens to it.
 */
export async function signFile(
  c2pa: C2pa,
  identity: Identity,
  file: EncodedImage,
  facts: CredentialFacts,
): Promise<EncodedImage> {
  const asset = openAsset(c2pa, file);
  if (!asset) return file;
  const signer = createSigner(c2pa, identity);
  const { ManifestStore, DataHashAssertion, ActionAssertion } = c2pa.manifest;
  const store = new ManifestStore();
  const manifest = store.createManifest({
    claimVersion: CLAIM_VERSION,
    assetFormat: file.mimeType,
    instanceID: `xmp:iid:${randomUUID()}`,
    defaultHashAlgorithm: 'SHA-256',
    signer,
  });
  const dataHash = DataHashAssertion.create('SHA-256');
  const actions = new ActionAssertion();
  actions.actions.push(...listActions(c2pa, facts));
  manifest.addAssertion(dataHash);
  manifest.addAssertion(actions);
  manifest.claim!.claimGeneratorName = GENERATOR;
  await asset.ensureManifestSpace(store.measureSize());
  await dataHash.updateWithAsset(asset);
  await manifest.sign(signer);
  await asset.writeManifestJUMBF(store.getBytes());
  return { ...file, bytes: await asset.getDataRange() };
}

/** The file as the library reads it, or undefined for formats that it cannot sign. */
export function openAsset({ asset }: C2pa, { mimeType, bytes }: EncodedImage): Asset | undefined {
  if (mimeType === 'image/png') return new asset.PNG(new Uint8Array(bytes));
  return mimeType === 'image/jpeg' ? new asset.JPEG(new Uint8Array(bytes)) : undefined;
}

function listActions({ manifest }: C2pa, { digitalSourceType, watermarked }: CredentialFacts): Action[] {
  const { ActionType } = manifest;
  const created = {
    action: ActionType.C2paCreated,
    digitalSourceType: `${SOURCE_TYPES}${digitalSourceType}` as NonNullable<Action['digitalSourceType']>,
    softwareAgent: { name: GENERATOR },
  };
  return watermarked ? [created, { action: UNBOUND_WATERMARK }] : [created];
}

/**
 * Signs as COSE wants it: both halves of the ECDSA signature side by side (IEEE P1363). The library's own local signer
 * writes DER instead, which other readers reject.
 */
function createSigner({ cose, x509 }: C2pa, { privateKey, chain }: Identity): Signer {
  const [certificate, ...chainCertificates] = chain.map(({ raw }) => new x509.X509Certificate(new Uint8Array(raw)));
  return {
    algorithm: cose.CoseAlgorithmIdentifier.ES256,
    certificate: certificate!,
    chainCertificates,
    sign: async (payload) => new Uint8Array(sign('sha256', payload, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
  };
}
