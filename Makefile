# Everything here installs what it needs first (docker/packages) and can be called again at any time.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run check test bench fault check-deep pictures format packages toolchain policies unit fuzz stages browser

PYTHON := .venv/bin/python
VENV := .venv/ready
# Released and tested builds stand in different folders, so that neither throws the other away.
RELEASE := .build/release/tomoni
DEBUG := .build/debug/tomoni
# Two sample cities side by side, one for each core. The longest file is the first by its name and begins first.
BROWSERS := --numprocesses 2 --dist loadfile --no-loadscope-reorder
# As many tests at once as keep two cores busy; all at once would only make each other late.
TESTS := swift test --experimental-maximum-parallelization-width 12

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: SECTIONS := build run database
run: packages toolchain  ## set up, build and serve the sample city
	swift build -c release --product tomoni
	@exec $(RELEASE) serve --demo

check: SECTIONS := build run database check
check: packages toolchain policies  ## formatting, build, fast tests
	swift build --build-tests
	$(TESTS) --skip-build --skip Stories

test: SECTIONS := build run database check test
test: packages toolchain policies unit fuzz browser stages  ## all tests
	@echo "make test: all is well"

bench: SECTIONS := build run database check test bench
bench: packages toolchain $(VENV)  ## this build against nginx and pgbench, on a slow phone, and how well comments survive edits
	swift build -c release --product tomoni
	/usr/bin/python3 Tests/Bench/run.py --binary $(RELEASE)
	swift run -c release RevisionFigures ../shared/documents/ofunato-dx-strategy.txt Resources/Demo/draft.txt
	$(PYTHON) Tests/Bench/paint.py --binary $(RELEASE)

fault: SECTIONS := build run database check
fault: packages toolchain  ## kill server and database at random, 20 times
	swift build -c release --product tomoni
	/usr/bin/python3 Tests/Faults/run.py --binary $(RELEASE)

# No thread sanitizer: on Linux it does not see that Synchronization.Mutex orders accesses, and reports each as a race.
check-deep: SECTIONS := build run database check test
check-deep: test fault  ## everything, with sanitizers and long fuzzing
	Tests/Fuzz/run.sh -runs=1000000
	$(PYTHON) -m pytest --quiet --no-header --tb=short -p no:cacheprovider --numprocesses 2 Tests/Browser/test_accessibility.py --binary $(DEBUG) --deep
	ASAN_OPTIONS=detect_leaks=0 $(TESTS) --sanitize address --scratch-path .build-address

pictures: SECTIONS := build run database test
pictures: packages toolchain $(VENV)  ## every page as PNG, into .tomoni/pictures
	swift build --product tomoni
	$(PYTHON) Tests/Browser/pictures.py --binary $(DEBUG) --output .tomoni/pictures

format:  ## write the sources in the committed style
	swift format --in-place --parallel --recursive Package.swift Sources Tests

policies:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests
	/usr/bin/python3 -m unittest discover --quiet --start-directory Tests/Policies
	/usr/bin/python3 Tests/Policies/run.py

unit:
	swift build --build-tests
	$(TESTS) --skip-build
	TOMONI_TEST_SOCKET=1 $(TESTS) --skip-build --filter Stories

fuzz:
	Tests/Fuzz/run.sh -runs=50000 -verbosity=0

browser: $(VENV)
	swift build --product tomoni
	$(PYTHON) -m pytest --quiet --no-header --tb=short -p no:cacheprovider $(BROWSERS) Tests/Browser --binary $(DEBUG)

stages:
	/usr/bin/python3 docker/test-stages

packages:
	@docker/install-packages $(SECTIONS)

toolchain:
	@command -v swift >/dev/null || { echo "Swift 6.3 is needed: https://www.swift.org/install/linux/" >&2; exit 1; }

$(VENV): Tests/Browser/requirements.txt
	/usr/bin/python3 -m venv --clear .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@
