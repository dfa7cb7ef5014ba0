import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { packagedPython } from '../photographs/python.ts';
import type { Peer } from './peer.ts';

const require = createRequire(import.meta.url);

function versionOf(packageName: string): string {
  return (require(`${packageName}/package.json`) as { version: string }).version;
}

/** First line that a program prints, or undefined where there is no such program. */
function answerOf(program: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')[0]!
      .trim();
  } catch {
    return undefined;
  }
}

/** The limit of every server on Node. */
export const nodeHttp: Peer = {
  name: 'node:http',
  find: () => `node:http of Node ${process.versions.node}`,
  install: 'it is part of Node',
};

/** libvips, which sharp brings along. */
export const libvips: Peer = {
  name: 'libvips',
  find: () => `libvips ${sharp.versions.vips}`,
  install: 'npm ci',
};

export const onnxRuntime: Peer = {
  name: 'onnxruntime-node',
  find: () => `onnxruntime-node ${versionOf('onnxruntime-node')}`,
  install: 'npm ci',
};

/** BullMQ on a Redis that the benchmark starts. */
export const bullMqOnRedis: Peer = {
  name: 'BullMQ on Redis',
  find() {
    const redis = answerOf('redis-server', '--version');
    return redis && `BullMQ ${versionOf('bullmq')} on Redis ${/v=(\S+)/.exec(redis)?.[1] ?? 'of unknown version'}`;
  },
  install: 'put redis-server on the PATH (tests/install-servers.sh)',
};

/** Chromium, as the tests of the studio find it. */
export const chromium: Peer = {
  name: 'Chromium',
  find: () => answerOf('chromium', '--version'),
  install: 'put chromium on the PATH (tests/install-servers.sh)',
};

/** OpenCV and Pillow in a Python environment that is made on first use. */
export const openCv: Peer = {
  name: 'OpenCV',
  find() {
    const python = packagedPython();
    return python && `OpenCV ${answerOf(python, '-c', 'import cv2; print(cv2.__version__)')}`;
  },
  install: 'put python3 with venv on the PATH and a Python package registry within reach',
};

export const pillow: Peer = {
  name: 'Pillow',
  find() {
    const python = packagedPython();
    return python && `Pillow ${answerOf(python, '-c', 'import PIL; print(PIL.__version__)')}`;
  },
  install: openCv.install,
};

export const invisibleWatermark: Peer = {
  name: 'invisible-watermark',
  find() {
    const python = packagedPython();
    const version =
      python && answerOf(python, '-c', 'from importlib.metadata import version; print(version("invisible-watermark"))');
    return version && `invisible-watermark ${version}`;
  },
  install: openCv.install,
};
