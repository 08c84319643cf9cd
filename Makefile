# Two commands set up everything on a fresh machine: make demo, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test check fast serve bench screenshots clean

demo: $(STAMP)
	$(BIN)/python -m bot demo $(if $(ONCE),--once,)

serve: $(STAMP)
	$(BIN)/python -m bot serve

test: check browser
	$(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)
	@$(BIN)/python -m tests.had

check: $(STAMP)
	$(BIN)/ruff format --check -q .
	$(BIN)/ruff check -q .
	$(BIN)/mypy bot handlers flows directory storage paper locales console emulators benchmarks tests tools
	$(BIN)/lint-imports --no-cache

.PHONY: browser
browser:
	@sh tools/browser.sh

bench: $(STAMP)
	$(BIN)/python -m benchmarks

screenshots: $(STAMP) browser
	$(BIN)/python -m tools.screenshots

$(STAMP): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..."; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@touch $@

lock: $(STAMP)
	$(BIN)/pip-compile --quiet --extra dev --generate-hashes --strip-extras --allow-unsafe --no-header \
		--no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements.lock pyproject.toml

clean:
	rm -rf $(VENV) var
