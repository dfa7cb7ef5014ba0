"""Surfaces for synthetic pictures: gradients, fractal noise, camouflage, gratings, bricks and cells."""

import cv2
import numpy as np


def fractal_noise(rng, side, exponent, stretched=True):
    """Noise whose spectrum falls with frequency to the power of `exponent`: mean 0, deviation 1, `side` x `side`."""
    vertical = np.fft.fftfreq(side)[:, None]
    horizontal = np.fft.rfftfreq(side)[None, :]
    if stretched:
        angle = rng.uniform(0, np.pi)
        stretch = np.exp(rng.normal(0, 0.6))
        along = horizontal * np.cos(angle) + vertical * np.sin(angle)
        across = (-horizontal * np.sin(angle) + vertical * np.cos(angle)) * stretch
        frequency = np.sqrt(along**2 + across**2)
    else:
        frequency = np.sqrt(horizontal**2 + vertical**2)
    frequency[0, 0] = 1
    spectrum = (rng.normal(size=frequency.shape) + 1j * rng.normal(size=frequency.shape)) * frequency ** (-exponent)
    spectrum[0, 0] = 0
    noise = np.fft.irfft2(spectrum, s=(side, side))
    return ((noise - noise.mean()) / (noise.std() + 1e-9)).astype(np.float32)


def palette(rng, count):
    """Colours around one hue, as photographs have them, with some strangers among them."""
    base = rng.uniform(0, 1)
    colours = []
    for _ in range(count):
        hue = (base + rng.normal(0, 0.12)) % 1 if rng.random() < 0.7 else rng.random()
        saturation = np.clip(rng.beta(1.6, 3), 0, 1)
        value = np.clip(rng.beta(1.7, 1.7), 0.02, 1)
        hsv = np.array([[[hue * 179, saturation * 255, value * 255]]], np.uint8)
        colours.append(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)[0, 0].astype(np.float32))
    return colours


def texture(rng, side, colours):
    """One surface, `side` x `side` x 3, about 0-255."""
    first = colours[rng.integers(len(colours))].copy()
    second = colours[rng.integers(len(colours))].copy()
    kind = rng.random()
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32)
    if kind < 0.30:
        return _gradient(rng, side, first, second, rows, columns)
    if kind < 0.62:
        return _coloured_noise(rng, side, first)
    if kind < 0.72:
        return _camouflage(rng, side, first, second)
    if kind < 0.90:
        return _grating(rng, side, first, second, rows, columns)
    return _cells(rng, side, first, second)


def _gradient(rng, side, first, second, rows, columns):
    angle = rng.uniform(0, 2 * np.pi)
    slope = (columns * np.cos(angle) + rows * np.sin(angle)) / side
    share = np.clip(slope * rng.uniform(0, 0.6), -1, 1)
    return first + (second - first) * 0.5 * share[..., None]


def _coloured_noise(rng, side, first):
    noise = fractal_noise(rng, side, rng.uniform(0.6, 1.9))
    amplitude = np.exp(rng.uniform(np.log(4), np.log(45)))
    return first + noise[..., None] * amplitude * (1 + 0.25 * rng.normal(size=3)).astype(np.float32)


def _camouflage(rng, side, first, second):
    noise = fractal_noise(rng, side, rng.uniform(0.9, 2.0))
    hardness = np.exp(rng.uniform(np.log(0.5), np.log(12)))
    share = 1 / (1 + np.exp(-hardness * (noise - rng.normal(0, 0.6))))
    return first + (second - first) * share[..., None]


def _grating(rng, side, first, second, rows, columns):
    """Waves, stripes, checks or bricks, more or less warped."""
    angle = rng.uniform(0, np.pi)
    period = np.exp(rng.uniform(np.log(5), np.log(60)))
    warp = fractal_noise(rng, side, rng.uniform(1.5, 2.5)) * period * rng.choice([0, 0.15, 0.5, 1.5])
    along = columns * np.cos(angle) + rows * np.sin(angle) + warp
    across = -columns * np.sin(angle) + rows * np.cos(angle) + warp * 0.5
    kind = rng.integers(4)
    if kind == 0:
        share = 0.5 + 0.5 * np.sin(2 * np.pi * along / period)
    elif kind == 1:
        share = ((along / period) % 1 < rng.uniform(0.15, 0.85)).astype(np.float32)
    elif kind == 2:
        share = (((along / period).astype(np.int32) + (across / period).astype(np.int32)) & 1).astype(np.float32)
    else:
        row = np.floor(across / period)
        place = along / (period * 2.2) + 0.5 * (row % 2)
        share = (((place % 1) < 0.06) | (((across / period) % 1) < 0.12)).astype(np.float32)
    surface = first + (second - first) * share[..., None] * rng.uniform(0.2, 1)
    if rng.random() < 0.5:
        surface = surface + fractal_noise(rng, side, rng.uniform(0.4, 1.3))[..., None] * rng.uniform(2, 14)
    return surface


def _cells(rng, side, first, second):
    """Voronoi cells with edges, drawn at half size."""
    count = int(rng.integers(20, 160))
    points = rng.uniform(0, side, (count, 2)).astype(np.float32)
    small = side // 2 if side > 256 else side
    rows, columns = np.mgrid[0:small, 0:small].astype(np.float32) * (side / small)
    nearest = np.full((small, small), 1e9, np.float32)
    second_nearest = nearest.copy()
    cell = np.zeros((small, small), np.int32)
    for index, (x, y) in enumerate(points):
        distance = np.sqrt((columns - x) ** 2 + (rows - y) ** 2)
        nearer = distance < nearest
        second_nearest = np.where(nearer, nearest, np.minimum(second_nearest, distance))
        nearest = np.where(nearer, distance, nearest)
        cell[nearer] = index
    tints = np.stack([first + (second - first) * rng.random() + rng.normal(0, 12, 3) for _ in range(count)])
    edge = np.clip((second_nearest - nearest) / rng.uniform(1, 8), 0, 1)[..., None]
    surface = tints.astype(np.float32)[cell] * (rng.uniform(0, 0.9) + (1 - rng.uniform(0, 0.9)) * edge)
    return cv2.resize(surface.astype(np.float32), (side, side), interpolation=cv2.INTER_LINEAR)
