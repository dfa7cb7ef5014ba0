import type { CSSProperties } from 'react';

/** Keeps the shape of a picture, as large as width and height of the window allow (`.stage`). */
export function stageStyle(width: number, height: number): CSSProperties {
  const style: CSSProperties & Record<'--ratio', number> = {
    aspectRatio: `${width} / ${height}`,
    '--ratio': width / height,
  };
  return style;
}
