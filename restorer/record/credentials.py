"""Checks the C2PA content credentials within a copy, with the reader of the C2PA library.

They say by a signature what the record says beside the copy. They hold for the very bytes that were signed: an archive
that adds metadata afterwards breaks them, which is no harm to the picture, so it is said and not held against the copy.
A copy whose record says it was signed and that carries no credentials any more has lost them, and that is said too.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from restorer.record.remarks import Kind, Remarks

_MARK = b"jumdc2pa\x00\x11\x00\x10"
"""How a manifest store begins, in any container: a JUMBF description box and the type of the store (C2PA 2.1, 11.1)."""
_BLOCK = 1 << 20


def check_credentials(copy: Path, remarks: Remarks) -> None:
    """Say whether the credentials of the file `copy` hold and who signed; nothing where it has none.

    Raises:
        OSError: the file cannot be read.
    """
    if not _carries_credentials(copy):
        return
    library = _library()
    if library is None:
        sentence = "It carries content credentials, which were not checked: that needs the extra restorer[c2pa]."
        remarks.note(Kind.CREDENTIALS, sentence)
        return
    try:
        with library.Reader(str(copy)) as reader:
            state, store = reader.get_validation_state(), json.loads(reader.json())
    except (library.C2paError, ValueError) as error:
        remarks.note(Kind.CREDENTIALS, f"Its content credentials cannot be read ({error}).")
        return
    remarks.note(Kind.CREDENTIALS, _sentence(state, store))


def _sentence(state: str | None, store: dict[str, Any]) -> str:
    signer = _signer(store)
    if state == "Trusted":
        return f"Its content credentials hold; {signer} signed, on a trusted certificate."
    if state == "Valid":
        return f"Its content credentials hold; {signer} signed, on a certificate that no trust list was asked about."
    broken = ", ".join(sorted({str(one.get("code", "")) for one in store.get("validation_status", ())} - {""}))
    reason = f" ({broken})" if broken else ""
    return f"Its content credentials no longer hold: the file was changed after {signer} signed it{reason}."


def _signer(store: dict[str, Any]) -> str:
    manifest = store.get("manifests", {}).get(store.get("active_manifest"), {})
    info = manifest.get("signature_info", {})
    return str(info.get("common_name") or info.get("issuer") or "an unnamed holder of the certificate")[:200]


def _carries_credentials(copy: Path) -> bool:
    """Whether the bytes of a manifest stand anywhere in the file."""
    kept = b""
    with copy.open("rb") as file:
        while block := file.read(_BLOCK):
            if _MARK in kept + block:
                return True
            kept = block[1 - len(_MARK) :]
    return False


def _library() -> ModuleType | None:
    try:
        return import_module("c2pa")
    except ImportError:
        return None
