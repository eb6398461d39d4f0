"""The ICC profile that the system keeps for a monitor. None where it has none or gives none away.

Windows: GetICMProfileW of the monitor's device. macOS: the display's colour space. X11: the atom `_ICC_PROFILE` of the
root window, by the X Color Management convention. Wayland gives programs no profile: the compositor converts.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

_MOST_BYTES = 8_000_000


def system_profile(platform: str, screen: str, number: int) -> bytes | None:
    """The bytes of the profile of the screen of that name and number, as Qt's `platform` counts them."""
    with suppress(OSError, AttributeError, ValueError):
        if sys.platform == "win32":
            return _windows(screen)
        if sys.platform == "darwin":
            return _macos(number)
        if platform == "xcb":
            return _x11(number)
    return None


def _windows(screen: str) -> bytes | None:
    loader: Any = ctypes
    gdi = loader.WinDLL("gdi32")
    device = gdi.CreateDCW("DISPLAY", screen, None, None)
    if not device:
        return None
    length = ctypes.c_uint32(1024)
    name = ctypes.create_unicode_buffer(length.value)
    found = gdi.GetICMProfileW(device, ctypes.byref(length), name)
    gdi.DeleteDC(device)
    return Path(name.value).read_bytes() if found and name.value else None


def _macos(number: int) -> bytes | None:
    graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    for function in (graphics.CGDisplayCopyColorSpace, graphics.CGColorSpaceCopyICCData, core.CFDataGetBytePtr):
        function.restype = ctypes.c_void_p
    core.CFDataGetLength.restype = ctypes.c_long
    displays, count = (ctypes.c_uint32 * 16)(), ctypes.c_uint32()
    graphics.CGGetActiveDisplayList(16, displays, ctypes.byref(count))
    if number >= count.value:
        return None
    space = ctypes.c_void_p(graphics.CGDisplayCopyColorSpace(displays[number]))
    data = ctypes.c_void_p(graphics.CGColorSpaceCopyICCData(space)) if space else None
    if not data:
        return None
    found = ctypes.string_at(core.CFDataGetBytePtr(data), core.CFDataGetLength(data))
    core.CFRelease(data)
    core.CFRelease(space)
    return found


def _x11(number: int) -> bytes | None:
    library = ctypes.util.find_library("X11")
    if library is None:
        return None
    x11 = ctypes.CDLL(library)
    pointer = ctypes.c_void_p
    x11.XOpenDisplay.restype = pointer
    x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = x11.XCloseDisplay.argtypes = [pointer]
    x11.XInternAtom.argtypes = [pointer, ctypes.c_char_p, ctypes.c_int]
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        name = b"_ICC_PROFILE" if number == 0 else b"_ICC_PROFILE_%d" % number
        atom = x11.XInternAtom(display, name, 1)
        return _property(x11, display, atom) if atom else None
    finally:
        x11.XCloseDisplay(display)


def _property(x11: ctypes.CDLL, display: int, atom: int) -> bytes | None:
    pointer, long, ulong = ctypes.c_void_p, ctypes.c_long, ctypes.c_ulong
    kind, width, count, left = ulong(), ctypes.c_int(), ulong(), ulong()
    data = pointer()
    x11.XFree.argtypes = [pointer]
    x11.XGetWindowProperty.argtypes = [pointer, ulong, ulong, long, long, ctypes.c_int, ulong, *[pointer] * 5]
    root = x11.XDefaultRootWindow(display)
    places = [ctypes.byref(one) for one in (kind, width, count, left, data)]
    failed = x11.XGetWindowProperty(display, root, atom, 0, _MOST_BYTES // 4, 0, 0, *places)
    if failed or not data.value or width.value != 8 or not count.value:
        return None
    found = ctypes.string_at(data.value, count.value)
    x11.XFree(data)
    return found
