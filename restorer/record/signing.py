"""C2PA content credentials: a signed statement within the copy of what was done to which photograph.

XMP comes first, the signature last: it covers the whole file. It needs the extra `c2pa` (c2pa-python) and a certificate
with its key; nothing is sent anywhere, no time stamp is asked for. Source: C2PA 2.1, claims and actions.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from restorer import __version__
from restorer.errors import UsageError, WriteError
from restorer.imaging.output import Container
from restorer.imaging.photo import Photo, open_photo
from restorer.imaging.xmp_packet import xmp_value
from restorer.project.export import Exported
from restorer.project.label import SOURCE_TYPE
from restorer.record.file_hash import file_sha256

SIGNED_NOTE = "Signed with C2PA content credentials."
_TYPES = {
    Container.TIFF: "image/tiff",
    Container.PNG: "image/png",
    Container.JPEG: "image/jpeg",
    Container.WEBP: "image/webp",
}
_ORIGINALS = {
    "TIFF": "image/tiff",
    "BigTIFF": "image/tiff",
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "WebP": "image/webp",
}
_CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}
_LARGEST_PEM = 1_000_000


@dataclass(frozen=True, slots=True)
class C2paSigner:
    """Signs copies with `key` (PEM, not encrypted); `certificates` is its chain (PEM), the signer's own first."""

    certificates: bytes
    key: bytes
    algorithm: str

    @classmethod
    def read(cls, certificates: Path, key: Path) -> C2paSigner:
        """From two files.

        Raises:
            UsageError: one cannot be read or used, or the extra is not installed.
        """
        _library()
        pem, algorithm = _key(_pem(key), key)
        return cls(_pem(certificates), pem, algorithm)

    def __call__(self, photo: Photo, exported: Exported) -> Exported:
        """Sign the copy in place. Returns what was exported with its new hash.

        Raises:
            WriteError: it cannot be signed; the copy is as it was.
        """
        path = exported.path
        part = path.with_name(f"{path.name[:200]}.signed.part")
        try:
            self._sign(photo, exported, part)
            part.replace(path)
        except OSError as error:
            raise WriteError(path, f"it cannot be signed ({error.strerror}).", "Look at the disk.") from error
        except _library().C2paError as error:
            raise WriteError(path, f"it cannot be signed ({error}).", "Check certificate and key.") from error
        finally:
            part.unlink(missing_ok=True)
        return replace(exported, sha256=file_sha256(path), notes=(*exported.notes, SIGNED_NOTE))

    def _sign(self, photo: Photo, exported: Exported, part: Path) -> None:
        library = _library()
        info = library.C2paSignerInfo(self.algorithm.encode(), self.certificates, self.key, None)
        builder = library.Builder(_manifest(photo, exported))
        kind = _ORIGINALS.get(photo.info.format)
        if kind is not None:
            builder.set_intent(library.C2paBuilderIntent.EDIT)
            with photo.info.path.open("rb") as original:
                builder.add_ingredient({"title": photo.info.path.name, "relationship": "parentOf"}, kind, original)
        with library.Signer.from_info(info) as signer, exported.path.open("rb") as copy, part.open("x+b") as signed:
            builder.sign(signer, _TYPES[exported.output.container], copy, signed)
            signed.flush()
            os.fsync(signed.fileno())


def _manifest(photo: Photo, exported: Exported) -> dict[str, Any]:
    """What is claimed: colours were added, by a trained model or not, to the photograph of that hash."""
    return {
        "claim_generator_info": [{"name": "Restorer", "version": __version__}],
        "title": exported.path.name,
        "assertions": [
            {"label": "c2pa.actions.v2", "data": {"actions": [_action(photo, exported)]}},
        ],
    }


def _action(photo: Photo, exported: Exported) -> dict[str, Any]:
    original = f"{photo.info.path.name}, SHA-256 {photo.info.sha256}"
    action = {
        "action": "c2pa.color_adjustments",
        "description": f"Colorized; {_lightness(exported.path)} Original: {original}.",
        "softwareAgent": {"name": "Restorer", "version": __version__},
    }
    kind = _source_type(exported.path)
    return action | ({"digitalSourceType": kind} if kind else {})


def _lightness(path: Path) -> str:
    """What became of the scan's lightness: nothing, or what a person changed."""
    with open_photo(path) as copy:
        changed = xmp_value(copy.metadata.xmp, "restorer:adjustments")
    return f"lightness as the scan has it after a person's changes. {changed}" if changed else "lightness untouched."


def _source_type(path: Path) -> str:
    with open_photo(path) as copy:
        return xmp_value(copy.metadata.xmp, SOURCE_TYPE)


def _library() -> ModuleType:
    try:
        return import_module("c2pa")
    except ImportError:
        sentence = "Signing needs the extra c2pa, which is not installed."
        raise UsageError(sentence, "Install it with: pip install 'restorer[c2pa]'") from None


def _pem(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_PEM)
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror}).", "Check the path.") from error
    if b"-----BEGIN " not in data:
        raise UsageError(f"{path} is no PEM file.", "Give certificate and key in PEM.")
    return data


def _key(pem: bytes, path: Path) -> tuple[bytes, str]:
    """The key as the library reads it (PKCS #8, whatever openssl wrote), and C2PA's name of its algorithm."""
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
        load_pem_private_key,
    )

    try:
        key = load_pem_private_key(pem, None)
    except (ValueError, TypeError) as error:
        raise UsageError(f"{path} is no private key that can be used.", "Give it in PEM, not encrypted.") from error
    algorithm = _algorithm(key)
    if algorithm is None:
        raise UsageError(f"{path} is a key of a kind that C2PA does not know.", "Use P-256, Ed25519 or RSA.")
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), algorithm


def _algorithm(key: object) -> str | None:
    """C2PA's name of the algorithm that the key is for; None where it knows none."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name in _CURVES:
        return _CURVES[key.curve.name]
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "ed25519"
    if isinstance(key, rsa.RSAPrivateKey):
        return "ps256"
    return None
