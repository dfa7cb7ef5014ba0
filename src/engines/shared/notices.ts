import type { PixelSize } from '../../core/image.ts';
import type { Notice } from '../../core/notice.ts';
import type { EngineCapabilities } from '../../engine/engine.ts';

/** What a task asks for that a server's model may not follow. */
interface AskedSettings {
  readonly negativePrompt: string;
  readonly guidanceScale?: number;
  readonly style?: string;
  readonly size: PixelSize;
}

/** One notice for each setting of a task that has no effect or another way, as the capabilities say. `made` is the size that the model draws. */
export function noticesFor(
  { negativePrompt, guidanceScale, style, size }: AskedSettings,
  capabilities: Pick<EngineCapabilities, 'negativePrompt' | 'guidanceScale'>,
  made: PixelSize,
): Notice[] {
  const notices: Notice[] = [];
  if (negativePrompt !== '' && capabilities.negativePrompt === 'none')
    notices.push(ignored('negativePrompt', 'The model does not follow negative prompts.'));
  if (guidanceScale !== undefined && capabilities.guidanceScale === 'none')
    notices.push(ignored('guidanceScale', 'The model works with a guidance of its own.'));
  if (style !== undefined)
    notices.push({ treatment: 'emulated', parameter: 'sampleImageStyle', message: 'The style was put into words.' });
  if (made.widthPx * made.heightPx < size.widthPx * size.heightPx)
    notices.push({
      treatment: 'emulated',
      parameter: 'sampleImageSize',
      message: `The model drew ${made.widthPx}×${made.heightPx}, which was enlarged (lanczos3).`,
    });
  return notices;
}

function ignored(parameter: string, message: string): Notice {
  return { treatment: 'ignored', parameter, message };
}
