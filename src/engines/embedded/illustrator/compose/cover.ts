import type { Noise } from '../maths/noise.ts';
import { hashCell } from '../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { Placement } from '../plan/placement.ts';
import type { SubjectLayer } from '../subject/layer.ts';

/** Shares of a floating thing that are under water. */
const DRAUGHT = { vessel: 0.08, bird: 0.12, person: 0.42, animal: 0.36, other: 0.18 } as const;
/** Swimmers are drawn from the water up. */
const SWIMMER_DRAUGHT = 0.03;
/** Large animals stand on the bottom. */
const TALL_WADER_METRES = 1.3;
const WADER_DRAUGHT = 0.2;
/** Art that shows what lies under water: legs, the hidden part of ice. */
const DRAUGHT_OF_CONCEPT: Readonly<Record<string, number>> = {
  swan: 0.06,
  iceberg: 0.44,
  'sea-turtle': 0.46,
  dolphin: 0.36,
  whale: 0.42,
  shark: 0.48,
  duck: 0.24,
  goose: 0.26,
  'flamingo-float': 0.04,
  'unicorn-float': 0.04,
  'duck-float': 0.04,
  'doughnut-float': 0.09,
  'stone-bridge': 0.03,
  'garden-bridge': 0.02,
  'suspension-bridge': 0.04,
};
/** Grass and snow before the feet, as shares of the subject's height. */
const GRASS_SHARE = 0.055;
const SNOW_SHARE = 0.03;
const TALLEST_GRASS_PX = 30;

/** How far a subject sinks into what it stands on, in pixels. */
export function sinkDepthPx(placement: Placement, stage: Stage): number {
  if (placement.contact === 'ground' && stage.surface === 'snow') return placement.heightPx * SNOW_SHARE;
  if (placement.contact !== 'water' || placement.drawing.endsAtWater || placement.drawing.isSubmerged) return 0;
  const { kind, heightMetres } = placement.facts;
  if (kind === 'animal' && heightMetres > TALL_WADER_METRES) return WADER_DRAUGHT * placement.heightPx;
  if (kind === 'person' && placement.drawing.footing === 'floats') return SWIMMER_DRAUGHT * placement.heightPx;
  const own = Object.hasOwn(DRAUGHT_OF_CONCEPT, placement.concept) ? DRAUGHT_OF_CONCEPT[placement.concept] : undefined;
  const share = own ?? (kind in DRAUGHT ? DRAUGHT[kind as keyof typeof DRAUGHT] : DRAUGHT.other);
  return share * placement.heightPx;
}

/**
 * For each column of the frame the first row at which a subject is hidden by what it stands in: waves, blades of grass, snow.
 * Nothing when it stands on hard ground.
 */
export function coverOf(
  frame: Frame,
  stage: Stage,
  placement: Placement,
  layer: SubjectLayer,
  noise: Noise,
): Float32Array | undefined {
  if (placement.contact === 'water') return waterline(frame, placement, noise);
  if (placement.contact !== 'ground') return undefined;
  const label = labelAtFoot(frame, placement);
  const scale = Math.max(frame.widthPx, frame.heightPx) / 1024;
  if (stage.surface === 'snow') return snowDrift(frame, placement, noise);
  if (label === STUFF_LABELS.vegetation) {
    return grassBlades(frame, placement, Math.min(layer.heightPx * GRASS_SHARE, TALLEST_GRASS_PX * scale), scale);
  }
  return undefined;
}

function labelAtFoot(frame: Frame, placement: Placement): number {
  const y = Math.min(frame.heightPx - 1, Math.max(0, Math.round(placement.groundYPx) - 1));
  const x = Math.min(frame.widthPx - 1, Math.max(0, Math.round(placement.xPx)));
  return frame.labels[y * frame.widthPx + x]!;
}

function waterline(frame: Frame, placement: Placement, noise: Noise): Float32Array {
  const cover = new Float32Array(frame.widthPx);
  const swell = Math.max(1, placement.heightPx * 0.012);
  const wavelength = Math.max(8, placement.heightPx * 0.16);
  for (let x = 0; x < cover.length; x++) {
    cover[x] = placement.groundYPx + swell * noise.fractal(x / wavelength, placement.groundYPx * 0.13, 2);
  }
  return cover;
}

function snowDrift(frame: Frame, placement: Placement, noise: Noise): Float32Array {
  const cover = new Float32Array(frame.widthPx);
  const wavelength = Math.max(6, placement.heightPx * 0.06);
  const swing = placement.heightPx * SNOW_SHARE * 0.45;
  for (let x = 0; x < cover.length; x++) {
    cover[x] = placement.groundYPx + swing * noise.fractal(x / wavelength, placement.groundYPx * 0.1, 3);
  }
  return cover;
}

/** Jagged blades of different height: through them the painted grass shows. */
function grassBlades(frame: Frame, placement: Placement, tallestPx: number, scale: number): Float32Array {
  const cover = new Float32Array(frame.widthPx);
  cover.fill(placement.groundYPx + 1);
  const bladePx = 3.2 * scale;
  const salt = Math.round(placement.groundYPx);
  for (let blade = 0; blade * bladePx * 0.5 < cover.length; blade++) {
    const root = blade * bladePx * 0.5;
    const height = tallestPx * hashCell(blade, salt, 7) ** 1.6;
    const lean = (hashCell(blade, salt, 11) - 0.5) * height * 0.7;
    const reach = Math.ceil(bladePx * 0.5 + Math.abs(lean));
    for (let x = Math.max(0, Math.floor(root - reach)); x < Math.min(cover.length, root + reach); x++) {
      const along = lean === 0 ? 0 : (x - root) / lean;
      const up = along >= 0 && along <= 1 ? Math.min(1, along + 0.15) : 0.15;
      const row = placement.groundYPx - height * up;
      if (row < cover[x]!) cover[x] = row;
    }
  }
  return cover;
}
