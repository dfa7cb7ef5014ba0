import type { ScheduleRequest } from './scheduler.ts';
import type { SchedulerFields } from './scheduler-fields.ts';

/**
 * Some of the timesteps that the network was distilled at, from the noisiest on (arXiv 2310.04378, section 4.3). Where
 * asked for, all are in the part that `strength` leaves, as diffusers' `set_timesteps` does for its consistency pipeline.
 */
export function distilledTimesteps(
  fields: SchedulerFields,
  { steps, strength = 1, spreadsSteps = false }: ScheduleRequest,
): number[] {
  const trained = fields.number('num_train_timesteps', 1000);
  const all = fields.number('original_inference_steps', 50);
  if (steps > all) throw fields.fault('original_inference_steps', `at least ${steps}`, all);
  const distilled = spreadsSteps ? Math.max(steps, Math.floor(all * strength)) : all;
  const stride = Math.floor(trained / all);
  return Array.from({ length: steps }, (_, i) => {
    const index = Math.floor((i * distilled) / steps);
    return (distilled - index) * stride - 1;
  });
}
