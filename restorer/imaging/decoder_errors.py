"""What decoding libraries raise on damaged files: none of them says, so this is the list that was met."""

from __future__ import annotations

import struct
import zlib

# A damaged file has to become one sentence that names it. Programming errors of ours (NameError, ImportError,
# AssertionError) are not in the list; AttributeError and TypeError are, because tifffile raises them on odd tags.
DECODER_ERRORS: tuple[type[Exception], ...] = (
    ValueError,
    TypeError,
    LookupError,
    RuntimeError,
    ArithmeticError,
    AttributeError,
    EOFError,
    OSError,
    SyntaxError,  # Pillow's word for a file that is not of its format
    struct.error,
    zlib.error,
)
