import { createDdim } from './ddim.ts';
import { createDpmMultistep } from './dpm-multistep.ts';
import { createEuler } from './euler.ts';
import { createEulerAncestral } from './euler-ancestral.ts';
import { createFlowEuler } from './flow-euler.ts';
import { createLcm } from './lcm.ts';
import { createPndm } from './pndm.ts';
import type { ScheduleRequest, Scheduler, Steps } from './scheduler.ts';
import { SchedulerFields } from './scheduler-fields.ts';
import { createTcd } from './tcd.ts';
import { createUniPc } from './unipc.ts';

type SchedulerFactory = (fields: SchedulerFields, request: ScheduleRequest) => Steps;

/** Schedulers by the class name that model folders state. */
const SCHEDULERS: Readonly<Record<string, SchedulerFactory>> = {
  DDIMScheduler: createDdim,
  PNDMScheduler: createPndm,
  EulerDiscreteScheduler: createEuler,
  EulerAncestralDiscreteScheduler: createEulerAncestral,
  DPMSolverMultistepScheduler: createDpmMultistep,
  UniPCMultistepScheduler: createUniPc,
  LCMScheduler: createLcm,
  TCDScheduler: createTcd,
  FlowMatchEulerDiscreteScheduler: createFlowEuler,
};

/** Classes that can spread all their steps over what `strength` leaves. */
const SPREADING_CLASSES: readonly string[] = ['LCMScheduler', 'TCDScheduler'];

export const SCHEDULER_CLASSES: readonly string[] = Object.keys(SCHEDULERS);

/**
 * The scheduler that a `scheduler_config.json` describes, for one picture.
 *
 * @param file the configuration's path, for errors.
 * @throws LimnerError `MODEL_FILES_INVALID` for a class or a value that is not supported.
 */
export function createScheduler(
  config: Readonly<Record<string, unknown>>,
  file: string,
  request: ScheduleRequest,
): Scheduler {
  const fields = new SchedulerFields(config, file);
  if (!Object.hasOwn(SCHEDULERS, fields.className))
    throw fields.fault('_class_name', SCHEDULER_CLASSES.join(', '), fields.className);
  const spreads = request.spreadsSteps === true && SPREADING_CLASSES.includes(fields.className);
  const steps = SCHEDULERS[fields.className]!(fields, { ...request, spreadsSteps: spreads });
  const first = spreads ? 0 : firstStepOf(request);
  return { ...steps, firstStep: Math.min(first, steps.timesteps.length - 1) };
}

/** The share `strength` of the steps is made, and at least one. */
function firstStepOf({ steps, strength = 1 }: ScheduleRequest): number {
  return Math.min(steps - 1, steps - Math.floor(steps * strength));
}
