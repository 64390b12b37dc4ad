"""Settings as a file: written, read again, and a policy that fixes some of them or is refused in words."""

import json
from pathlib import Path

import pytest

from app import paths, policy
from app.domain import options
from app.policy import KIND, Choices, Policy, SettingsRefused
from app.settings import Settings, SettingsFile


def written(folder: Path, whole: object) -> Path:
    path = folder / "policy.json"
    path.write_text(whole if isinstance(whole, str) else json.dumps(whole), encoding="utf-8")
    return path


def test_what_was_written_is_read(tmp_path: Path) -> None:
    chosen = Choices({"theme": "dark", "text_scale": 150, "speed": 1.5}, {"paper": "Letter", "silence_from_s": 4.5})
    assert policy.read(written(tmp_path, chosen.to_json())) == chosen
    every = Choices({}, {key: option.usual for key, option in options.LIBRARY.items()})
    assert policy.read(written(tmp_path, every.to_json())) == every


def test_who_fixed_something_is_said(tmp_path: Path) -> None:
    found = policy.load(written(tmp_path, {KIND: 1, "by": " Northdale  IT ", "library": {"target_nps": -10}}))
    assert (found.fixed.by, found.fixes("target_nps")) == ("Northdale IT", True)
    assert not policy.load(tmp_path / "none.json").fixed.by


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        ("{\n oh", "not valid JSON (line 2)"),
        ("[" * 100_000, "not valid JSON"),
        ([], "holds no settings"),
        ({"theme": "dark"}, "holds no settings"),
        ({KIND: 2}, "newer Fair Hearing"),
        ({KIND: 1, "theme": "dark"}, "“theme” is not known"),
        ({KIND: 1, "machine": []}, "curly brackets"),
        (
            {KIND: 1, "machine": {"theme": "blue"}},
            "“theme” must be “system”, “light”, “dark”, “contrast-light” or “contrast-dark”",
        ),
        ({KIND: 1, "machine": {"window": "x"}}, "“window” is no setting"),
        ({KIND: 1, "library": {"paper": "A5"}}, "“paper” must be one of A4, Letter"),
        ({KIND: 1, "library": {"papers": "A4"}}, "“papers” is no setting"),
        ({KIND: 1, "library": {"target_nps": 101}}, "“target_nps” must be a number from -100 to 100, or “”"),
        ({KIND: 1, "library": {"target_csat": True}}, "“target_csat” must be a number from 0 to 100"),
        ({KIND: 1, "library": {"answered_within_s": 0}}, "“answered_within_s” must be a whole number of seconds"),
        ({KIND: 1, "by": 7}, "“by” must be a name of up to 80 characters"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_words(tmp_path: Path, whole: object, said: str) -> None:
    path = written(tmp_path, whole)
    with pytest.raises(SettingsRefused) as refused:
        policy.read(path)
    assert said in str(refused.value)


def test_without_a_policy_nothing_is_fixed(tmp_path: Path) -> None:
    assert policy.load(tmp_path / "none.json") == Policy()


def test_a_policy_stands_where_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FAIR_HEARING_POLICY", raising=False)
    assert paths.policy_file() == Path("/etc/fair-hearing/policy.json")
    monkeypatch.setenv("FAIR_HEARING_POLICY", str(written(tmp_path, {KIND: 1, "machine": {"engine": "builtin"}})))
    found = policy.load()
    assert found.fixes("engine")
    assert not found.fixes("theme")


@pytest.mark.expects_log("policy is not followed")
def test_a_policy_that_cannot_be_followed_fixes_nothing_and_says_why(tmp_path: Path) -> None:
    found = policy.load(written(tmp_path, {KIND: 1, "machine": {"theme": "dark", "volume": "loud"}}))
    assert found.fixed == Choices()
    assert "“volume” must be" in found.message
    assert "tell IT" in found.message
    assert "could not be read" in policy.load(tmp_path).message, "a folder is no policy"


def test_what_is_fixed_holds_and_ones_own_choice_waits(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).change(theme="dark", volume=150)
    file = SettingsFile(path)
    file.fix({"theme": "light"})
    assert file.now == Settings(theme="light", volume=150)
    assert file.change(theme="dark", volume=90).theme == "light"
    assert file.now.volume == 90
    assert SettingsFile(path).now == Settings(theme="dark", volume=90)


def test_the_policy_in_the_readme_is_one(tmp_path: Path) -> None:
    readme = (paths.resources().parent / "README.md").read_text(encoding="utf-8")
    example = readme.partition("```json\n")[2].partition("```")[0]
    found = policy.load(written(tmp_path, example))
    assert not found.message
    assert found.fixes("engine")
    assert found.fixes("silence_from_s")
