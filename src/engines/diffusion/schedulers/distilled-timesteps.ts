import type { ScheduleRequest } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';

/** Some of the timesteps that the network was distilled at, from the noisiest on (arXiv 2310.04378, section 4.3). */
export function distilledTimesteps(fields: SchedulerFields, { steps }: ScheduleRequest): number[] {
  const trained = fields.number('num_train_timesteps', 1000);
  const distilled = fields.number('original_inference_steps', 50);
  if (steps > distilled) throw fields.fault('original_inference_steps', `at least ${steps}`, distilled);
  const stride = Math.floor(trained / distilled);
  return Array.from({ length: steps }, (_, i) => {
    const index = Math.floor((i * distilled) / steps);
    return (distilled - index) * stride - 1;
  });
}
