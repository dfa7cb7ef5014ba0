import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadNetwork } from '../src/engines/embedded/darkroom/upscale/load-network.ts';
import type { NetworkFactor } from '../src/engines/embedded/darkroom/upscale/network.ts';
import { upscale } from '../src/engines/embedded/darkroom/upscale/upscale.ts';
import type { AimResult, Benchmark } from './benchmark.ts';
import { onnxRuntime, pillow } from './peers/peers.ts';
import { type Likeness, likeness, readRgb } from './photographs/likeness.ts';
import { photographFolder } from './photographs/python.ts';

const FACTORS: readonly NetworkFactor[] = [2, 3, 4];
const AIM_GAIN: Readonly<Record<NetworkFactor, number>> = { 2: 1.4, 3: 1.2, 4: 1.2 };

interface Compared {
  readonly lanczos: Likeness;
  readonly network: Likeness;
}

interface Parameters {
  readonly pictures: number;
}

/** Likeness to the original of pictures that were shrunk and enlarged again, beside Pillow's lanczos3. */
export const upscaleQuality: Benchmark<Parameters> = {
  name: 'upscale',
  title: 'Upscale: likeness to the original',
  peers: [pillow, onnxRuntime],
  quick: { pictures: 3 },
  full: { pictures: Number.POSITIVE_INFINITY },
  explanation: () =>
    "PSNR (dB) and SSIM of luma: natural pictures shrunk by Pillow's bicubic filter and enlarged again, by Pillow's lanczos3 and by the network (imagePreservationFactor 0.5, onnxruntime-node), a border of one small pixel left out. The pictures are the samples of scikit-image and matplotlib; the network never saw a photograph. Aims: +1.4 dB (x2), +1.2 dB (x3, x4) in the mean, SSIM higher in the mean and on nine pictures of ten.",
  async run({ pictures }) {
    const folder = photographFolder();
    const names = readdirSync(folder)
      .filter((file) => /^[^.]+\.png$/.test(file))
      .slice(0, pictures)
      .map((file) => file.replace('.png', ''));
    const results = new Map<string, Compared[]>();
    for (const name of names) {
      const compared = [];
      for (const factor of FACTORS) compared.push(await compare(folder, name, factor));
      results.set(name, compared);
    }
    const rows = [...results].map(([name, compared]) => [name, ...compared.flatMap(cells)]);
    const means = FACTORS.map((_, index) => meanOf([...results.values()].map((compared) => compared[index]!)));
    const counts = FACTORS.map((_, index) => [...results.values()].filter((all) => isBetter(all[index]!)).length);
    const table = [
      ['picture', ...FACTORS.flatMap((factor) => [`x${factor}: lanczos3`, `x${factor}: network`, 'gain'])],
      ...rows,
      ['**mean**', ...means.flatMap(cells)],
      ['SSIM higher on', ...counts.flatMap((count) => ['', `${count} of ${names.length}`, ''])],
    ];
    const aims = FACTORS.flatMap((factor, index): AimResult[] => {
      const { lanczos, network } = means[index]!;
      const gain = network.psnr - lanczos.psnr;
      const better = counts[index]!;
      return [
        {
          aim: `x${factor}: +${AIM_GAIN[factor]} dB in the mean`,
          measured: `${gain.toFixed(2)} dB`,
          met: gain >= AIM_GAIN[factor],
        },
        {
          aim: `x${factor}: SSIM higher in the mean and on nine pictures of ten`,
          measured: `${network.ssim.toFixed(3)} against ${lanczos.ssim.toFixed(3)}, on ${better} of ${names.length}`,
          met: network.ssim > lanczos.ssim && better >= 0.9 * names.length,
        },
      ];
    });
    return { table, aims };
  },
};

async function compare(folder: string, name: string, factor: NetworkFactor): Promise<Compared> {
  const original = await readRgb(join(folder, `${name}.png`));
  const picture = await readRgb(join(folder, `${name}.x${factor}.png`));
  const lanczos = await readRgb(join(folder, `${name}.x${factor}.lanczos.png`));
  const size = { widthPx: original.widthPx, heightPx: original.heightPx };
  const request = { picture, size, enhanceInputImage: false, imagePreservationFactor: 0.5 };
  const { raster, method } = await upscale(request, await loadNetwork(), () => {});
  if (method === 'lanczos3') throw new Error('Install onnxruntime-node to measure the network.');
  return { lanczos: likeness(lanczos, original, factor), network: likeness(raster, original, factor) };
}

function cells({ lanczos, network }: Compared): string[] {
  const both = ({ psnr, ssim }: Likeness): string => `${psnr.toFixed(2)} / ${ssim.toFixed(3)}`;
  const gain = network.psnr - lanczos.psnr;
  return [both(lanczos), both(network), `${gain < 0 ? '' : '+'}${gain.toFixed(2)}`];
}

function isBetter({ lanczos, network }: Compared): boolean {
  return network.ssim > lanczos.ssim;
}

function meanOf(all: readonly Compared[]): Compared {
  const mean = (pick: (one: Compared) => Likeness): Likeness => ({
    psnr: all.reduce((sum, one) => sum + pick(one).psnr, 0) / all.length,
    ssim: all.reduce((sum, one) => sum + pick(one).ssim, 0) / all.length,
  });
  return { lanczos: mean(({ lanczos }) => lanczos), network: mean(({ network }) => network) };
}
