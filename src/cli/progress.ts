import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { PredictProgress } from '../core/progress.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far each picture is: one bar a picture on a terminal, nothing when piped. */
export interface ProgressDisplay {
  update(progress: Omit<PredictProgress, 'preview'>): void;
  stop(): void;
}

const NO_DISPLAY: ProgressDisplay = { update() {}, stop() {} };

export function showProgress(terminal: Terminal): ProgressDisplay {
  if (!terminal.stderr.isTTY) return NO_DISPLAY;
  const display = new MultiBar(
    {
      format: '{name} {bar} {percentage}% {stage}',
      stream: terminal.stderr as NodeJS.WritableStream,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const bars: SingleBar[] = [];
  return {
    update({ imageIndex, imageCount, stage, fraction }) {
      while (bars.length < imageCount)
        bars.push(display.create(100, 0, { name: `picture ${bars.length + 1}`, stage: 'waiting' }));
      bars[imageIndex]!.update(Math.round(fraction * 100), { stage });
    },
    stop: () => display.stop(),
  };
}
