"""The arguments of the commands that draw a month’s sample and verify it."""

import argparse

from app.cli.argument_types import Add, month, quota, seed
from app.language import noop, translate

SAMPLE_HELP = noop(
    "CommandLine",
    """\
Draws the sample of a month so that anybody can draw it again: all chance comes from SHA-256 of the seed and of the
interactions' numbers. The certificate says how, from which frame, and with what result.
""",
)

DRAW_HELP = noop(
    "CommandLine",
    """\
Draws the next tranche of a month's sample by the library's plan and puts it into the queue. With a seed or options
other than those of the sample in use, another sample is drawn beside it: kept and certified, but not in the queue
unless --instead says why the one in use is abandoned.
""",
)

VERIFY_HELP = noop(
    "CommandLine",
    """\
Draws the certificate's sample again from the library and says whether it is the same (0) or not (1), and then which
interactions came into the frame or went from it since.
""",
)


def add_samples(add: Add) -> None:
    """Add the commands about samples."""
    sample = add(
        "sample",
        translate("CommandLine", "draw a month's sample, or verify its certificate"),
        translate("CommandLine", SAMPLE_HELP),
    )
    actions = sample.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)

    def action(name: str, summary: str, about: str) -> argparse.ArgumentParser:
        plain = argparse.RawDescriptionHelpFormatter
        return actions.add_parser(name, help=summary, description=about, formatter_class=plain)

    _add_draw(action)
    _add_verify(action)


def _add_draw(add: Add) -> None:
    draw = add(
        "draw",
        translate("CommandLine", "draw a month's sample"),
        translate("CommandLine", DRAW_HELP),
    )
    draw.add_argument("library", metavar="LIBRARY")
    draw.add_argument("--period", metavar="YYYY-MM", type=month, required=True)
    draw.add_argument(
        "--seed",
        metavar="N",
        type=seed,
        help=translate("CommandLine", "default the month and the number of its draws: 20261101"),
    )
    draw.add_argument(
        "--method", choices=("systematic", "random", "stratified"), help=translate("CommandLine", "default the plan's")
    )
    draw.add_argument(
        "--quota",
        metavar="N",
        type=quota,
        help=translate("CommandLine", "so many of each advisor, at once; default the plan's"),
    )
    draw.add_argument(
        "--strata",
        choices=("channel", "service", "hours"),
        help=translate("CommandLine", "what a stratified draw is split over"),
    )
    draw.add_argument(
        "--tranches",
        choices=("weekly", "once"),
        help=translate("CommandLine", "draw what is due by today, or all at once"),
    )
    draw.add_argument("--by", metavar="NAME", help=translate("CommandLine", "the evaluator who draws"))
    draw.add_argument(
        "--instead",
        metavar="REASON",
        default="",
        help=translate("CommandLine", "abandon the sample in use for this one"),
    )
    draw.add_argument(
        "--out", metavar="FILE", help=translate("CommandLine", "write the certificate, ends in .json or .pdf")
    )
    draw.add_argument(
        "--json", action="store_true", help=translate("CommandLine", "write the certificate to standard output")
    )


def _add_verify(add: Add) -> None:
    verify = add(
        "verify", translate("CommandLine", "draw a certificate's sample again"), translate("CommandLine", VERIFY_HELP)
    )
    verify.add_argument("certificate", metavar="CERTIFICATE.json")
    verify.add_argument("library", metavar="LIBRARY")
    verify.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
