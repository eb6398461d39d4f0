"""The arguments by which a command keeps records of its copies."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from restorer.errors import UsageError
from restorer.project.label import Statement
from restorer.record.keep import Keeper
from restorer.record.signing import C2paSigner

_LONGEST = 10_000
_SAID = ("operator", "reason", "notes")


def add_record_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare --record and what people may say in a record."""
    add = parser.add_argument
    add("--record", action="store_true", help="put a record beside each copy, which restorer verify checks")
    add("--operator", metavar="NAME", default="", help="who does this, for the record")
    add("--reason", metavar="WORDS", default="", help="why, for the record")
    add("--notes", metavar="WORDS", default="", help="anything else, for the record")
    add("--sign-key", type=Path, metavar="KEY.pem", help="sign each copy with C2PA content credentials")
    add("--sign-certificate", type=Path, metavar="CHAIN.pem", help="the certificate of that key, with its chain")


def keeper(args: argparse.Namespace) -> Keeper | None:
    """What keeps the records that `args` ask for; None where they ask for none.

    Raises:
        UsageError: words for a record without --record, or too many; or the copy goes to a stream.
    """
    said = {name: getattr(args, name).strip() for name in _SAID}
    given = [name for name, words in said.items() if words]
    if not args.record:
        given += [name for name in ("sign-key", "sign-certificate") if getattr(args, name.replace("-", "_"))]
        if given:
            raise UsageError(f"--{given[0]} is for a record, and none was asked for.", "Add --record.")
        return None
    if any(len(words) > _LONGEST for words in said.values()):
        raise UsageError(f"A record holds at most {_LONGEST:,} characters of each.", "Say it in fewer words.")
    if "-" in (*args.photos, args.output):
        raise UsageError("A record needs files, not standard input or output.", "Name the photograph and a folder.")
    date = datetime.now(UTC).replace(microsecond=0).isoformat()
    return Keeper(Statement(said["operator"], said["reason"], said["notes"], date), _signer(args))


def _signer(args: argparse.Namespace) -> C2paSigner | None:
    certificate, key = args.sign_certificate, args.sign_key
    if (certificate is None) != (key is None):
        raise UsageError("Signing needs a key and its certificate.", "Give both --sign-key and --sign-certificate.")
    return None if key is None else C2paSigner.read(certificate, key)
