package main

import (
	"encoding/json"
	"math"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
)

type order struct {
	ID    int               `json:"id"`
	Name  string            `json:"name"`
	Lines []line            `json:"lines"`
	Notes map[string]string `json:"notes"`
}

type line struct {
	Article string  `json:"article"`
	Price   float64 `json:"price"`
	Count   int     `json:"count"`
}

// serveJSON reads and writes the same document again and again.
func serveJSON(until time.Time) {
	given := order{ID: 17, Name: "Ada", Notes: map[string]string{"door": "left", "floor": "third"}}
	for i := 0; i < 20; i++ {
		given.Lines = append(given.Lines, line{"a rather ordinary article", 12.75, i})
	}
	for time.Now().Before(until) {
		text, err := json.Marshal(given)
		fail(err)
		var read order
		fail(json.Unmarshal(text, &read))
	}
}

type tree struct{ left, right *tree }

func trees(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{trees(depth - 1), trees(depth - 1)}
}

// buildTrees gives the collector nothing but pointers to follow.
func buildTrees(until time.Time) {
	kept := trees(18)
	for time.Now().Before(until) {
		kept.left = trees(16)
	}
	runtime.KeepAlive(kept)
}

// simulate moves bodies by their gravity: one loop that computes.
func simulate(until time.Time) {
	bodies := make([][3]float64, 60)
	for i := range bodies {
		bodies[i] = [3]float64{math.Sin(float64(i)), math.Cos(float64(i)), float64(i)}
	}
	for time.Now().Before(until) {
		attract(bodies)
	}
}

//go:noinline
func attract(bodies [][3]float64) {
	for i := range bodies {
		for j := range bodies {
			var square float64
			for axis := 0; axis < 3; axis++ {
				way := bodies[j][axis] - bodies[i][axis]
				square += way * way
			}
			force := 1e-9 / (square + 0.01)
			for axis := 0; axis < 3; axis++ {
				bodies[i][axis] += force * (bodies[j][axis] - bodies[i][axis])
			}
		}
	}
}

// countWords looks for every word from the beginning: work for the helpers of strings, maps and sorting.
func countWords(until time.Time) {
	text := strings.Repeat("when in doubt measure, and when sure measure again ", 400)
	words := strings.Fields(text)
	for time.Now().Before(until) {
		counts := map[string]int{}
		for _, word := range words[:40] {
			counts[word] += strings.Count(text, word)
		}
		sort.Strings(words)
	}
}

var tables [8][4096]uint32

// spread computes a little of everything, in eight places.
func spread(until time.Time) {
	steps := []func(*[4096]uint32){first, second, third, fourth, fifth, sixth, seventh, eighth}
	for time.Now().Before(until) {
		for i, step := range steps {
			step(&tables[i])
		}
	}
}

//go:noinline
func first(t *[4096]uint32) {
	for i := range t {
		t[i] += uint32(i) ^ t[(i+1)&4095]
	}
}

//go:noinline
func second(t *[4096]uint32) {
	for i := range t {
		t[i] ^= uint32(i) + t[(i+2)&4095]
	}
}

//go:noinline
func third(t *[4096]uint32) {
	for i := range t {
		t[i] -= uint32(i) | t[(i+3)&4095]
	}
}

//go:noinline
func fourth(t *[4096]uint32) {
	for i := range t {
		t[i] += uint32(i) & t[(i+4)&4095]
	}
}

//go:noinline
func fifth(t *[4096]uint32) {
	for i := range t {
		t[i] ^= uint32(i) - t[(i+5)&4095]
	}
}

//go:noinline
func sixth(t *[4096]uint32) {
	for i := range t {
		t[i] -= uint32(i) + t[(i+6)&4095]
	}
}

//go:noinline
func seventh(t *[4096]uint32) {
	for i := range t {
		t[i] += uint32(i) ^ t[(i+7)&4095]
	}
}

//go:noinline
func eighth(t *[4096]uint32) {
	for i := range t {
		t[i] ^= uint32(i) | t[(i+8)&4095]
	}
}

// wait does next to nothing, as a service without users does.
func wait(until time.Time) {
	bodies := make([][3]float64, 60)
	for time.Now().Before(until) {
		attract(bodies)
		time.Sleep(200 * time.Microsecond)
	}
}

// contend lets four goroutines wait for one lock.
func contend() {
	runtime.SetMutexProfileFraction(1)
	var lock sync.Mutex
	var all sync.WaitGroup
	for i := 0; i < 4; i++ {
		all.Add(1)
		go func() {
			defer all.Done()
			for j := 0; j < 50; j++ {
				lock.Lock()
				time.Sleep(100 * time.Microsecond)
				lock.Unlock()
			}
		}()
	}
	all.Wait()
}
