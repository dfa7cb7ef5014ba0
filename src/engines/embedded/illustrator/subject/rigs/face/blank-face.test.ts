import { describe, expect, it } from 'vitest';
import { loadArtBlobs } from '../../art-blobs.ts';
import { openArtPack } from '../../art-pack.ts';
import { blankHead, FEATURES } from './blank-face.ts';
import { pathBox } from './path-box.ts';

const pack = openArtPack(loadArtBlobs());

describe('pathBox', () => {
  it('bounds relative and absolute commands', () => {
    expect(pathBox('M2 3h4v-2l1 1C9 9 1 8 2 3z')).toEqual({ left: 1, top: 1, right: 9, bottom: 9 });
  });

  it('reads flags of arcs that stick to what follows', () => {
    expect(pathBox('M10 10a2 2 0 11-4 .5')).toEqual({ left: 6, top: 10, right: 10, bottom: 10.5 });
  });
});

describe('blankHead', () => {
  it.each(['woman-dark', 'man-beard-medium', 'boy-medium-light', 'old-woman-medium', 'baby-dark'])(
    'takes eyes, brows, nose and mouth off %s, and finds where they were',
    (name) => {
      const { svg } = pack.get(name, 'tones')!;
      const blank = blankHead(name, svg)!;
      expect(blank.svg.split(FEATURES)).toHaveLength(2);
      expect(blank.svg).not.toMatch(/<path[^>]*fill="#(?:fff|000)"/);
      const { spread, eyeY, mouthY } = blank.plan;
      expect(spread).toBeGreaterThan(4);
      expect(spread).toBeLessThan(6);
      expect(eyeY).toBeGreaterThan(15);
      expect(mouthY - eyeY).toBeGreaterThan(3.5);
    },
  );

  it('leaves heads alone that have other eyes', () => {
    expect(blankHead('clown-face', pack.get('clown-face', 'fluent')!.svg)).toBeUndefined();
  });
});
