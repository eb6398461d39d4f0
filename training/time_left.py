"""How long work will still take, in words: the time so far, carried on."""

from __future__ import annotations

_LEAST_DONE = 0.005
"""Below this share nothing can be said."""


def time_left(seconds: float, done: float) -> str:
    """What is left after `seconds` for the share `done` (0..1): "about 12 min left"; empty where it cannot be said."""
    if done < _LEAST_DONE or done >= 1.0:
        return ""
    left = seconds * (1.0 - done) / done
    if left < 90.0:
        return f"about {max(round(left), 1)} s left"
    if left < 90.0 * 60.0:
        return f"about {round(left / 60.0)} min left"
    return f"about {left / 3600.0:.1f} h left"
