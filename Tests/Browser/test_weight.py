"""Pages stay light: for the phone with little data left."""

import pytest

from sample_site import TOP
from weight import first_visit

FIRST_VISIT, SCRIPTS = 60 * 1024, 30 * 1024


@pytest.mark.parametrize("path", ["/", "/consultations/shiomi-dx", "/drafts/shiomi-dx", "/ideas"])
def test_the_first_visit_takes_less_than_60_kilobytes(chromium, site, path):
    sizes = first_visit(chromium, site, path)
    assert path in sizes and len(sizes) >= 3, "the page, the style sheet and the script were seen"
    assert sum(sizes.values()) < FIRST_VISIT, sizes


def test_all_scripts_together_are_smaller_than_30_kilobytes():
    # A script's parts stand in a folder of its name.
    scripts = [file for pattern in ("*.js", "*.mjs") for file in (TOP / "Resources/Static").rglob(pattern)
               if file.is_file()]
    assert scripts
    assert sum(file.stat().st_size for file in scripts) < SCRIPTS
