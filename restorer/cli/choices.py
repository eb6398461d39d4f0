"""The choices that every command which colours takes: model, device, recipe and the form of the copies."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from restorer.batch.colour import Coloured
from restorer.cli.device import DEVICES
from restorer.errors import UsageError
from restorer.imaging.output import Container, OutputFormat
from restorer.imaging.visible_mark import LONGEST_WORDS
from restorer.progress import Progress
from restorer.project.export import profile_name
from restorer.project.recipe import MAX_VIVIDNESS, MOST_WARMTH, Output, Recipe, Reference
from restorer.project.reference import choose_reference

LOSSLESS = "lossless"


def _quality(words: str) -> int | str:
    try:
        return LOSSLESS if words == LOSSLESS else int(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{words}" is neither a number nor "{LOSSLESS}"') from None


def _number(quality: int | str) -> int | None:
    return quality if isinstance(quality, int) else None


def _mark(words: str) -> str:
    mark = words.strip()
    if len(mark) > LONGEST_WORDS or not mark.isprintable():
        raise UsageError(f"A visible mark has at most {LONGEST_WORDS} letters.", "Say it in fewer words.")
    return mark


def add_choices(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    add = parser.add_argument
    add("--model", metavar="ID", help="the model to use (see: restorer models list)")
    add("--device", choices=DEVICES, default="auto", help="where the model runs (default: auto)")
    add("--recipe", type=Path, metavar="FILE.json", help="strokes, regions and output as a recipe says")
    add("--vividness", type=float, metavar="X", help=f"0 cautious, 1 balanced, up to {MAX_VIVIDNESS:g} vivid")
    add("--warmth", type=float, metavar="X", help=f"-{MOST_WARMTH:g} cool to {MOST_WARMTH:g} warm (default: 0)")
    add("--reference", type=Path, metavar="PHOTO", help="a colour photograph whose colours guide the picture")
    add("--reference-weight", type=float, metavar="X", help="how much it counts, 0 to 1 (default: 1)")
    add("--format", choices=tuple(Container), help="the copies' format (default: the photograph's)")
    add("--depth", type=int, choices=(8, 16), help="bits per channel (default: the photograph's)")
    profile = "the copies' colour profile (default: the photograph's, else sRGB; \"source\" takes nothing else)"
    add("--profile", metavar="NAME", help=profile)
    words = f'1 to 100, for JPEG and WebP (default: 95); "{LOSSLESS}": a WebP that loses nothing'
    add("--quality", type=_quality, metavar="N", help=words)
    add("--visible-mark", metavar="WORDS", help="draw these words in the corner of the copies (default: nothing)")
    add("--coloured", choices=tuple(Coloured), default=Coloured.ANEW, help="what to do with colour photographs")


def chosen_recipe(args: argparse.Namespace) -> Recipe:
    """The recipe of the file, with what the command line says put over it.

    Raises:
        UsageError: something that does not exist was asked for. RecipeError: the file cannot be read.
        PhotoError: the reference cannot be used.
    """
    recipe = Recipe.read(args.recipe) if args.recipe else Recipe()
    if args.vividness is not None and not 0.0 <= args.vividness <= MAX_VIVIDNESS:
        raise UsageError(f"A vividness of {args.vividness:g} does not exist.", f"Choose 0 to {MAX_VIVIDNESS:g}.")
    if args.warmth is not None and not abs(args.warmth) <= MOST_WARMTH:
        raise UsageError(f"A warmth of {args.warmth:g} does not exist.", f"Choose -{MOST_WARMTH:g} to {MOST_WARMTH:g}.")
    if args.reference_weight is not None and not 0.0 <= args.reference_weight <= 1.0:
        raise UsageError(f"A weight of {args.reference_weight:g} does not exist.", "Choose 0 to 1.")
    given = recipe.output
    wished = args.profile or given.profile
    output = Output(
        format=Container(args.format) if args.format else given.format,
        depth=args.depth or given.depth,
        profile=profile_name(wished) if wished else None,
        quality=given.quality if args.quality is None else _number(args.quality),
        suffix=given.suffix,
        lossless=given.lossless if args.quality is None else args.quality == LOSSLESS,
        mark=given.mark if args.visible_mark is None else _mark(args.visible_mark),
    )
    # Refuses what does not exist before any photograph is opened; a depth alone fits some format.
    kind, depth = (output.format, output.depth or 8) if output.format else (Container.TIFF, 8)
    number = 95 if output.quality is None else output.quality
    OutputFormat(kind, depth, quality=None if output.lossless else number)
    vividness = recipe.vividness if args.vividness is None else args.vividness
    warmth = recipe.warmth if args.warmth is None else args.warmth
    return replace(recipe, output=output, vividness=vividness, warmth=warmth, references=_references(args, recipe))


def _references(args: argparse.Namespace, recipe: Recipe) -> tuple[Reference, ...]:
    """The recipe's references; the one for the whole picture as the command line says.

    Raises:
        PhotoError: the file that was named cannot be read, or has no colour. UsageError: a weight without a reference.
    """
    own = tuple(one for one in recipe.references if one.region is not None)
    whole = next((one for one in recipe.references if one.region is None), None)
    if args.reference is not None:
        whole, _ = choose_reference(args.reference, None, Progress())
    if args.reference_weight is None:
        return own if whole is None else (whole, *own)
    if whole is None:
        raise UsageError("There is no reference whose weight could be set.", "Name one with --reference.")
    return (replace(whole, weight=args.reference_weight), *own)
