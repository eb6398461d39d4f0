"""The choices that every command which colours takes: model, device, recipe and the form of the copies."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from restorer.batch.colour import Coloured
from restorer.cli.device import DEVICES
from restorer.errors import UsageError
from restorer.imaging.output import Container, OutputFormat
from restorer.project.export import profile_name
from restorer.project.recipe import MAX_VIVIDNESS, Output, Recipe

LOSSLESS = "lossless"


def _quality(words: str) -> int | str:
    try:
        return LOSSLESS if words == LOSSLESS else int(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{words}" is neither a number nor "{LOSSLESS}"') from None


def _number(quality: int | str) -> int | None:
    return quality if isinstance(quality, int) else None


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    add = parser.add_argument
    add("--model", metavar="ID", help="the model to use (see: restorer models list)")
    add("--device", choices=DEVICES, default="auto", help="where the model runs (default: auto)")
    add("--recipe", type=Path, metavar="FILE.json", help="strokes, regions and output as a recipe says")
    add("--vividness", type=float, metavar="X", help=f"0 cautious, 1 balanced, up to {MAX_VIVIDNESS:g} vivid")
    add("--format", choices=tuple(Container), help="the copies' format (default: the photograph's)")
    add("--depth", type=int, choices=(8, 16), help="bits per channel (default: the photograph's)")
    add("--profile", metavar="NAME", help='the copies\' colour profile (default: sRGB; "source" keeps its own)')
    words = f'1 to 100, for JPEG and WebP (default: 95); "{LOSSLESS}": a WebP that loses nothing'
    add("--quality", type=_quality, metavar="N", help=words)
    add("--coloured", choices=tuple(Coloured), default=Coloured.ANEW, help="what to do with colour photographs")


def chosen_recipe(args: argparse.Namespace) -> Recipe:
    """The recipe of the file, with what the command line says put over it.

    Raises:
        UsageError: something that does not exist was asked for. RecipeError: the file cannot be read.
    """
    recipe = Recipe.read(args.recipe) if args.recipe else Recipe()
    if args.vividness is not None and not 0.0 <= args.vividness <= MAX_VIVIDNESS:
        raise UsageError(f"A vividness of {args.vividness:g} does not exist.", f"Choose 0 to {MAX_VIVIDNESS:g}.")
    given = recipe.output
    output = Output(
        format=Container(args.format) if args.format else given.format,
        depth=args.depth or given.depth,
        profile=profile_name(args.profile or given.profile),
        quality=given.quality if args.quality is None else _number(args.quality),
        suffix=given.suffix,
        lossless=given.lossless if args.quality is None else args.quality == LOSSLESS,
    )
    # Refuses what does not exist before any photograph is opened; a depth alone fits some format.
    kind, depth = (output.format, output.depth or 8) if output.format else (Container.TIFF, 8)
    number = 95 if output.quality is None else output.quality
    OutputFormat(kind, depth, quality=None if output.lossless else number)
    vividness = recipe.vividness if args.vividness is None else args.vividness
    return replace(recipe, output=output, vividness=vividness)
