"""The one exception of the command line: what was asked cannot be done, and one sentence says why."""


class Refused(Exception):
    """A request that is wrong; ``str`` of it is the line for standard error, and the exit code is 2."""
