/** Runs a network in a process of its own: a run of ONNX Runtime holds up the event loop that it is called from. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { NetworkAnswer, NetworkOutputs, NetworkPicture, NetworkRequest } from './picture-network-message.ts';

/** Detectors of the DETR kind ask which part of the picture counts, on a grid of this side in their exports. */
const MASK_INPUT = 'pixel_mask';
const MASK_SIDE = 64;

const answer = (message: NetworkAnswer): void => {
  process.send!(message);
};

const [, , modelPath = ''] = process.argv;
const opening = InferenceSession.create(modelPath, { logSeverityLevel: 3, enableCpuMemArena: false });

process.on('message', async ({ id, picture }: NetworkRequest) => {
  try {
    answer({ id, outputs: await run(await opening, picture) });
  } catch (error) {
    answer({ id, error: (error as Error).message });
  }
});
process.on('disconnect', () => process.exit());

opening.then(
  () => answer({ id: 0 }),
  (error: Error) => answer({ id: 0, error: error.message }),
);

async function run(session: InferenceSession, { pixels, widthPx, heightPx }: NetworkPicture): Promise<NetworkOutputs> {
  const pictureInput = session.inputNames.find((name) => name !== MASK_INPUT)!;
  const everything = new BigInt64Array(MASK_SIDE * MASK_SIDE).fill(1n);
  const outputs = await session.run({
    [pictureInput]: new Tensor('float32', pixels, [1, 3, heightPx, widthPx]),
    ...(session.inputNames.includes(MASK_INPUT) && {
      [MASK_INPUT]: new Tensor('int64', everything, [1, MASK_SIDE, MASK_SIDE]),
    }),
  });
  // Text-shaped or whole-number outputs are none of ours.
  const tensors = Object.entries(outputs).filter(([, { type }]) => type === 'float32');
  return Object.fromEntries(tensors.map(([name, { dims, data }]) => [name, { dims, data: data as Float32Array }]));
}
