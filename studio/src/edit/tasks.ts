import { EditMode } from 'limner/client';
import type { IconName } from '../design/icons.ts';
import type { MessageKey } from '../language/language.ts';

/** What can be done to a picture. */
export const TASKS = ['remove', 'insert', 'outpaint', 'background', 'change', 'product', 'style', 'follow'] as const;
export type TaskName = (typeof TASKS)[number];

export interface Task {
  readonly label: MessageKey;
  readonly icon: IconName;
  readonly hint: MessageKey;
  /** Google's name for it. */
  readonly mode: EditMode;
  /** `painted`: nothing is done without a mask; `either`: where none is painted, the server finds one; `frame`: what lies around the picture. */
  readonly mask: 'painted' | 'either' | 'frame' | 'none';
  readonly prompt: 'needed' | 'welcome' | 'none';
  /** Pictures beside the one that is edited. */
  readonly references: 'none' | 'needed' | 'welcome';
  /** The kind of reference that it lives by. */
  readonly guide?: 'style' | 'edges';
}

export const TASK_FACTS: Readonly<Record<TaskName, Task>> = {
  remove: {
    label: 'edit.remove',
    icon: 'eraser',
    hint: 'edit.remove.hint',
    mode: EditMode.EDIT_MODE_INPAINT_REMOVAL,
    mask: 'painted',
    prompt: 'none',
    references: 'none',
  },
  insert: {
    label: 'edit.insert',
    icon: 'plus',
    hint: 'edit.insert.hint',
    mode: EditMode.EDIT_MODE_INPAINT_INSERTION,
    mask: 'painted',
    prompt: 'needed',
    references: 'none',
  },
  outpaint: {
    label: 'edit.outpaint',
    icon: 'expand',
    hint: 'edit.outpaint.hint',
    mode: EditMode.EDIT_MODE_OUTPAINT,
    mask: 'frame',
    prompt: 'welcome',
    references: 'none',
  },
  background: {
    label: 'edit.background',
    icon: 'frames',
    hint: 'edit.background.hint',
    mode: EditMode.EDIT_MODE_BGSWAP,
    mask: 'either',
    prompt: 'needed',
    references: 'none',
  },
  change: {
    label: 'edit.change',
    icon: 'wand',
    hint: 'edit.change.hint',
    mode: EditMode.EDIT_MODE_DEFAULT,
    mask: 'none',
    prompt: 'needed',
    references: 'welcome',
  },
  product: {
    label: 'edit.product',
    icon: 'box',
    hint: 'edit.product.hint',
    mode: EditMode.EDIT_MODE_PRODUCT_IMAGE,
    mask: 'either',
    prompt: 'welcome',
    references: 'none',
  },
  style: {
    label: 'edit.style',
    icon: 'palette',
    hint: 'edit.style.hint',
    mode: EditMode.EDIT_MODE_STYLE,
    mask: 'none',
    prompt: 'needed',
    references: 'needed',
    guide: 'style',
  },
  follow: {
    label: 'edit.follow',
    icon: 'trace',
    hint: 'edit.follow.hint',
    mode: EditMode.EDIT_MODE_CONTROLLED_EDITING,
    mask: 'none',
    prompt: 'needed',
    references: 'needed',
    guide: 'edges',
  },
};

/** The server's own names of the modes (`capabilities`). */
export const MODE_IN_CAPABILITIES: Readonly<Record<EditMode, string>> = {
  EDIT_MODE_DEFAULT: 'default',
  EDIT_MODE_INPAINT_REMOVAL: 'inpaint-removal',
  EDIT_MODE_INPAINT_INSERTION: 'inpaint-insertion',
  EDIT_MODE_OUTPAINT: 'outpaint',
  EDIT_MODE_CONTROLLED_EDITING: 'controlled-editing',
  EDIT_MODE_STYLE: 'style',
  EDIT_MODE_BGSWAP: 'background-swap',
  EDIT_MODE_PRODUCT_IMAGE: 'product-image',
};
