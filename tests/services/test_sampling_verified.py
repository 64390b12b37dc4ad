"""A certificate verified: the same, or what is different, in the frame or in the certificate itself."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.sampling_json import CertificateAltered, CertificateRefused, as_json, read_certificate
from app.services.certificate_papers import json_text
from tests.a_library import EVALUATOR, SARAH
from tests.services.sampling_room import NOVEMBER, ONCE, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "Team.fairhearing")


def changed(room: Room, statement: str, **values: object) -> None:
    with room.file.write() as connection:
        connection.execute(text(statement), values)


def test_a_frame_that_changed_since_is_told_by_what_came_went_and_moved(room: Room) -> None:
    ids = room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    short = room.contact(SARAH, "2026-11-04T10:00:00", duration_ms=1_000)
    assert room.verified(sample).same  # what comes after the draw is no difference
    other = next(number for number in ids if number not in room.drawn())
    changed(room, "UPDATE interaction SET duration_ms = 1 WHERE id = :id", id=other)
    verdict = room.verified(sample)
    assert [each.interaction_id for each in verdict.went] == [other]
    assert (verdict.same, verdict.kept, verdict.came, verdict.moved) == (False, True, (), ())
    changed(
        room, "UPDATE interaction SET duration_ms = 90000, started_at = '2026-11-05T10:10:10' WHERE id = :id", id=other
    )
    assert [each.interaction_id for each in room.verified(sample).moved] == [other]
    changed(room, "UPDATE interaction SET started_at = '2026-10-05T10:10:10' WHERE id = :id", id=other)
    assert [each.interaction_id for each in room.verified(sample).went] == [other]
    assert short not in {each.interaction_id for each in room.verified(sample).came}


def test_what_was_too_short_and_is_not_any_more_came(room: Room) -> None:
    room.contacts(2, 20)
    short = room.contact(SARAH, "2026-11-04T10:00:00", duration_ms=1_000)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    changed(room, "UPDATE interaction SET duration_ms = 90000 WHERE id = :id", id=short)
    verdict = room.verified(sample)
    assert [each.interaction_id for each in verdict.came] == [short]
    assert verdict.items == 4
    assert not verdict.same


def test_excluding_afterwards_or_a_corrected_service_is_no_difference(room: Room) -> None:
    ids = room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    room.sampling.exclude(ids[0], "Complaint under appeal")
    changed(room, "UPDATE interaction SET subject = 'Bins', search_key = 'bins'")
    assert room.verified(sample).same


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("seed", 8), ("frame_size", 99), ("frame_sha256", "0" * 64), ("method", "random"), ("strata", []),
        ("exclusions", [{"why": "x", "count": 1, "interactions": []}]), ("period", "2026-10"),
    ],
)  # fmt: skip
def test_a_certificate_that_was_altered_does_not_hold(room: Room, key: str, value: object) -> None:
    room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, seed=7, plan=ONCE)
    plain = as_json(room.sampling.certificate(sample.id)) | {key: value}
    if key == "seed":
        verdict = room.sampling.verify(read_certificate(json.dumps(plain), "c.json"))
        assert "draw another sample" in verdict.problems[0]
        assert not verdict.same
    else:
        with pytest.raises(CertificateAltered, match="changed after it was issued"):
            read_certificate(json.dumps(plain), "c.json")


def test_an_item_put_in_by_hand_does_not_hold(room: Room) -> None:
    ids = room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    certificate = room.sampling.certificate(sample.id)
    liked = next(number for number in ids if number not in room.drawn())
    items = (certificate.items[0]._replace(interaction_id=liked), *certificate.items[1:])
    verdict = room.sampling.verify(replace(certificate, items=items))
    assert verdict.problems == (
        "Its own frame and seed draw another sample: 1 drawn that it does not name, 1 named that are not drawn.",
    )
    other = room.sampling.verify(replace(certificate, algorithm=2))
    assert "version 2 of the method" in other.problems[0]


@pytest.mark.parametrize(
    "broken", ["", "{}", "[1]", '{"kind": "fair-hearing sampling certificate"}', '{"kind": "else", "format": 1}', "{"]
)
def test_what_is_no_certificate_is_refused_in_words(broken: str) -> None:
    with pytest.raises(CertificateRefused, match=r"^c\.json"):
        read_certificate(broken, "c.json")


def test_a_newer_certificate_is_refused(room: Room) -> None:
    room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    newer = json_text(room.sampling.certificate(sample.id)).replace('"format": 1', '"format": 2')
    with pytest.raises(CertificateRefused, match="newer version"):
        read_certificate(newer, "c.json")


def test_a_queue_that_was_tampered_with_is_told_though_the_frame_still_draws_the_same(room: Room) -> None:
    ids = room.contacts(2, 20)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    certificate = read_certificate(json_text(room.sampling.certificate(sample.id)), "c.json")
    drawn = room.drawn()
    room.sampling.replace(room.sampling.queue(NOVEMBER)[0].id, "The caller hung up", EVALUATOR)
    assert room.sampling.verify(certificate).same  # a replacement since, with its reason, is no difference
    other = next(number for number in ids if number not in room.drawn() and number != drawn[0])
    changed(room, "UPDATE sample_item SET interaction_id = :new WHERE interaction_id = :old", new=other, old=drawn[1])
    verdict = room.sampling.verify(certificate)
    assert (verdict.same, verdict.kept, verdict.items_again) == (False, True, 4)
    assert verdict.problems == (
        f"The library's queue lacks what the certificate names: interaction {drawn[1]}.",
        f"The library's queue has what was not drawn: interaction {other}.",
    )
    changed(room, "UPDATE library_info SET uid = 'another'")
    assert room.sampling.verify(certificate).same
