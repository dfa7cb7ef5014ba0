"""Weights to go on from: those that a training saved, or those in exported networks."""

import onnx
import torch
from onnx import numpy_helper

from network import BLOCKS, FACTORS

LEARNT = ("i.", "body.", "head.", "lin.")


def weights_from(place):
    """The state of a Network from a .pt file, or from a folder with an exported network for each factor."""
    if place.suffix == ".pt":
        return torch.load(place)
    weights = {}
    for factor in FACTORS:
        weights |= _weights_of(onnx.load(place / f"super-resolution-x{factor}.onnx").graph)
    return weights


def _weights_of(graph):
    tensors = {tensor.name: torch.from_numpy(numpy_helper.to_array(tensor).copy()) for tensor in graph.initializer}
    weights = {}
    for name, tensor in tensors.items():
        inner = name.partition(".")[2]
        if inner.startswith(LEARNT) and "::" not in name:
            weights[inner] = tensor
    # The exporter renames the slopes of activations that have any; they come in the order of the layers.
    slopes = [tensors[node.input[1]] for node in graph.node if node.op_type == "PRelu"]
    names = [f"body.{block}.p.weight" for block in range(BLOCKS)] + ["pr.weight"]
    return weights | {name: slope.flatten() for name, slope in zip(names, slopes)}
