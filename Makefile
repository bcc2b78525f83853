# Every target does its own set-up; none asks a question. `make demo` and `make test` are all a newcomer needs.

SHELL := /bin/bash
RELEASE := .build/release/plumbline
# The shipped form: no Swift runtime needed on the user's machine, no symbols.
RELEASE_FLAGS := -c release --static-swift-stdlib -Xlinker -s --product plumbline
DEMO_DAY := 2026-11-23

.PHONY: demo test build lint smoke accuracy browser documents bench clean

demo: build
	@rm -rf out/demo
	@$(RELEASE) check policies --as-of $(DEMO_DAY) --format html --output out/demo --fail-on never
	@$(RELEASE) check policies --as-of $(DEMO_DAY) --format json --output out/demo/result.json --fail-on never
	@echo "The reports for the invented schools are in out/demo: open out/demo/index.html in a browser."

build:
	@.ci/setup build
	@swift build $(RELEASE_FLAGS)

test:
	@.ci/setup build test
	@swift build --build-tests
	@# the tests of whole schools keep every processor busy for minutes: those of hanging readers and slow files come first
	@swift test --skip-build --skip SubjectCheckingTests
	@swift test --skip-build --filter SubjectCheckingTests

lint:
	@swift format lint -r --strict Sources Tests Package.swift

# Fast checks of the shipped program: each format once, exit codes, hostile files.
smoke: build
	@.ci/smoke $(RELEASE)

# The labelled corpus beside the checkout, where there is one; the gates are the figures last reached (docs/accuracy.md).
accuracy: build
	@.ci/accuracy $(RELEASE)

# Renders the reports in a real browser at two widths and prints one; leaves pictures in out/browser.
browser: build
	@.ci/setup browser
	@.ci/browser $(RELEASE)

# Rebuilds the invented schools' documents from their sources.
documents:
	@policies/build.sh

# Text to findings, in MB/s: whole-process figures over a folder of generated documents.
bench: build
	@Benchmarks/run $(RELEASE)

clean:
	@rm -rf .build out
