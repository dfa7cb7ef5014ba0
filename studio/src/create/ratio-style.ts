import type { CSSProperties } from 'react';

/** A shape such as `16:9` as a number that styles compute with. */
export function ratioStyle(ratio: string): CSSProperties {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  const style: CSSProperties & Record<'--ratio', number> = { '--ratio': width / height };
  return style;
}
