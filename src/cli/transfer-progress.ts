import { Presets, SingleBar } from 'cli-progress';
import type { PullProgress } from '../model-store/carry-out-pull.ts';
import { describeBytes } from '../model-store/describe-bytes.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** Shows how far a download is: a bar on a terminal, a line for every tenth when piped. */
export interface TransferDisplay {
  readonly update: (progress: PullProgress) => void;
  stop(): void;
}

export function showTransfer(terminal: Terminal): TransferDisplay {
  return terminal.stderr.isTTY ? barOf(terminal) : linesOf(terminal);
}

function barOf(terminal: Terminal): TransferDisplay {
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% {here} of {all}, {eta_formatted} left',
      stream: terminal.stderr as NodeJS.WritableStream,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 200,
    },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update({ state, bytes, totalBytes }) {
      if (state === 'waiting') {
        announceWait(terminal);
        return;
      }
      const shown = { here: describeBytes(bytes), all: describeBytes(totalBytes) };
      if (!isStarted) bar.start(totalBytes, bytes, shown);
      isStarted = true;
      bar.update(bytes, shown);
    },
    stop: () => bar.stop(),
  };
}

function linesOf(terminal: Terminal): TransferDisplay {
  let shownTenths = 0;
  return {
    update({ state, bytes, totalBytes }) {
      if (state === 'waiting') {
        announceWait(terminal);
        return;
      }
      const tenths = Math.floor((bytes * 10) / Math.max(1, totalBytes));
      if (tenths <= shownTenths) return;
      shownTenths = tenths;
      writeLine(terminal.stderr, `${tenths * 10} %: ${describeBytes(bytes)} of ${describeBytes(totalBytes)}`);
    },
    stop() {},
  };
}

function announceWait(terminal: Terminal): void {
  writeLine(terminal.stderr, 'Another pull works on this model; waiting for it.');
}
