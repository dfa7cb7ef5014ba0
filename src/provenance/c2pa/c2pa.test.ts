import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EncodedImage } from '../../core/image.ts';
import { checkFile } from './check-file.ts';
import type { Identity } from './identity.ts';
import { type C2pa, loadC2pa } from './load-c2pa.ts';
import { loadIdentity } from './load-identity.ts';
import { signFile } from './sign-file.ts';

const NOW = Date.UTC(2026, 10, 20);
const YEAR_MS = 365 * 86_400_000;
const FACTS = { digitalSourceType: 'algorithmicMedia', watermarked: true } as const;
const localFile = (): string => join(mkdtempSync(join(tmpdir(), 'limner-c2pa-')), 'identity.pem');

async function picture(format: 'png' | 'jpeg' | 'webp'): Promise<EncodedImage> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const pixels = sharp({ create: { width: 90, height: 60, channels: 3, background: '#000', noise } });
  return { mimeType: `image/${format}`, bytes: await pixels.toFormat(format).toBuffer() };
}

describe('Content Credentials', () => {
  let c2pa: C2pa;
  let identity: Identity;
  beforeAll(async () => {
    c2pa = await loadC2pa();
    identity = await loadIdentity(c2pa, { localFile: localFile() }, NOW);
  });
  const roots = () => identity.chain.slice(-1);

  it.each(['png', 'jpeg'] as const)('sign %s so that it is valid, trusted and still a picture', async (format) => {
    const plain = await picture(format);
    const signed = await signFile(c2pa, identity, plain, FACTS);
    expect(await checkFile(c2pa, signed, roots(), NOW)).toEqual({
      valid: true,
      trusted: true,
      signer: expect.stringContaining('CN=Limner local signer'),
      failures: [],
    });
    expect(await sharp(signed.bytes).raw().toBuffer()).toEqual(await sharp(plain.bytes).raw().toBuffer());
    const text = Buffer.from(signed.bytes).toString('latin1');
    for (const stated of ['c2pa.created', 'c2pa.watermarked.unbound', 'digitalsourcetype/algorithmicMedia'])
      expect(text).toContain(stated);
  });

  it('find a changed pixel', async () => {
    for (const format of ['png', 'jpeg'] as const) {
      const signed = await signFile(c2pa, identity, await picture(format), FACTS);
      const tampered = Uint8Array.from(signed.bytes);
      tampered[tampered.length - 200]! ^= 1;
      const report = await checkFile(c2pa, { ...signed, bytes: tampered }, roots(), NOW);
      expect(report).toMatchObject({ valid: false, failures: ['assertion.dataHash.mismatch'] });
    }
  });

  // Readers reject DER signatures, which begin with 0x30 and have 70 to 72 bytes.
  it('carry the two halves of the signature side by side, 64 bytes', async () => {
    const signed = await signFile(c2pa, identity, await picture('png'), FACTS);
    const asset = new c2pa.asset.PNG(new Uint8Array(signed.bytes));
    const store = c2pa.manifest.ManifestStore.read(
      c2pa.jumbf.SuperBox.fromBuffer(new Uint8Array(asset.getManifestJUMBF()!)),
    );
    const { signature } = store.getActiveManifest()!.signature!.signatureData;
    expect(signature).toHaveLength(64);
  });

  it('are trusted only under a known root, and only while it is in force', async () => {
    const signed = await signFile(c2pa, identity, await picture('png'), FACTS);
    const stranger = await loadIdentity(c2pa, { localFile: localFile() }, NOW);
    expect(await checkFile(c2pa, signed, stranger.chain.slice(-1), NOW)).toMatchObject({ valid: true, trusted: false });
    expect(await checkFile(c2pa, signed, [], NOW)).toMatchObject({ trusted: false });
    expect(await checkFile(c2pa, signed, roots(), NOW + 11 * YEAR_MS)).toMatchObject({ trusted: false });
  });

  it('leave other formats and unsigned files alone', async () => {
    const webp = await picture('webp');
    expect(await signFile(c2pa, identity, webp, FACTS)).toBe(webp);
    expect(await checkFile(c2pa, await picture('png'), roots(), NOW)).toBeUndefined();
  });

  it('keep the local key for its owner alone, and use it again', async () => {
    const path = localFile();
    const first = await loadIdentity(c2pa, { localFile: path }, NOW);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const again = await loadIdentity(c2pa, { localFile: path }, NOW);
    expect(again.chain[0]!.fingerprint256).toBe(first.chain[0]!.fingerprint256);
  });

  it("take the operator's files, and refuse a key that is not the certificate's", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limner-c2pa-'));
    const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'chain.pem')];
    writeFileSync(certificateFile, identity.chain.map(String).join('\n'));
    writeFileSync(keyFile, identity.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    const own = await loadIdentity(c2pa, { keyFile, certificateFile }, NOW);
    expect(own.chain).toHaveLength(2);
    const stranger = await loadIdentity(c2pa, { localFile: localFile() }, NOW);
    writeFileSync(certificateFile, stranger.chain.map(String).join('\n'));
    await expect(loadIdentity(c2pa, { keyFile, certificateFile }, NOW)).rejects.toMatchObject({
      code: 'FIELD_INVALID',
    });
  });
});
