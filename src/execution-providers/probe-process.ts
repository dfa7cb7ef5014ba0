/**
 * Runs in a process of its own, since a driver that is broken can end the process: computes with one execution provider
 * (its id is the first argument) and tells the parent the error, or nothing.
 */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { probeModel } from './probe-model.ts';

const [, , provider = 'cpu'] = process.argv;
let error: string | undefined;
try {
  const session = await InferenceSession.create(probeModel(), { executionProviders: [provider], logSeverityLevel: 4 });
  const { y } = await session.run({ x: new Tensor('float32', Float32Array.of(1, 2, 3, 4), [4]) });
  const sums = [...(y!.data as Float32Array)];
  if (sums.join() !== '2,4,6,8') error = `it computed ${sums.join(', ')} for 2, 4, 6, 8`;
} catch (cause) {
  error = (cause as Error).message;
}
process.send!({ error }, () => process.exit());
