import { describe, expect, it } from 'vitest';
import type { SubjectDrawing } from './drawing.ts';
import { createRasterContext } from './fonts.ts';
import { rasteriseDrawing } from './raster.ts';

const context = createRasterContext();

const drawing: SubjectDrawing = {
  width: 200,
  height: 100,
  parts: [
    { entity: 4, svg: '<rect x="50" y="20" width="60" height="80" fill="#ff0000"/>' },
    { entity: 9, svg: '<rect x="90" y="60" width="60" height="20" fill="#0000ff" opacity="0.8"/>' },
  ],
  heightMetres: 2,
  anchors: { seat: { x: 100, y: 20 } },
  footing: 'stands',
  emissive: 0,
};

describe('rasteriseDrawing', () => {
  const layer = rasteriseDrawing(drawing, 50, context);

  it('trims to what is visible and keeps its bearings', () => {
    expect([layer.widthPx, layer.heightPx]).toEqual([50, 40]);
    expect(layer.baselinePx).toBe(40);
    expect(layer.centrePx).toBe(25);
    expect(layer.anchors.seat).toEqual({ x: 25, y: 0 });
    expect(layer.pxPerMetre).toBe(25);
  });

  it('labels each pixel with its topmost entity', () => {
    expect(layer.entities).toEqual([4, 9]);
    const at = (x: number, y: number): number => layer.entityIndex[y * layer.widthPx + x]!;
    expect([at(5, 5), at(45, 25), at(25, 25), at(45, 5)]).toEqual([1, 2, 2, 0]);
  });

  it('returns straight colour', () => {
    const i = (25 * layer.widthPx + 45) * 4;
    expect([...layer.rgba.slice(i, i + 4)]).toEqual([0, 0, 255, 204]);
  });

  it('sets letters in the package\u2019s own fonts', () => {
    const letters: SubjectDrawing = {
      ...drawing,
      parts: [
        {
          entity: 0,
          svg: '<text x="10" y="80" font-family="DejaVu Serif" font-weight="bold" font-size="60">Ag</text>',
        },
      ],
    };
    const set = rasteriseDrawing(letters, 100, context);
    expect(set.widthPx).toBeGreaterThan(50);
    expect(rasteriseDrawing(letters, 100, { fontFilesFor: () => [] }).widthPx).toBe(1);
  });
});
