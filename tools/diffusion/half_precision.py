"""Writes tests/models/half-precision: the tiny Stable Diffusion model in half precision, weights of the UNet beside the file."""
import json
import shutil

import onnx
from onnxruntime.transformers.float16 import convert_float_to_float16

from parity_models import ROOT

SOURCE = ROOT / 'tests/models/parity/stable_diffusion'
TARGET = ROOT / 'tests/models/half-precision'

if __name__ == '__main__':
    shutil.rmtree(TARGET, ignore_errors=True)
    shutil.copytree(SOURCE, TARGET)
    for part in ['text_encoder', 'unet', 'vae_decoder', 'vae_encoder']:
        file = TARGET / part / 'model.onnx'
        network = convert_float_to_float16(onnx.load(file), keep_io_types=False)
        onnx.save(network, file, save_as_external_data=part == 'unet', location='model.onnx_data', size_threshold=1024)
