/** Runs a classifier in a process of its own: a run of ONNX Runtime holds up the event loop that it is called from. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { ClassifyAnswer, ClassifyRequest } from './classifier-message.ts';

const answer = (message: ClassifyAnswer): void => {
  process.send!(message);
};

const [, , modelPath = ''] = process.argv;
const opening = InferenceSession.create(modelPath, { logSeverityLevel: 3, enableCpuMemArena: false });

process.on('message', async ({ id, pixels, sidePx }: ClassifyRequest) => {
  try {
    const session = await opening;
    const input = new Tensor('float32', pixels, [1, 3, sidePx, sidePx]);
    const outputs = await session.run({ [session.inputNames[0]!]: input });
    answer({ id, logits: [...(outputs[session.outputNames[0]!]!.data as Float32Array)] });
  } catch (error) {
    answer({ id, error: (error as Error).message });
  }
});
process.on('disconnect', () => process.exit());

opening.then(
  () => answer({ id: 0 }),
  (error: Error) => answer({ id: 0, error: error.message }),
);
