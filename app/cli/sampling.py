"""``fair-hearing sample``: draw a month's sample with its certificate, and verify a certificate."""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.cli.opening import now, opened
from app.cli.output import write_json, write_table
from app.cli.refusal import Refused
from app.domain.sampling_certificate import Certificate
from app.domain.sampling_check import Change, Verdict
from app.domain.sampling_json import KIND, CertificateAltered, CertificateRefused, as_json, read_certificate
from app.domain.sampling_plan import Method, Plan, PlanRefused, Strata, Tranches
from app.language import translate
from app.services import keeping
from app.services.certificate_papers import may_replace
from app.services.keeping import LibraryFile
from app.services.people import People
from app.services.sampling import NothingToDraw, SampleView, Sampling, SamplingRefused

SAME, OTHER = 0, 1
SHOWN = 12
"""So many interactions that came or went are listed, then how many more there are."""


def draw(chosen: argparse.Namespace) -> int:
    """Draw the next tranche of a month's sample, or a sample by other options, and write its certificate."""
    out = Path(chosen.out).expanduser() if chosen.out else None
    _check_place(out)
    with opened(chosen.library) as file:
        sampling = Sampling(file, now)
        by = _evaluator(file, chosen.by)
        try:
            sample, said = _drawn(sampling, chosen, by)
        except (SamplingRefused, PlanRefused) as error:
            raise Refused(str(error)) from error
        certificate = sampling.certificate(sample.id)
        if out is not None:
            sampling.write_certificate(sample.id, out)
    if chosen.json:
        write_json(as_json(certificate))
    else:
        _write(certificate, sample, said, out)
    return 0


def verify(certificate: str, library: str, in_json: bool) -> int:
    """Draw a certificate's sample again from a library; 0 where it is the same, 1 where it is not."""
    path = Path(certificate).expanduser()
    try:
        read = read_certificate(_content(path), path.name)
    except CertificateAltered as error:
        print(translate("CommandLine", "not the same: {0}").format(error))
        return OTHER
    except CertificateRefused as error:
        raise Refused(str(error)) from error
    with opened(library) as file:
        here = keeping.info(file)
        verdict = Sampling(file, now).verify(read)
    if in_json:
        write_json(_as_dict(read, verdict, here.uid == read.library_uid))
    else:
        if here.uid != read.library_uid:
            print(translate("CommandLine", "note      the certificate is of another library: {0}").format(read.library))
        _tell(read, verdict)
    return SAME if verdict.same else OTHER


def _drawn(sampling: Sampling, chosen: argparse.Namespace, by: int | None) -> tuple[SampleView, str]:
    """Return the sample that was drawn and a sentence about it; the one in use where nothing more is to be drawn."""
    used = next((each for each in sampling.samples(chosen.period) if each.in_use), None)
    plan = _plan(used.plan if used else sampling.plan(chosen.period), chosen)
    try:
        sample = sampling.draw(chosen.period, by, chosen.seed, plan, chosen.instead)
    except NothingToDraw as nothing:
        is_other = used is None or (plan not in (None, used.plan)) or chosen.seed not in (None, used.seed)
        if used is None or is_other or chosen.instead:
            raise
        return used, str(nothing)
    if sample.in_use:
        return sample, ""
    return sample, translate("CommandLine", "{0} --instead REASON would put it there.").format(sample.abandon_reason)


def _plan(usual: Plan, chosen: argparse.Namespace) -> Plan | None:
    """Return the plan with the options asked for, None where none is; a quota alone is drawn at once."""
    plan = usual
    if chosen.quota is not None:
        plan = replace(plan, quota=chosen.quota, new_starter_quota=chosen.quota, tranches=Tranches.ONCE)
    if chosen.method:
        plan = replace(plan, method=Method(chosen.method))
    if chosen.strata:
        plan = replace(plan, strata=Strata(chosen.strata))
    if chosen.tranches:
        plan = replace(plan, tranches=Tranches(chosen.tranches))
    asked = (chosen.quota, chosen.method, chosen.strata, chosen.tranches)
    return None if all(each is None for each in asked) else plan


def _evaluator(library: LibraryFile, name: str | None) -> int | None:
    if name is None:
        return None
    known = People(library, now).evaluators()
    found = next((person for person in known if person.name.casefold() == name.strip().casefold()), None)
    if found is None:
        names = ", ".join(person.name for person in known) or translate("CommandLine", "nobody yet")
        raise Refused(
            translate("CommandLine", "there is no evaluator called “{0}” in {1}; its evaluators are: {2}").format(
                name, library.path.name, names
            )
        )
    return found.id


def _check_place(out: Path | None) -> None:
    if out is None:
        return
    if out.is_dir() or out.suffix.lower() not in (".json", ".pdf"):
        raise Refused(
            translate(
                "CommandLine", "{0} cannot be the certificate; --out needs a name that ends in .json or .pdf"
            ).format(out)
        )
    if not out.parent.is_dir():
        raise Refused(translate("CommandLine", "the folder {0} does not exist; make it first").format(out.parent))
    if not may_replace(out):
        raise Refused(translate("CommandLine", "{0} exists and is not a certificate; it is left as it is").format(out))


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(
            translate("CommandLine", "{0} is not a sampling certificate (not UTF-8 text)").format(path.name)
        ) from None
    except OSError as error:
        raise Refused(
            translate("CommandLine", "{0} cannot be read ({1})").format(path.name, error.strerror or error)
        ) from None


def _write(certificate: Certificate, sample: SampleView, said: str, out: Path | None) -> None:
    latest = certificate.tranches[-1]
    print(
        translate("CommandLine", "sample    {0}, tranche {1} until {2}, {3} drawn in all").format(
            certificate.sample_id, latest.number, latest.until, sample.drawn
        )
    )
    print(translate("CommandLine", "method    {0}, seed {1}").format(certificate.plan.method, certificate.seed))
    print(
        translate("CommandLine", "frame     {0} interactions, sha256 {1}").format(
            certificate.frame_size, certificate.fingerprint
        )
    )
    if said:
        print(translate("CommandLine", "note      {0}").format(said))
    if out is not None:
        print(translate("CommandLine", "written   {0}").format(out))
    names = {each.id: each.name for each in certificate.advisors}
    rows = [
        (names[line.advisor_id], line.stratum, str(line.frame), str(line.target), str(line.drawn), str(line.evaluated))
        for line in certificate.lines()
    ]
    print()
    write_table(("advisor", "stratum", ">frame", ">target", ">drawn", ">evaluated"), rows)


def _tell(certificate: Certificate, verdict: Verdict) -> None:
    size = certificate.frame_size
    if verdict.same:
        print(
            translate("CommandLine", "same      {0} interactions drawn again from a frame of {1}").format(
                verdict.items, size
            )
        )
        print(translate("CommandLine", "frame     sha256 {0}").format(certificate.fingerprint))
        return
    print(translate("CommandLine", "not the same"))
    for problem in verdict.problems:
        print(f"          {problem}")
    names = {each.id: each.name for each in certificate.advisors}
    for word, changes in (("came", verdict.came), ("went", verdict.went), ("changed", verdict.moved)):
        if changes:
            print(translate("CommandLine", "frame     {0} {1} since it was drawn from:").format(len(changes), word))
            _list(changes, names)
    if verdict.kept:
        print(translate("CommandLine", "draw      the certificate draws what it names from the frame it lists"))
        print(
            translate("CommandLine", "          from the frame as it is now {0} of {1} would be drawn again").format(
                verdict.items_again, verdict.items
            )
        )


def _list(changes: Iterable[Change], names: dict[int, str]) -> None:
    listed = list(changes)
    for change in listed[:SHOWN]:
        who = names.get(change.advisor_id, f"advisor {change.advisor_id}")
        print(
            translate("CommandLine", "          interaction {0}: {1}, {2}").format(
                change.interaction_id, who, change.started.replace("T", " ")
            )
        )
    if len(listed) > SHOWN:
        print(translate("CommandLine", "          and {0} more").format(len(listed) - SHOWN))


def _as_dict(certificate: Certificate, verdict: Verdict, same_library: bool) -> dict[str, object]:
    return {
        "same": verdict.same,
        "same_library": same_library,
        "kind": KIND,
        "items": verdict.items,
        "items_again": verdict.items_again,
        "frame_sha256": certificate.fingerprint,
        "problems": list(verdict.problems),
        **{
            word: [each._asdict() for each in changes]
            for word, changes in (("came", verdict.came), ("went", verdict.went), ("changed", verdict.moved))
        },
    }
