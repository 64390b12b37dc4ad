"""The arguments of the commands that draw a month’s sample and verify it."""

import argparse

from app.cli.argument_types import Add, month, quota, seed

SAMPLE_HELP = """\
Draws the sample of a month so that anybody can draw it again: all chance comes from SHA-256 of the seed and of the
interactions' numbers. The certificate says how, from which frame, and with what result.
"""

DRAW_HELP = """\
Draws the next tranche of a month's sample by the library's plan and puts it into the queue. With a seed or options
other than those of the sample in use, another sample is drawn beside it: kept and certified, but not in the queue
unless --instead says why the one in use is abandoned.
"""

VERIFY_HELP = """\
Draws the certificate's sample again from the library and says whether it is the same (0) or not (1), and then which
interactions came into the frame or went from it since.
"""


def add_samples(add: Add) -> None:
    """Add the commands about samples."""
    plain = argparse.RawDescriptionHelpFormatter
    sample = add("sample", "draw a month's sample, or verify its certificate", SAMPLE_HELP)
    actions = sample.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
    draw = actions.add_parser("draw", help="draw a month's sample", description=DRAW_HELP, formatter_class=plain)
    draw.add_argument("library", metavar="LIBRARY")
    draw.add_argument("--period", metavar="YYYY-MM", type=month, required=True)
    draw.add_argument("--seed", metavar="N", type=seed, help="default the month and the number of its draws: 20261101")
    draw.add_argument("--method", choices=("systematic", "random", "stratified"), help="default the plan's")
    draw.add_argument("--quota", metavar="N", type=quota, help="so many of each advisor, at once; default the plan's")
    draw.add_argument("--strata", choices=("channel", "service", "hours"), help="what a stratified draw is split over")
    draw.add_argument("--tranches", choices=("weekly", "once"), help="draw what is due by today, or all at once")
    draw.add_argument("--by", metavar="NAME", help="the evaluator who draws")
    draw.add_argument("--instead", metavar="REASON", default="", help="abandon the sample in use for this one")
    draw.add_argument("--out", metavar="FILE", help="write the certificate, ends in .json or .pdf")
    draw.add_argument("--json", action="store_true", help="write the certificate to standard output")
    verify = actions.add_parser("verify", help="draw a certificate's sample again", description=VERIFY_HELP)
    verify.add_argument("certificate", metavar="CERTIFICATE.json")
    verify.add_argument("library", metavar="LIBRARY")
    verify.add_argument("--json", action="store_true", help="as JSON, for scripts")
