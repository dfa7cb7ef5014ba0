"""Pictures of one coloured shape on a coloured ground, and what one says of them."""
import numpy as np

SIDE_PX = 64
COLOURS = {
    'red': (220, 40, 40), 'green': (40, 170, 60), 'blue': (40, 80, 220), 'yellow': (245, 215, 50),
    'purple': (140, 50, 180), 'orange': (245, 140, 30), 'white': (248, 248, 248), 'black': (16, 16, 16),
}
SHAPES = ['circle', 'square', 'triangle', 'star', 'ring', 'cross']
WORDS = [*COLOURS, *SHAPES, *'a an on with the background picture drawing of and in'.split()]
STAR_STEP = 2 * np.pi / 5


def distance(shape, x, y, radius):
    """Distance from a shape's outline in pixels; negative inside."""
    if shape == 'circle':
        return np.hypot(x, y) - radius
    if shape == 'square':
        return np.maximum(abs(x), abs(y)) - 0.88 * radius
    if shape == 'triangle':
        inner = 0.63 * radius
        return np.maximum(y - inner, (np.sqrt(3) * abs(x) - y) / 2 - inner)
    if shape == 'ring':
        return abs(np.hypot(x, y) - 0.75 * radius) - 0.25 * radius
    if shape == 'cross':
        wide, narrow = radius, 0.32 * radius
        return np.minimum(np.maximum(abs(x) - narrow, abs(y) - wide), np.maximum(abs(x) - wide, abs(y) - narrow))
    folded = abs((np.arctan2(x, -y) + STAR_STEP / 2) % STAR_STEP - STAR_STEP / 2)
    along, across = np.hypot(x, y) * np.cos(folded), np.hypot(x, y) * np.sin(folded)
    notch = 0.42 * radius * np.array([np.cos(STAR_STEP / 2), np.sin(STAR_STEP / 2)])
    edge = np.array([notch[1], radius - notch[0]])
    return ((along - radius) * edge[0] + across * edge[1]) / np.hypot(*edge)


def draw(shape, colour, ground, rng):
    """One picture, 3 × 64 × 64 from -1 to 1. What its text does not say is nearly fixed: tiny models learn narrow worlds."""
    y, x = np.mgrid[0:SIDE_PX, 0:SIDE_PX].astype(np.float32) + 0.5 - SIDE_PX / 2
    dx, dy = rng.uniform(-2, 2, 2)
    cover = np.clip(0.5 - distance(shape, x - dx, y - dy, SIDE_PX * rng.uniform(0.29, 0.33)), 0, 1)[None]
    tones = [np.array(COLOURS[name])[:, None, None] + rng.uniform(-6, 6, (3, 1, 1)) for name in (colour, ground)]
    return (np.clip(cover * tones[0] + (1 - cover) * tones[1], 0, 255) / 127.5 - 1).astype(np.float32)


def scene(rng):
    colour, ground = rng.choice(list(COLOURS), 2, replace=False)
    return str(rng.choice(SHAPES)), str(colour), str(ground)


def article(word):
    return 'an' if word[0] in 'aeiou' else 'a'


def caption(shape, colour, ground, rng):
    """One of the ways to say it."""
    thing = f'{article(colour)} {colour} {shape}'
    return rng.choice([
        f'{thing} on {article(ground)} {ground} background',
        f'{thing} on {ground}',
        f'{colour} {shape}, {ground} background',
        f'a picture of {thing} with {article(ground)} {ground} background',
    ])
