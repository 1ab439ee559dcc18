package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"math/bits"
	"math/rand"
	"net/http"
	"net/http/httptest"
	"time"
)

// Stands in for the service of the example 'hot-loop-in-go': uploads arrive over HTTP as compressed JSON, and each
// fingerprint is held against all that are known.

const words = 64 // 4,096 bits

type fingerprint [words]uint64

type upload struct {
	Customer     string        `json:"customer"`
	Fingerprints []fingerprint `json:"fingerprints"`
}

type match struct {
	Known    int `json:"known"`
	Distance int `json:"distance"`
}

//go:noinline
func distance(a, b *fingerprint) int {
	sum := 0
	for i := range a {
		sum += bits.OnesCount64(a[i] ^ b[i])
	}
	return sum
}

func nearest(known []fingerprint, wanted *fingerprint) match {
	best := match{Known: -1, Distance: words * 64}
	for i := range known {
		if d := distance(&known[i], wanted); d < best.Distance {
			best = match{i, d}
		}
	}
	return best
}

func randomFingerprints(count int) []fingerprint {
	prints := make([]fingerprint, count)
	for i := range prints {
		for k := range prints[i] {
			prints[i][k] = rand.Uint64()
		}
	}
	return prints
}

type matcher struct{ known []fingerprint }

func (m matcher) ServeHTTP(answer http.ResponseWriter, request *http.Request) {
	plain, err := gzip.NewReader(request.Body)
	fail(err)
	var given upload
	fail(json.NewDecoder(plain).Decode(&given))
	matches := make([]match, len(given.Fingerprints))
	for i := range given.Fingerprints {
		matches[i] = nearest(m.known, &given.Fingerprints[i])
	}
	fail(json.NewEncoder(answer).Encode(matches))
}

// serveUploads answers one upload after the other.
func serveUploads(until time.Time) {
	service := httptest.NewServer(matcher{randomFingerprints(2700)})
	defer service.Close()
	text, err := json.Marshal(upload{"orchard", randomFingerprints(32)})
	fail(err)
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	_, err = writer.Write(text)
	fail(err)
	fail(writer.Close())
	for time.Now().Before(until) {
		response, err := http.Post(service.URL, "application/json", bytes.NewReader(packed.Bytes()))
		fail(err)
		_, err = io.Copy(io.Discard, response.Body)
		fail(err)
		fail(response.Body.Close())
	}
}
