"""The autoencoder of a model that is there already: all kinds share its latents."""
import json
import pathlib
import shutil

import numpy as np
import onnxruntime

PARTS = ('vae_encoder', 'vae_decoder')


class Autoencoder:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.encoder, self.decoder = (onnxruntime.InferenceSession(self.folder / part / 'model.onnx', options) for part in PARTS)
        self.scaling = json.loads((self.folder / 'vae_decoder/config.json').read_text())['scaling_factor']

    def encode(self, pictures):
        """Scaled latents of pictures from -1 to 1."""
        means = [self.encoder.run(None, {'sample': picture[None]})[0][:, :4] for picture in pictures]
        return np.concatenate(means) * np.float32(self.scaling)

    def decode(self, latents):
        return np.concatenate([self.decoder.run(None, {'latent_sample': one[None] / np.float32(self.scaling)})[0] for one in latents])

    def copy_to(self, folder):
        for part in PARTS:
            shutil.copytree(self.folder / part, pathlib.Path(folder) / part, dirs_exist_ok=True)
