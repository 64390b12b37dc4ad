"""A sampling certificate as a file: JSON to be verified with, PDF to be shown."""

import json
from pathlib import Path

from app.domain.sampling_certificate import Certificate
from app.domain.sampling_json import KIND, as_json
from app.domain.stationery import PLAIN, Stationery
from app.services.report_files import whole


def write(certificate: Certificate, out: Path, paper: str = "", stationery: Stationery = PLAIN) -> Path:
    """Write a certificate to ``out``, as PDF where its name ends so and as JSON else; return ``out``.

    An older one is replaced only by a whole one. NotWritten says why it cannot be.
    """
    with whole(out) as part:
        if out.suffix.lower() == ".pdf":
            from app.reports.sampling_certificate import write as write_pdf

            write_pdf(certificate, part, paper=paper, stationery=stationery)
        else:
            part.write_text(json_text(certificate), encoding="utf-8")
    return out


def json_text(certificate: Certificate) -> str:
    """Return a certificate as JSON: indented, but for the long list of what the frame held."""
    plain = as_json(certificate)
    tranches = plain.pop("tranches")
    head = json.dumps(plain, ensure_ascii=False, indent=2)[:-2]
    rows = ",\n".join("    " + json.dumps(each, ensure_ascii=False) for each in tranches)
    return f'{head},\n  "tranches": [\n{rows}\n  ]\n}}\n'


def may_replace(out: Path) -> bool:
    """Return whether ``out`` is free, empty, or a certificate or PDF, so that nothing else is written over."""
    if not out.exists() or not out.stat().st_size:
        return True
    with out.open("rb") as file:
        begun = file.read(200)
    return begun.startswith(b"%PDF-") if out.suffix.lower() == ".pdf" else KIND.encode() in begun
