"""The arguments of the commands about recordings."""

from app.cli.argument_types import Add, count
from app.language import noop, translate

ANALYSE_HELP = noop(
    "CommandLine",
    """\
Listens to a recording and tells its length, who speaks how much, silences from 3 s, talk-over from 0.5 s and what an
evaluator should know of it. Times in JSON are ms. What a recording cannot tell, such as the talk share of a mono one,
is null and not measurable. A file without a header (.ul, .al, .gsm, .g722) needs --raw.
""",
)

IMPORT_HELP = noop(
    "CommandLine",
    """\
Brings recordings into a library, and listens to them: files, and folders with all below them. They stay where they
are; the library knows them by their fingerprint, so that none is added twice, whatever it is called. Advisor, time,
extension and reference come from a list of calls (--map), from the file's name, from its tags. What nothing tells is
left for the window. Either everything that can be added is, or nothing.
""",
)


def add_recordings(add: Add) -> None:
    """Add the command that listens to a recording."""
    analyse = add(
        "analyse",
        translate("CommandLine", "tell who speaks when in a recording"),
        translate("CommandLine", ANALYSE_HELP),
    )
    analyse.add_argument("file", metavar="FILE")
    analyse.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
    analyse.add_argument(
        "--advisor-channel",
        metavar="N",
        type=int,
        choices=(0, 1),
        default=0,
        help=translate("CommandLine", "0 left (usual), 1 right"),
    )
    analyse.add_argument(
        "--raw",
        choices=("mulaw", "alaw", "gsm", "g722"),
        help=translate("CommandLine", "how a file without a header is coded"),
    )
    analyse.add_argument(
        "--rate", metavar="HZ", type=count, help=translate("CommandLine", "its samples a second; default 8000")
    )
    analyse.add_argument(
        "--channels", metavar="N", type=count, help=translate("CommandLine", "its channels; default 1")
    )


def add_imports(add: Add) -> None:
    """Add the command that brings recordings in."""
    brought = add("import", translate("CommandLine", "bring recordings in"), translate("CommandLine", IMPORT_HELP))
    brought.add_argument("library", metavar="LIBRARY")
    brought.add_argument(
        "paths", metavar="PATH", nargs="+", help=translate("CommandLine", "a recording, or a folder of them")
    )
    brought.add_argument(
        "--pattern",
        metavar="NAME",
        help=translate("CommandLine", "read names by this pattern alone: a system's, one's own, or one with {parts}"),
    )
    brought.add_argument(
        "--map",
        dest="calls",
        metavar="CSV",
        help=translate("CommandLine", "the phone system's list of calls, as CSV or TSV"),
    )
    brought.add_argument(
        "--advisor", metavar="NAME", help=translate("CommandLine", "whose they are where nothing tells another")
    )
    brought.add_argument(
        "--copy", action="store_true", help=translate("CommandLine", "copy them into the folder beside the library")
    )
    brought.add_argument(
        "--no-subfolders", action="store_true", help=translate("CommandLine", "leave out the folders inside a folder")
    )
    brought.add_argument(
        "--no-listening", action="store_true", help=translate("CommandLine", "do not listen to them yet")
    )
    brought.add_argument("--dry-run", action="store_true", help=translate("CommandLine", "only say what would be done"))
    brought.add_argument("--json", action="store_true", help=translate("CommandLine", "as JSON, for scripts"))
