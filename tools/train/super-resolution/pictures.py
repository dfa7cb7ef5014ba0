"""
Synthetic pictures to learn from: dead leaves (shapes of all sizes covering each other, radii with density r^-3 as in
photographs) with surfaces, shading, soft shadows, lettering, depth of field and uneven light. No photograph is used.

    python pictures.py FOLDER [COUNT]     writes COUNT pictures (default 400) as one .npy file per 50
"""

import math
import sys
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from textures import fractal_noise, palette, texture

SIDE = 648  # a multiple of 2, 3 and 4
DRAWN_SIDE = 2 * SIDE  # drawn at twice the size and averaged down
FONTS = sorted((Path(__file__).parents[3] / "assets/fonts").glob("*.ttf"))
FIRST_SEED = 1000
SHIFT = 3  # OpenCV draws with this many binary places


def shape(rng, radius):
    """The 0/255 mask of a random shape: ellipse, rectangle, polygon, blob or curved stroke."""
    side = int(2 * radius) + 3
    mask = np.zeros((side, side), np.uint8)
    centre = (side / 2, side / 2)
    kind = rng.random()
    fixed = lambda points: np.round(np.asarray(points) * (1 << SHIFT)).astype(np.int32)
    if kind < 0.25:
        axes = (int(radius * 8), int(radius * 8 * rng.uniform(0.3, 1)))
        at = tuple(int(value * 8) for value in centre)
        cv2.ellipse(mask, at, axes, rng.uniform(0, 360), 0, 360, 255, -1, cv2.LINE_8, SHIFT)
    elif kind < 0.5:
        angle = rng.uniform(0, 2 * np.pi)
        aspect = rng.uniform(0.1, 1)
        half_width = radius * 0.99 / np.sqrt(1 + aspect * aspect)
        half_height = half_width * aspect
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [half_width, half_height]
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        cv2.fillPoly(mask, [fixed(corners @ turn.T + centre)], 255, cv2.LINE_8, SHIFT)
    elif kind < 0.72:
        count = rng.integers(3, 9)
        angles = np.sort(rng.uniform(0, 2 * np.pi, count))
        radii = radius * rng.uniform(0.4, 1, count)
        _fill_star(mask, angles, radii, centre, fixed)
    elif kind < 0.9:
        angles = np.linspace(0, 2 * np.pi, 160, endpoint=False)
        radii = np.ones_like(angles)
        for wave in range(2, rng.integers(4, 14)):
            radii += rng.normal(0, 0.55 / wave) * np.cos(wave * angles + rng.uniform(0, 6.28))
        radii = np.clip(radii, 0.15, None)
        _fill_star(mask, angles, radii / radii.max() * radius, centre, fixed)
    else:
        count = rng.integers(3, 6)
        points = rng.uniform(-radius * 0.95, radius * 0.95, (count, 2))
        along = np.linspace(0, 1, 60)[:, None]
        weights = [math.comb(count - 1, i) * along**i * (1 - along) ** (count - 1 - i) for i in range(count)]
        curve = sum(weight * point for weight, point in zip(weights, points)) + centre
        thickness = max(1, int(np.exp(rng.uniform(0, np.log(max(2, radius / 4))))))
        cv2.polylines(mask, [fixed(curve)], False, 255, thickness, cv2.LINE_8, SHIFT)
    return mask


def _fill_star(mask, angles, radii, centre, fixed):
    points = np.stack([centre[0] + radii * np.cos(angles), centre[1] + radii * np.sin(angles)], 1)
    cv2.fillPoly(mask, [fixed(points)], 255, cv2.LINE_8, SHIFT)


def _radii(rng):
    """Large shapes first, then many with density r^-3 until the picture is covered one to four times."""
    smallest = np.exp(rng.uniform(np.log(5), np.log(60)))
    largest = rng.uniform(200, 600)
    power = 2.0
    uniform = rng.random(2500)
    radii = (smallest**-power + (largest**-power - smallest**-power) * uniform) ** (-1 / power)
    covered = np.cumsum(np.pi * radii**2) / DRAWN_SIDE**2
    radii = radii[: max(60, int(np.searchsorted(covered, rng.uniform(1.0, 4.0))))]
    large = rng.uniform(largest * 0.2, largest, rng.integers(8, 30))
    rest = radii[np.argsort(-radii)] if rng.random() < 0.5 else radii
    return np.concatenate([np.sort(large)[::-1], rest])


def _drop_leaf(rng, picture, radius, surfaces, colours):
    mask = shape(rng, radius)
    side = mask.shape[0]
    x = int(rng.integers(-side // 2, DRAWN_SIDE - side // 2))
    y = int(rng.integers(-side // 2, DRAWN_SIDE - side // 2))
    left, top = max(0, x), max(0, y)
    right, bottom = min(DRAWN_SIDE, x + side), min(DRAWN_SIDE, y + side)
    if right <= left or bottom <= top:
        return
    alpha = mask[top - y : bottom - y, left - x : right - x].astype(np.float32) / 255.0
    if radius > 60 and rng.random() < 0.25:
        alpha = cv2.GaussianBlur(alpha, (0, 0), rng.uniform(1, 8))
    if side <= 12 or rng.random() < 0.25:
        paint = colours[rng.integers(len(colours))] + rng.normal(0, 8, 3).astype(np.float32)
    else:
        paint = _cut_from(rng, surfaces, bottom - top, right - left, radius)
    area = picture[top:bottom, left:right]
    if radius > 15 and rng.random() < 0.2:
        area *= (1 - 0.4 * cv2.GaussianBlur(alpha, (0, 0), max(1, radius * 0.08)))[..., None]
    picture[top:bottom, left:right] = area * (1 - alpha[..., None]) + paint * alpha[..., None]


def _cut_from(rng, surfaces, height, width, radius):
    surface = surfaces[rng.integers(len(surfaces))]
    if height > 512 or width > 512:
        size = (max(512, width), max(512, height))
        surface = cv2.resize(surface, size, interpolation=cv2.INTER_LINEAR)
    top = rng.integers(0, surface.shape[0] - height + 1)
    left = rng.integers(0, surface.shape[1] - width + 1)
    piece = surface[top : top + height, left : left + width]
    if radius > 25 and rng.random() < 0.6:
        rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
        angle = rng.uniform(0, 6.28)
        slope = (columns / width - 0.5) * np.cos(angle) + (rows / height - 0.5) * np.sin(angle)
        piece = piece * (1 + rng.uniform(0, 0.5) * slope)[..., None] + rng.normal(0, 10)
    return piece


def _write(rng, picture, colours):
    image = Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(rng.integers(3, 14)):
        face = FONTS[rng.integers(len(FONTS))]
        font = ImageFont.truetype(str(face), int(np.exp(rng.uniform(np.log(18), np.log(120)))))
        length = rng.integers(3, 24)
        letter = lambda: rng.integers(33, 127) if rng.random() < 0.2 else rng.integers(97, 123)
        text = "".join(chr(letter()) for _ in range(length))
        at = (int(rng.integers(-50, DRAWN_SIDE - 100)), int(rng.integers(0, DRAWN_SIDE - 50)))
        if rng.random() < 0.6:
            ink = tuple(int(value) for value in colours[rng.integers(len(colours))])
        else:
            ink = (0, 0, 0) if rng.random() < 0.5 else (255, 255, 255)
        draw.text(at, text, font=font, fill=ink)
    return np.asarray(image).astype(np.float32)


def _enlarge(field):
    return cv2.resize(field, (DRAWN_SIDE, DRAWN_SIDE), interpolation=cv2.INTER_CUBIC)


def picture_of(seed):
    """One picture, SIDE x SIDE x 3, 8 bit. The same seed gives the same picture."""
    rng = np.random.default_rng(seed)
    colours = palette(rng, int(rng.integers(4, 10)))
    picture = np.clip(texture(rng, DRAWN_SIDE, colours), 0, 255)
    surfaces = [texture(rng, 512, colours) for _ in range(14)]
    for radius in _radii(rng):
        _drop_leaf(rng, picture, radius, surfaces, colours)
    if rng.random() < 0.35:
        picture = _write(rng, picture, colours)
    if rng.random() < 0.3:  # depth of field
        sharp = 1 / (1 + np.exp(-3 * _enlarge(fractal_noise(rng, 64, 2.0, False))))[..., None]
        picture = picture * sharp + cv2.GaussianBlur(picture, (0, 0), rng.uniform(2, 9)) * (1 - sharp)
    if rng.random() < 0.5:  # uneven light
        picture = picture * (1 + rng.uniform(0, 0.35) * _enlarge(fractal_noise(rng, 32, 2.0, False)))[..., None]
    if rng.random() < 0.5:  # a lens
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 1.0))
    picture = cv2.resize(np.clip(picture, 0, 255).astype(np.float32), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    folder.mkdir(parents=True, exist_ok=True)
    cv2.setNumThreads(1)
    for start in range(0, count, 50):
        batch = [picture_of(FIRST_SEED + index) for index in range(start, min(count, start + 50))]
        np.save(folder / f"pictures-{start:04}.npy", np.stack(batch))
        print(f"{start + len(batch)} of {count}", flush=True)
