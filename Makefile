# Two commands do everything on a fresh machine: `make run` and `make test`.
# They install system packages (where apt and the right to use it are there), a virtual environment, and Restorer.

PYTHON ?= python3
VENV   ?= .venv
SAMPLES ?= out/samples
COLOURED ?= out/coloured

BIN := $(VENV)/bin
# What OpenCV and Qt load, without a display and with one; exiv2 is the independent reader of the tests, the rest is a
# virtual screen for the one test that drives the window through X.
APT_RUN  := libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 \
            libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
APT_TEST := exiv2 xvfb xauth xdotool

.PHONY: run test test-cluster deps deps-test check shots pictures translations bundle clean

run: deps  ## install, colour sample photographs, say where they are; with a display, open the window with them
	$(BIN)/python packaging/samples.py $(SAMPLES)
	$(BIN)/restorer colorize $(SAMPLES) -o $(COLOURED) --overwrite
	@echo "The coloured photographs are in $(abspath $(COLOURED))"
	@[ -z "$$DISPLAY$$WAYLAND_DISPLAY" ] || $(BIN)/restorer $(SAMPLES)

test: deps-test  ## install with everything the tests need, then lint, types and all tests
	$(MAKE) check

check:  ## lint, types and tests, in the environment that is there
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2

test-cluster: deps-test  ## a run over two Ray nodes on this machine, one of them killed on the way
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[distributed]'
	$(BIN)/python packaging/samples.py $(SAMPLES)
	$(BIN)/python -m tests.benchmarks.cluster --photos $(SAMPLES) --count 40

deps: $(VENV)/.installed-run
deps-test: $(VENV)/.installed-test

$(BIN)/python:
	packaging/system-packages.sh $(APT_RUN)
	$(PYTHON) packaging/require_python.py
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed-run: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[samples]'
	touch $@

$(VENV)/.installed-test: $(BIN)/python pyproject.toml constraints.txt
	packaging/system-packages.sh $(APT_RUN) $(APT_TEST)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[samples,training,test,c2pa]'
	touch $@

shots: deps  ## pictures of every state of the window for review: dark and light, in German, at 150 %
	$(BIN)/python packaging/samples.py $(SAMPLES)
	$(BIN)/python packaging/shots.py $(SAMPLES) out/shots
	$(BIN)/python packaging/shots.py $(SAMPLES) out/shots/de de
	QT_SCALE_FACTOR=1.5 $(BIN)/python packaging/shots.py $(SAMPLES) out/shots/large

pictures: deps  ## the pictures of docs/USER_GUIDE.md, taken anew
	$(BIN)/python packaging/samples.py $(SAMPLES)
	$(BIN)/python packaging/shots.py $(SAMPLES) docs/pictures guide

translations: deps  ## collect what the window says into resources/translations/*.ts and compile them to .qm
	$(BIN)/python packaging/translations.py

bundle: deps  ## one folder with window and command line, checked by running it: out/bundle/restorer
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bundle]'
	$(BIN)/python packaging/make_icons.py out/icons
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath out/bundle --workpath out/bundle-work packaging/bundle/restorer.spec
	packaging/bundle/check.sh out/bundle/restorer

clean:
	rm -rf $(VENV) out
