import type { Mask, Raster } from '../../../../core/image.ts';
import type { Notice } from '../../../../core/notice.ts';
import type { EditTask } from '../../../../engine/task.ts';
import type { EDIT_MODES } from '../../edit-modes.ts';
import type { Workshop } from '../../illustrator/illustrate.ts';
import type { ReportProgress } from '../../render-tools.ts';

/** One picture of an edit, as it travels to a render thread. */
export interface EditOrder extends Omit<EditTask, 'modelId' | 'seeds' | 'guidanceScale' | 'baseSteps'> {
  readonly seed: number;
}

/** An edit of a picture within a mask. */
export interface MaskedOrder extends EditOrder {
  readonly picture: Raster;
  readonly mask: Mask;
}

/** An edit of a picture, within a mask where there is one. */
export interface PictureOrder extends EditOrder {
  readonly picture: Raster;
}

/** What an editor made of an order: the whole picture, or why it cannot. */
export type EditResult =
  | {
      readonly raster: Raster;
      readonly notUnderstood: readonly string[];
      /** What of the order was taken otherwise than to the letter. */
      readonly notices?: readonly Notice[];
    }
  | {
      /** A sentence for the caller: what was asked, and what is possible. */
      readonly refusal: string;
    };

/** What edits are done with. */
export interface EditTools {
  readonly workshop: Workshop;
}

/** Performs edits of one mode inside a render thread. */
export type Editor = (order: EditOrder, tools: EditTools, report: ReportProgress) => EditResult;

/** What an editor works with, besides its order. */
export type ToolsAndReport = readonly [tools: EditTools, report: ReportProgress];

/** Modes that the darkroom offers, by their editors. */
export type Editors = Readonly<Record<(typeof EDIT_MODES)[number], Editor>>;

/** An editor of masked pictures; anything else is refused. */
export function maskedEditor(
  edit: (order: MaskedOrder, tools: EditTools, report: ReportProgress) => EditResult,
): Editor {
  return (order, tools, report) => {
    const { picture, mask } = order;
    if (picture && mask) return edit({ ...order, picture, mask }, tools, report);
    return { refusal: `The mode ${order.mode} needs a picture to edit (REFERENCE_TYPE_RAW) and a mask.` };
  };
}
