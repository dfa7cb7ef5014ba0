import type { ScheduleRequest } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';

/**
 * Some of the timesteps that the network was distilled at, from the noisiest on (arXiv 2310.04378, section 4.3). All steps
 * are spread over the part that `strength` leaves, as in diffusers' `set_timesteps`.
 */
export function distilledTimesteps(fields: SchedulerFields, { steps, strength = 1 }: ScheduleRequest): number[] {
  const trained = fields.number('num_train_timesteps', 1000);
  const all = fields.number('original_inference_steps', 50);
  if (steps > all) throw fields.fault('original_inference_steps', `at least ${steps}`, all);
  const distilled = Math.max(steps, Math.floor(all * strength));
  const stride = Math.floor(trained / all);
  return Array.from({ length: steps }, (_, i) => {
    const index = Math.floor((i * distilled) / steps);
    return (distilled - index) * stride - 1;
  });
}
