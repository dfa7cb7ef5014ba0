"""Draws one picture with diffusers on PyTorch and prints what it took, as JSON. Arguments: the model's folder, side, steps, threads."""
import json
import resource
import sys
import time

import diffusers
import torch

folder, side, steps, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
torch.set_num_threads(threads)
pipeline = diffusers.StableDiffusionPipeline.from_pretrained(folder, safety_checker=None, requires_safety_checker=False)
pipeline.set_progress_bar_config(disable=True)
ends = []


def on_step_end(pipeline, step, timestep, values):
    ends.append(time.perf_counter())
    return values


with torch.no_grad():
    pipeline('a red circle on a blue background', width=side, height=side, num_inference_steps=steps, guidance_scale=1.0, callback_on_step_end=on_step_end)
decoded = time.perf_counter() - ends[-1]
print(json.dumps({'stepEndsMs': [1000 * end for end in ends], 'decodeMs': 1000 * decoded, 'peakMib': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
