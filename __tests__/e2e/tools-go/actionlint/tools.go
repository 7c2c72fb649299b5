//go:build tools

// Package tools makes actionlint a direct dependency of this module, so that go.mod has its version and go.sum its hashes.
package tools

import _ "github.com/rhysd/actionlint/cmd/actionlint"
