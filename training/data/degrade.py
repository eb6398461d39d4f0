"""What time and cameras do to lightness: tone, fading, blur, grain, paper, scratches, JPEG, orthochromatic film.

Each function takes and gives lightness (H x W float32, L* 0..100). Strengths are drawn from the generator handed in,
so a sample is the same whenever it is made again. The colours that the network must find stay untouched.
"""

from __future__ import annotations

import numpy as np

from restorer.imaging.arrays import ByteArray, FloatArray, Luma
from restorer.imaging.cv import cv2

Rng = np.random.Generator


def degrade(lightness: Luma, rgb: ByteArray, rng: Rng) -> Luma:
    """One old scan made of a clean one: each wear with its own chance, in the order it happens to a photograph."""
    if rng.random() < 0.25:
        lightness = orthochromatic(rgb, rng)
    if rng.random() < 0.4:
        lightness = blur(lightness, rng)
    if rng.random() < 0.5:
        lightness = grain(lightness, rng)
    if rng.random() < 0.75:
        lightness = tone(lightness, rng)
    if rng.random() < 0.3:
        lightness = paper(lightness, rng)
    if rng.random() < 0.15:
        lightness = scratches(lightness, rng)
    if rng.random() < 0.3:
        lightness = jpeg(lightness, rng)
    return np.clip(lightness, 0.0, 100.0).astype(np.float32)


def orthochromatic(rgb: ByteArray, rng: Rng) -> Luma:
    """Lightness as plates saw it that were blind to red and quick in the blue: white skies, dark lips."""
    weights = np.array([rng.uniform(0.0, 0.12), rng.uniform(0.3, 0.6), rng.uniform(0.3, 0.6)], np.float32)
    linear = (rgb.astype(np.float32) / 255.0) ** 2.2
    y = linear @ (weights / weights.sum())
    return np.asarray((116.0 * np.cbrt(np.maximum(y, 0.001)) - 16.0).clip(0.0, 100.0), np.float32)


def tone(lightness: Luma, rng: Rng) -> Luma:
    """Gamma, an S or flat curve, and fading: blacks lifted, whites sunk."""
    x = np.clip(lightness / 100.0, 0.0, 1.0) ** np.exp(rng.uniform(-0.4, 0.4))
    bend = rng.uniform(-0.5, 0.5)
    x = x + bend * x * (1.0 - x) * (2.0 * x - 1.0) * 2.0
    fades = rng.random() < 0.5
    black = rng.uniform(0.0, 0.25) if fades else 0.0
    white = rng.uniform(0.75, 1.0) if fades else 1.0
    return np.asarray(100.0 * (black + (white - black) * x), np.float32)


def blur(lightness: Luma, rng: Rng) -> Luma:
    """A soft lens or a shaken camera, up to a sigma of 1.5 px."""
    return np.asarray(cv2.GaussianBlur(lightness, (0, 0), float(rng.uniform(0.3, 1.5))), np.float32)


def grain(lightness: Luma, rng: Rng) -> Luma:
    """Film grain: noise up to a sigma of 6 L*, strongest in the middle tones, sometimes coarse."""
    noise = rng.standard_normal(lightness.shape, np.float32)
    if rng.random() < 0.5:
        noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.8) * 2.0, np.float32)
    middle = 1.0 - np.abs(lightness / 50.0 - 1.0) * 0.5
    return np.asarray(lightness + noise * middle * float(rng.uniform(0.5, 6.0)), np.float32)


def paper(lightness: Luma, rng: Rng) -> Luma:
    """Uneven paper and light: a smooth random field, up to 8 L* from dark to bright."""
    cells = int(rng.integers(2, 9))
    field = rng.standard_normal((cells, cells), np.float32)
    height, width = lightness.shape
    smooth = cv2.resize(field, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(lightness + smooth * float(rng.uniform(0.5, 4.0)), np.float32)


def scratches(lightness: Luma, rng: Rng) -> Luma:
    """A few thin lines and specks, light or dark, not quite opaque."""
    marks: FloatArray = np.zeros_like(lightness)
    height, width = lightness.shape
    for _ in range(int(rng.integers(1, 6))):
        start = rng.uniform(0, 1, 2) * (width, height)
        end = start + rng.normal(0, 0.4, 2) * (width, height)
        cv2.line(marks, tuple(map(int, start)), tuple(map(int, end)), 1.0, 1, cv2.LINE_AA)
    for _ in range(int(rng.integers(0, 12))):
        centre = rng.uniform(0, 1, 2) * (width, height)
        cv2.circle(marks, tuple(map(int, centre)), int(rng.integers(0, 3)), 1.0, -1)
    ink = 100.0 if rng.random() < 0.6 else 0.0
    cover = marks * float(rng.uniform(0.3, 0.9))
    return np.asarray(lightness * (1.0 - cover) + ink * cover, np.float32)


def jpeg(lightness: Luma, rng: Rng) -> Luma:
    """The blocks of a JPEG of quality 25..90."""
    codes = np.clip(lightness * 2.55, 0, 255).astype(np.uint8)
    done, encoded = cv2.imencode(".jpg", codes, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 91))])
    decoded = cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE) if done else None
    return lightness if decoded is None else np.asarray(decoded, np.float32) / np.float32(2.55)
