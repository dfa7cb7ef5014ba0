"""Records what diffusers' schedulers do, as test data for src/engines/diffusion/schedulers.

The network is a sine and the noise a cosine, so that any language can repeat a run. Usage: python golden_schedulers.py
"""
import inspect
import itertools
import json
import pathlib
import sys

import diffusers
import numpy as np
import torch

LENGTH = 4
OUT = pathlib.Path(__file__).parents[2] / 'src/engines/diffusion/schedulers/__fixtures__/golden.json'
STABLE_DIFFUSION = dict(beta_start=0.00085, beta_end=0.012, beta_schedule='scaled_linear', num_train_timesteps=1000)
PREDICTIONS = ['epsilon', 'v_prediction']
SPACINGS = ['linspace', 'leading', 'trailing']


def pseudo_network(sample, timestep):
    return torch.sin(sample * 1.3 + float(timestep) * 0.01) * 0.7


class PseudoNoise:
    """Stands in for randn_tensor: draw k, element i is cos(1.7 (i + 1) + k)."""

    def __init__(self):
        self.draws = 0

    def __call__(self, shape, **_):
        self.draws += 1
        count = int(np.prod(tuple(shape)))
        values = [np.cos(1.7 * (i + 1) + self.draws) for i in range(count)]
        return torch.tensor(values, dtype=torch.float32).reshape(tuple(shape))


def grid(name, steps, variants, predictions=PREDICTIONS, spacings=SPACINGS):
    for prediction, spacing, variant in itertools.product(predictions, spacings, variants):
        config = {**STABLE_DIFFUSION, 'prediction_type': prediction, 'timestep_spacing': spacing, **variant}
        if spacing == 'leading':
            config['steps_offset'] = 1
        yield name, config, steps, {}


def cases():
    yield from grid('DDIMScheduler', 7, [
        {'clip_sample': False, 'set_alpha_to_one': False}, {'clip_sample': True, 'clip_sample_range': 2.0}])
    yield from grid('DDIMScheduler', 5, [{'clip_sample': False, 'rescale_betas_zero_snr': True}], ['v_prediction'], ['trailing'])
    yield from grid('DDIMScheduler', 5, [{'clip_sample': False, 'beta_schedule': 'linear'},
        {'clip_sample': False, 'beta_schedule': 'squaredcos_cap_v2'}], ['sample'], ['leading'])
    yield from grid('PNDMScheduler', 8, [{'skip_prk_steps': True, 'set_alpha_to_one': False}, {'skip_prk_steps': True, 'set_alpha_to_one': True}])
    yield from grid('EulerDiscreteScheduler', 7, [{}, {'use_karras_sigmas': True}, {'use_exponential_sigmas': True}])
    yield from grid('EulerDiscreteScheduler', 6, [{'final_sigmas_type': 'sigma_min'}, {'interpolation_type': 'log_linear'}], ['epsilon'], ['linspace'])
    yield from grid('EulerDiscreteScheduler', 6, [{'timestep_type': 'continuous', 'use_karras_sigmas': True, 'sigma_min': 0.002, 'sigma_max': 700.0},
        {'rescale_betas_zero_snr': True}], ['v_prediction'], ['trailing'])
    yield from grid('EulerAncestralDiscreteScheduler', 6, [{}])
    yield from grid('DPMSolverMultistepScheduler', 7, [{}, {'use_karras_sigmas': True}, {'solver_type': 'heun'}, {'algorithm_type': 'sde-dpmsolver++'}])
    yield from grid('DPMSolverMultistepScheduler', 16, [{'final_sigmas_type': 'sigma_min'}, {'euler_at_final': True}, {'solver_order': 1},
        {'algorithm_type': 'sde-dpmsolver++', 'solver_type': 'heun'}, {'use_exponential_sigmas': True}], ['epsilon'], ['linspace'])
    yield from grid('DPMSolverMultistepScheduler', 7, [{'beta_schedule': 'squaredcos_cap_v2', 'lambda_min_clipped': -5.1}], ['epsilon'])
    yield from grid('DPMSolverMultistepScheduler', 8, [{'lambda_min_clipped': -1.0}], ['v_prediction'])
    yield from grid('DPMSolverMultistepScheduler', 8, [{'use_flow_sigmas': True, 'flow_shift': 3.0}], ['flow_prediction'], ['linspace'])
    yield from grid('UniPCMultistepScheduler', 7, [{}, {'use_karras_sigmas': True}, {'solver_order': 3}, {'solver_type': 'bh1', 'final_sigmas_type': 'sigma_min'}])
    yield from grid('UniPCMultistepScheduler', 9, [{'final_sigmas_type': 'sigma_min'}, {'disable_corrector': [0, 1]}, {'lower_order_final': False, 'final_sigmas_type': 'sigma_min'},
        {'use_exponential_sigmas': True}], ['epsilon'], ['linspace'])
    yield from grid('UniPCMultistepScheduler', 8, [{'use_flow_sigmas': True, 'flow_shift': 3.0}], ['flow_prediction'], ['linspace'])
    yield from grid('LCMScheduler', 4, [{'clip_sample': False}, {'clip_sample': False, 'original_inference_steps': 25, 'timestep_scaling': 5.0}], spacings=['leading'])
    yield from grid('TCDScheduler', 4, [{}], spacings=['leading'])
    for config in [{'shift': 1.0}, {'shift': 3.0}, {'shift': 3.0, 'shift_terminal': 0.1}, {'shift': 3.0, 'use_karras_sigmas': True}, {'use_exponential_sigmas': True}]:
        yield 'FlowMatchEulerDiscreteScheduler', {'num_train_timesteps': 1000, **config}, 6, {}
        yield 'FlowMatchEulerDiscreteScheduler', {'num_train_timesteps': 1000, **config}, 6, {'hasEvenFlowLevels': True}
    for config in [{'use_dynamic_shifting': True}, {'use_dynamic_shifting': True, 'time_shift_type': 'linear', 'base_shift': 0.5, 'max_shift': 0.9}]:
        for even in [True, False]:
            yield 'FlowMatchEulerDiscreteScheduler', {'num_train_timesteps': 1000, **config}, 5, {'imageTokens': 1024, 'hasEvenFlowLevels': even}


def schedule_arguments(config, steps, request):
    arguments = {}
    if config.get('use_dynamic_shifting'):
        base, top = config.get('base_shift', 0.5), config.get('max_shift', 1.15)
        arguments['mu'] = (request['imageTokens'] - 256) * (top - base) / (4096 - 256) + base
    if request.get('hasEvenFlowLevels'):
        return {'sigmas': np.linspace(1.0, 1 / steps, steps), **arguments}
    return {'num_inference_steps': steps, **arguments}


def record(name, config, steps, request):
    noise = PseudoNoise()
    kind = getattr(diffusers, name)
    sys.modules[kind.__module__].randn_tensor = noise
    scheduler = kind(**config)
    scheduler.set_timesteps(**schedule_arguments(config, steps, request))
    sample = torch.linspace(-2, 2, LENGTH).reshape(1, 1, 2, LENGTH // 2)
    original = sample * 0.5
    add_noise = getattr(scheduler, 'scale_noise', None) or (lambda x, t, n: scheduler.add_noise(x, n, t))
    middle = len(scheduler.timesteps) // 2
    noised = add_noise(original, scheduler.timesteps[middle:middle + 1], sample)
    initial_sigma = float(getattr(scheduler, 'init_noise_sigma', 1.0))
    sample = sample * initial_sigma
    trace = []
    for timestep in scheduler.timesteps:
        scaled = scheduler.scale_model_input(sample, timestep) if hasattr(scheduler, 'scale_model_input') else sample
        sample = scheduler.step(pseudo_network(scaled, timestep), timestep, sample, return_dict=False)[0]
        trace.append(rounded(sample))
    return {'className': name, 'config': config, 'request': {'steps': steps, **request}, 'timesteps': rounded(scheduler.timesteps),
            'initNoiseSigma': initial_sigma, 'noised': {'index': middle, 'values': rounded(noised)}, 'trace': trace}


def rounded(tensor):
    return [float(f'{float(value):.8g}') for value in tensor.flatten()]


if __name__ == '__main__':
    entries = [record(*case) for case in cases()]
    lines = ',\n'.join(json.dumps(entry) for entry in entries)
    OUT.write_text(f'{{"diffusers": "{diffusers.__version__}", "cases": [\n{lines}\n]}}\n')
    print(len(entries), 'runs', OUT.stat().st_size, 'bytes')
