# make run     start the program           make run ARGS=514
# make test    every check and test        make test PYTEST="-k search"
# make test-packages   builds the packages and tests them
# make bench   the figures of the README
# make screenshots   the pictures of the README and the metadata, drawn anew
# make gallery   the program in many states, to look at         make gallery ARGS="zoom dark"
# make bundle  the program in a folder that needs no Python    make icons    the icon's other forms
# make deb     a package of the bundle for Debian, dist/cdn-codes_VERSION_ARCHITECTURE.deb
# make dist    the files of a release, into dist/; the same sources give the same bytes
# Each makes a .venv of its own here and installs what it lacks, Debian's packages included.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
# What makes the files of a release, apart from the checkout and its tests.
BUILD_VENV := build/venv
BUILD := $(BUILD_VENV)/bin/python

# A file manager, a menu that is read as desktops read it, and Debian's own judge of packages.
PACKAGE_TEST_PACKAGES := gir1.2-glib-2.0 lintian lxmenu-data pcmanfm python3-gi shared-mime-info

# What Qt needs for a window beyond a small Debian, and letters to show in it. (libglib2.0-bin brings GLib, whose own
# package has another name in each release.)
QT_PACKAGES := fonts-noto-cjk fonts-noto-core libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-bin libgssapi-krb5-2 \
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 \
  libxkbcommon-x11-0
# A screen, a window manager, a keyboard, a clipboard, a desktop and a screen reader for the end-to-end tests.
TEST_PACKAGES := appstream at-spi2-core dbus-daemon desktop-file-utils man-db openbox python3-pyatspi x11-utils xauth \
  xclip xdg-utils xdotool xvfb

# What PyInstaller takes apart libraries with, those that Qt's plugins for Wayland are made for, and Debian's Python as a
# library; another Python brings its own. And what packs the bundle.
BUNDLE_PACKAGES := binutils libwayland-client0 libwayland-cursor0 libwayland-egl1 xz-utils \
  $$($(PYTHON) -c 'import sys; print("libpython3.%d" % sys.version_info[1] * (sys.base_prefix == "/usr"))')
SOURCES := LICENSE README.md pyproject.toml tests/packages/run_in_bundle.py \
  $(shell find gui -name '*.py') $(wildcard resources/*.* resources/icons/* resources/packaging/*.*)

# What Debian's packages are made with.
DEB_PACKAGES := chrpath dpkg-dev

VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' gui/__init__.py)
BUNDLE_ARCHIVE = cdn-codes-$(VERSION)-linux-$(shell uname -m).tar.xz
# The time of all that has one in a release: that of the last commit, or of the files of an sdist.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || stat --format=%Y pyproject.toml)

.PHONY: run test test-packages bench screenshots gallery icons bundle deb dist clean
.SILENT:

run: $(VENV)/run.done
	$(RUN) -m gui $(ARGS)

test: $(VENV)/test.done
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	desktop-file-validate --no-hints resources/cdn-codes.desktop
	appstreamcli validate --no-net --override cid-desktopapp-is-not-rdns=info resources/cdn-codes.metainfo.xml >/dev/null
	$(RUN) -m check_jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/release.yml
	$(RUN) -m pytest $(or $(PYTEST),--cov --cov-report=term-missing:skip-covered)

test-packages: $(VENV)/test.done dist
	$(call debian,$(PACKAGE_TEST_PACKAGES))
	$(RUN) -m pytest tests/packages $(PYTEST)

icons: build/icons/cdn-codes.ico

bench: $(VENV)/test.done bundle
	$(RUN) -m tests.bench.start
	$(RUN) -m tests.bench.keys

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
	command -v dpkg >/dev/null || { echo "A package for Debian is made on Debian, or on a system made of it." >&2; exit 1; }
	$(call debian,$(DEB_PACKAGES))
	SOURCE_DATE_EPOCH=$(SOURCE_DATE_EPOCH) $(BUILD) resources/packaging/deb.py dist

dist: bundle deb
	SOURCE_DATE_EPOCH=$(SOURCE_DATE_EPOCH) $(BUILD) -m hatchling build --directory dist
	tar --create --xz --file dist/$(BUNDLE_ARCHIVE) --sort=name --format=gnu --mtime=@$(SOURCE_DATE_EPOCH) \
	  --owner=root:0 --group=root:0 --mode=u=rwX,go=rX --directory build/bundle cdn-codes
	cd dist && sha256sum cdn_codes-$(VERSION)-*.whl cdn_codes-$(VERSION).tar.gz $(BUNDLE_ARCHIVE) cdn-codes_$(VERSION)_*.deb \
	  >SHA256SUMS

clean:
	rm -rf $(VENV) build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache

$(VENV)/run.done: pyproject.toml Makefile
	$(call python)
	$(call debian,$(QT_PACKAGES))
	$(call venv)
	echo "Installing the program and Qt into $(VENV) (about 80 MB, once) ..."
	$(RUN) -m pip install --quiet --upgrade "pip>=25.1"
	$(RUN) -m pip install --editable .
	$(call libraries)
	touch $@

$(VENV)/test.done: $(VENV)/run.done
	$(call debian,$(TEST_PACKAGES))
	$(RUN) -m pip install --group test
	touch $@

# Made of the program as its users install it, apart from the checkout. (The seed makes equal bundles of equal sources.)
build/bundle.done: $(BUILD_VENV)/packages.done $(SOURCES)
	$(BUILD) -m pip install --quiet --no-deps --force-reinstall .
	echo "Building the bundle ..."
	PYTHONHASHSEED=0 $(BUILD_VENV)/bin/pyinstaller --noconfirm --clean --log-level ERROR \
	  --distpath build/bundle --workpath build/pyinstaller resources/packaging/cdn-codes.spec
	touch $@

$(BUILD_VENV)/packages.done: pyproject.toml Makefile
	$(call python)
	$(call debian,$(QT_PACKAGES) $(BUNDLE_PACKAGES))
	$(PYTHON) -m venv --clear $(BUILD_VENV)
	$(BUILD) -m pip install --quiet --upgrade "pip>=25.1"
	$(BUILD) -m pip install --group packages .
	$(BUILD) -c 'import PySide6.QtNetwork, PySide6.QtWidgets' # where they fail, PyInstaller leaves out Qt's plugins
	touch $@

define python
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed, and '$(PYTHON)' is not. Name one: make PYTHON=/path/to/python3" >&2; exit 1; }
endef

# The .venv; one that no longer runs (Python was replaced) is made again.
define venv
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "'$(PYTHON)' has no venv module. Install the package of your system that holds it." >&2; exit 1; }
	$(RUN) -c pass 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
endef

# Installs those of Debian's packages that are missing: as root, by sudo, or says how. Elsewhere it does nothing.
define debian
	command -v dpkg-query >/dev/null || exit 0; \
	wanted="$(1)"; \
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || wanted="python3-venv $$wanted"; \
	missing=$$(for name in $$wanted; do \
	  dpkg-query --show --showformat='$${db:Status-Status}' $$name 2>/dev/null | grep -qx installed || echo $$name; done); \
	test -n "$$missing" || exit 0; \
	install="apt-get install --yes --no-install-recommends $$(echo $$missing)"; \
	if test "$$(id -u)" = 0; then root=env; else root=sudo; fi; \
	echo "Installing Debian's packages:" $$missing; \
	command -v $$root >/dev/null && $$root apt-get update --quiet \
	  && $$root DEBIAN_FRONTEND=noninteractive $$install \
	  || { printf '%s\n' "Packages are missing. As root, run:" "  apt-get update && $$install" "and then make again." >&2; exit 1; }
endef

# Where Debian's packages are not to be had, names the libraries that Qt's plugin for X11 does not find.
define libraries
	command -v dpkg-query >/dev/null || ! command -v ldd >/dev/null || \
	  ! ldd $(VENV)/lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so | grep 'not found' >&2 || \
	  echo "A window needs these libraries too. Install them with your system's package manager." >&2
endef
