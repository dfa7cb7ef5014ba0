import { describe, expect, it } from 'vitest';
import { charactersOfEncoding, charactersOfRange } from './bake-fonts-characters.ts';

describe('charactersOfEncoding', () => {
  it('lists the common characters of a standard and no others', () => {
    const common = charactersOfEncoding('gb2312', [0xb0, 0xd7], 0xa1);
    expect(common.slice(0, 2)).toEqual(['啊', '阿']);
    expect(common).toHaveLength(3760);
    expect(common).not.toContain('龘');
  });

  it('lists the hangul of the Korean standard', () => {
    expect(charactersOfEncoding('euc-kr', [0xb0, 0xc8], 0xa1)).toHaveLength(2350);
  });
});

describe('charactersOfRange', () => {
  it('has both ends', () => {
    expect(charactersOfRange(0x3041, 0x3043)).toEqual(['ぁ', 'あ', 'ぃ']);
  });
});
