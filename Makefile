# make run       start the program                               make run ARGS=514
# make install   install or update the program: an entry in your desktop's menu, a command in ~/.local/bin
# make uninstall   remove the program and your settings
# make check     run ruff, mypy and the tests without a screen   make check PYTEST="-k search"
# make test      run every check and test, show the coverage     make test PYTEST="-k search" (no coverage)
# make test-packages   build the packages and test them
# make fuzz      try what nobody would write, and keep what breaks a promise     make fuzz MINUTES=10 TARGET=toml
# make mutate    break the code without Qt in small ways, and count which of them the tests notice
#                                                                                make mutate PART="gui.codes.marks*"
# make soak      let a robot use the window at random            make soak MINUTES=20 SEED=1
# make bench     measure starts and key presses                  make bench ROUNDS=41 AGAINST=../other-checkout
# make before-paint    list what a start imports before its first paint, and after it
# make screenshots     draw the pictures of the README and the metadata anew
# make translations    gather the texts to translate into resources/translations
# make readme    write the README's tables of searches and of keys anew
# make gallery   draw pictures of the program in many states     make gallery ARGS="zoom dark"
# make bundle    make a folder with the program that needs no Python
# make icons     make the icon in other formats
# make deb       make a Debian package of the bundle: dist/cdn-codes_VERSION_ARCHITECTURE.deb
# make dist      make the files of a release in dist/; the same sources give the same bytes
# make clean     remove all that these commands made in this folder
#
# Each command first installs what it needs: Python's packages into .venv, and on Debian the system's packages, too.
# PYTHON names the Python to use, if it is not python3: make check PYTHON=python3.13
# PYSIDE=newest takes PySide6's newest release instead of the pinned one: make check PYSIDE=newest

ifeq ($(PYSIDE),newest)
VENV := .venv-newest
else
VENV := .venv
PINNED := --group pyside
endif
RUN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)/python
# The environment that builds the files of a release. It has neither the checkout nor the packages of the tests.
BUILD_VENV := build/venv
BUILD := $(BUILD_VENV)/bin/python
# The environment for the bench, with the program as pip installs it. Do not build a bundle from it: that unpacks a part
# of PySide6, and then the program would start faster than it does for users.
PIP_VENV := build/pip-venv

PREPARE := sh .ci/prepare
ifdef PYTHON
# If another Python made an environment, prepare it again.
WHICH := -c 'import sys; print(sys.base_prefix, sys.version)'
$(shell for python in $(RUN) $(BUILD) $(PIP_VENV)/bin/python; do \
  [ "$$($$python $(WHICH) 2>&1)" = "$$($(PYTHON) $(WHICH) 2>&1)" ] || rm -f "$${python%/*/*}"/*.done; done)
endif
SETUP := pyproject.toml Makefile .ci/prepare .ci/packages
SOURCES := LICENSE README.md pyproject.toml tests/packages/run_in_bundle.py \
  $(shell find gui resources -type f ! -path '*/__pycache__/*' ! -path '*/pictures/*')

VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' gui/__init__.py)
BUNDLE_ARCHIVE = cdn-codes-$(VERSION)-linux-$(shell uname -m).tar.xz
# The timestamp of everything in a release: the time of the last commit, or that of the files in an sdist.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || stat --format=%Y pyproject.toml)

.PHONY: run install uninstall check lint test fuzz mutate test-packages bench soak before-paint against translations readme \
  screenshots gallery icons bundle deb \
  dist clean
.SILENT:

run: $(VENV)/run.done
	$(RUN) -m gui $(ARGS)

install:
	sh .ci/install

uninstall:
	sh .ci/install --remove

check: $(VENV)/check.done lint
	$(RUN) -m pytest -m "not system" --ignore tests/e2e $(PYTEST)

lint: $(VENV)/check.done
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	for platform in win32 darwin; do $(RUN) -m mypy --platform $$platform --cache-dir .mypy_cache/$$platform gui || exit; done

test: $(VENV)/test.done lint
	grep -l '^#!/bin/sh' .ci/* | xargs shellcheck
	desktop-file-validate --no-hints resources/cdn-codes.desktop
	appstreamcli validate --no-net --override cid-desktopapp-is-not-rdns=info resources/cdn-codes.metainfo.xml >/dev/null
	$(RUN) -m check_jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(RUN) -m pytest $(or $(PYTEST),--cov --cov-report=term-missing:skip-covered)

fuzz: $(VENV)/fuzz.done
	$(RUN) -m tests.fuzz $(MINUTES:%=--minutes %) $(TARGET)

mutate: $(VENV)/mutate.done
	QT_QPA_PLATFORM=offscreen $(RUN) -m mutmut run $(PART) >/dev/null
	$(RUN) -m tests.mutation_score

test-packages: $(VENV)/test.done dist
	$(PREPARE) test-packages
	$(RUN) -m pytest tests/packages $(PYTEST)

icons: build/icons/cdn-codes.ico

bench: $(VENV)/test.done bundle $(PIP_VENV)/program.done $(if $(AGAINST),against)
	$(RUN) -m tests.bench.start $(ROUNDS:%=--rounds %) $(AGAINST:%=--against %)
	$(RUN) -m tests.bench.keys
	$(RUN) -m tests.bench.evidence

soak: $(VENV)/test.done
	$(RUN) -m tests.soak --minutes $(or $(MINUTES),20) --seed $(or $(SEED),1)

before-paint: $(VENV)/check.done $(PIP_VENV)/program.done
	$(RUN) -m tests.bench.before_paint $(PIP_VENV)/bin/cdn-codes

translations: $(VENV)/check.done
	$(RUN) resources/packaging/translations.py

readme: $(VENV)/test.done
	$(RUN) -m tests.readme_keys

# Builds the other checkout, with which the bench compares this one.
against:
	$(MAKE) -C $(AGAINST) bundle
	$(PREPARE) run $(AGAINST)/$(PIP_VENV) --group pyside $(abspath $(AGAINST))

screenshots: $(VENV)/test.done
	$(RUN) -m tests.e2e.screenshots

gallery: $(VENV)/test.done
	$(RUN) -m tests.e2e.screenshots gallery $(ARGS)
	echo "See build/gallery."

build/icons/cdn-codes.ico: resources/icons/cdn-codes.svg resources/packaging/icons.py $(BUILD_VENV)/packages.done
	$(BUILD) resources/packaging/icons.py build/icons

bundle: build/bundle.done
	du -sh build/bundle/cdn-codes

deb: bundle icons
	command -v dpkg >/dev/null || { echo "A Debian package can be built on Debian and its derivatives only." >&2; exit 1; }
	$(PREPARE) deb
	SOURCE_DATE_EPOCH=$(SOURCE_DATE_EPOCH) $(BUILD) resources/packaging/deb.py dist

dist: bundle deb
	SOURCE_DATE_EPOCH=$(SOURCE_DATE_EPOCH) $(BUILD) -m hatchling build --directory dist
	tar --create --xz --file dist/$(BUNDLE_ARCHIVE) --sort=name --format=gnu --mtime=@$(SOURCE_DATE_EPOCH) \
	  --owner=root:0 --group=root:0 --mode=u=rwX,go=rX --directory build/bundle cdn-codes
	cd dist && sha256sum cdn_codes-$(VERSION)-*.whl cdn_codes-$(VERSION).tar.gz $(BUNDLE_ARCHIVE) cdn-codes_$(VERSION)_*.deb \
	  >SHA256SUMS

clean:
	rm -rf .venv .venv-newest build dist mutants .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/run.done: $(SETUP)
	$(PREPARE) run $(VENV) --editable .
	touch $@

$(VENV)/check.done: $(SETUP)
	$(PREPARE) run $(VENV) --editable . --group check $(PINNED)
	touch $(VENV)/run.done $@

$(VENV)/test.done: $(VENV)/check.done
	$(PREPARE) test $(VENV) --group test
	touch $@

$(VENV)/fuzz.done: $(VENV)/check.done
	$(PREPARE) run $(VENV) --group fuzz
	touch $@

$(VENV)/mutate.done: $(VENV)/check.done
	$(PREPARE) run $(VENV) --group mutate
	touch $@

$(PIP_VENV)/program.done: $(SETUP) $(SOURCES)
	$(PREPARE) run $(PIP_VENV) --group pyside .
	touch $@

# The bundle is built from the installed program, as users have it, and not from the checkout. PYTHONHASHSEED makes equal
# sources give equal bundles.
build/bundle.done: $(BUILD_VENV)/packages.done $(SOURCES)
	$(BUILD) -m pip install --quiet --no-deps --force-reinstall .
	echo "Building the bundle ..."
	PYTHONHASHSEED=0 $(BUILD_VENV)/bin/pyinstaller --noconfirm --clean --log-level ERROR \
	  --distpath build/bundle --workpath build/pyinstaller resources/packaging/cdn-codes.spec
	touch $@

$(BUILD_VENV)/packages.done: $(SETUP)
	rm -rf $(BUILD_VENV)
	$(PREPARE) "run bundle" $(BUILD_VENV) --group packages .
	$(BUILD) -c 'import PySide6.QtNetwork, PySide6.QtWidgets' # if they fail, PyInstaller leaves out Qt's plugins
	touch $@
