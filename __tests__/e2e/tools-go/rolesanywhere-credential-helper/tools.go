//go:build tools

// Package tools makes rolesanywhere-credential-helper a direct dependency of this module, so that go.mod has its version and go.sum its hashes.
package tools

import _ "github.com/aws/rolesanywhere-credential-helper"
