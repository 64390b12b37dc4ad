"""The manual page, written from what the program itself says of its commands: ``python -m building.manual``."""

import argparse
import re
import sys

from app import __version__
from app.cli.parser import build
from app.paths import policy_file
from building import common

HEAD = """.TH FAIR\\-HEARING 1 "" "Fair Hearing {version}" "User Commands"
.SH NAME
fair\\-hearing \\- {summary}
.SH SYNOPSIS
.B fair\\-hearing
[\\fILIBRARY\\fR | \\fIRECORDING\\fR]
.br
.B fair\\-hearing
\\fICOMMAND\\fR \\fI\\&...\\fR
.SH DESCRIPTION
For the people who listen to recorded customer contacts and tell the advisor, fairly, how it went.
Everything is kept in one local file, the library, whose name ends in .fairhearing.
.PP
Without arguments the window opens with the library used last.
With a library it opens that one; with a recording it asks whose it is and evaluates it.
With a command nothing is shown on the screen.
Each explains itself: \\fBfair\\-hearing\\fR \\fICOMMAND\\fR \\fB\\-\\-help\\fR.
"""

TAIL = """.SH EXIT STATUS
0 done, 1 something went wrong, 2 what was asked for cannot be done; one line on standard error says why.
.SH ENVIRONMENT
.TP
.B FAIR_HEARING_HOME
a folder for settings, log and whatever else is kept for a person, instead of the usual places
.TP
.B FAIR_HEARING_POLICY
an organisation's policy, instead of {policy}
.SH FILES
.TP
.I {policy}
settings that an organisation fixes for everybody on this machine
.TP
.I ~/.config/fair\\-hearing/settings.json
this person's settings
.TP
.I ~/.local/share/fair\\-hearing/
where libraries are offered to be kept; nothing there is removed with the program
"""


def page() -> str:
    """Return the page as troff."""
    parser = build()
    parts = [HEAD.format(version=__version__, summary=common.SUMMARY.lower()), ".SH OPTIONS\n"]
    parts += [option(action) for action in parser._actions if action.option_strings]
    parts.append(".SH COMMANDS\n")
    for name, command, summary in commands(parser):
        usage = command.format_usage().partition(": ")[2].replace("[-h] ", "")
        parts.append(f".SS {escaped(name)}\n{sentence(summary)}\n.PP\n\\fB{sentence(usage)}\\fR\n")
        parts += [option(action) for action in command._actions if action.dest != "help" and action.help]
    parts.append(TAIL.format(policy=escaped(str(policy_file()))))
    return "".join(parts)


def commands(parser: argparse.ArgumentParser, before: str = "") -> list[tuple[str, argparse.ArgumentParser, str]]:
    """Return each command's name, its parser and its summary; the commands of a command stand after it."""
    found = []
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            continue
        said = {choice.dest: choice.help or "" for choice in action._choices_actions}
        for name, command in action.choices.items():
            inner = commands(command, f"{before}{name} ")
            found += inner or [(f"{before}{name}", command, said.get(name, ""))]
    return found


def option(action: argparse.Action) -> str:
    """Return one option or argument that is explained, as an entry of a list."""
    value = str(action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper())
    shown = f"\\fI{escaped(value)}\\fR" if action.nargs != 0 else ""
    names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
    return f".TP\n{' '.join(filter(None, (names, shown)))}\n{sentence(action.help or '')}\n"


def sentence(text: str) -> str:
    """Return a help text as one paragraph."""
    return escaped(re.sub(r"\s+", " ", text.replace("%%", "%")).strip())


def escaped(text: str) -> str:
    """Return text that troff takes for nothing but text."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", plain, flags=re.MULTILINE)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page())
