"""
Writes trained weights as ONNX, one file per factor with free height and width.

    python export.py WEIGHTS.pt FOLDER [FACTOR ...]
"""

import sys
from pathlib import Path

import onnx
import torch
from torch import nn

from network import FACTORS, Network


class OneFactor(nn.Module):
    def __init__(self, network, factor):
        super().__init__()
        self.network = network
        self.factor = factor

    def forward(self, x):
        return self.network(x, self.factor)


if __name__ == "__main__":
    weights, folder = torch.load(sys.argv[1]), Path(sys.argv[2])
    network = Network()
    network.load_state_dict(weights)
    network.eval()
    for factor in [int(value) for value in sys.argv[3:]] or FACTORS:
        file = folder / f"super-resolution-x{factor}.onnx"
        torch.onnx.export(
            OneFactor(network, factor),
            torch.rand(1, 3, 40, 56),
            file,
            opset_version=13,
            input_names=["x"],
            output_names=["y"],
            dynamic_axes={"x": {2: "h", 3: "w"}, "y": {2: "H", 3: "W"}},
            dynamo=False,
        )
        onnx.checker.check_model(onnx.load(file))
        print(f"{file}: {file.stat().st_size} bytes")
