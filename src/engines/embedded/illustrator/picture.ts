import type { LabelMap, PixelSize } from '../../../core/image.ts';
import type { LayerSeat } from './compose/compose.ts';
import type { Crew } from './crew/crew.ts';
import type { Director } from './director.ts';
import type { Painter } from './paint/painter.ts';
import type { Placement } from './plan/placement.ts';
import type { PicturePlan } from './plan/plan.ts';
import type { Scene, SettingId, StyleId } from './scene.ts';
import type { StyleOperator } from './style/style.ts';
import type { GroupSubjects, SubjectDrawing } from './subject/drawing.ts';
import type { FactsOf } from './subject/facts.ts';
import type { DrawFromAbove } from './subject/from-above/from-above.ts';
import type { SubjectLayer } from './subject/layer.ts';

/** The hands that draw: what the orchestration needs of the other parts. */
export interface Studio {
  readonly painters: Readonly<Record<SettingId, Painter>>;
  readonly operators: Partial<Record<StyleId, StyleOperator>>;
  readonly factsOf: FactsOf;
  readonly groupSubjects: GroupSubjects;
  readonly drawFromAbove: DrawFromAbove;
  rasterise(drawing: SubjectDrawing, heightPx: number): SubjectLayer;
}

/** What to draw. */
export interface PictureOrder {
  readonly scene: Scene;
  readonly size: PixelSize;
  readonly seed: number;
  readonly wantLabelMap: boolean;
  /** True where the picture is mounted on a page. */
  readonly isMounted?: boolean;
  /** Default: this thread alone. */
  readonly crew?: Crew;
  /** Default: the scene and the seed alone compose the picture. */
  readonly director?: Director;
}

/** A drawn picture. */
export interface Picture {
  /** `height × width × 3`, 8-bit sRGB. */
  readonly rgb: Uint8Array;
  readonly labelMap?: LabelMap;
  /** The scene as drawn: with a cast for moods. */
  readonly scene: Scene;
  readonly plan: PicturePlan;
  /** None where nothing stands anywhere: in patterns, printed sheets and on tables seen from above. */
  readonly placements: readonly Placement[];
  /** Where the placements' layers lie, in the same order. */
  readonly seats: readonly LayerSeat[];
}

/** Called as each part of the work begins; `fraction` is the share of the whole that is done. */
export type OnStage = (stage: string, fraction: number) => void;
