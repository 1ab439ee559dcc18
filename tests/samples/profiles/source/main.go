// Makes the profiles in the folder above: go run . KIND FILE. See README.md there.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"time"
)

const (
	recorded     = 4 * time.Second
	recordedLong = 30 * time.Second
)

// The kinds of work whose CPU time is recorded.
var works = map[string]func(until time.Time){
	"database":  queryRows,
	"json":      serveJSON,
	"collector": buildTrees,
	"hot-loop":  simulate,
	"algorithm": countWords,
	"spread":    spread,
	"uploads":   serveUploads,
	"idle":      wait,
}

func main() {
	if len(os.Args) != 3 {
		fail(fmt.Errorf("usage: go run . KIND FILE"))
	}
	file, err := os.Create(os.Args[2])
	fail(err)
	switch kind := os.Args[1]; kind {
	case "heap":
		keep := trees(12)
		runtime.GC()
		fail(pprof.Lookup("heap").WriteTo(file, 0))
		runtime.KeepAlive(keep)
	case "goroutine":
		fail(pprof.Lookup("goroutine").WriteTo(file, 0))
	case "mutex":
		contend()
		fail(pprof.Lookup("mutex").WriteTo(file, 0))
	case "text":
		fail(pprof.Lookup("goroutine").WriteTo(file, 1))
	default:
		work, known := works[kind]
		if !known {
			fail(fmt.Errorf("there is no work %q", kind))
		}
		fail(pprof.StartCPUProfile(file))
		length := recorded
		if kind == "uploads" {
			length = recordedLong
		}
		work(time.Now().Add(length))
		pprof.StopCPUProfile()
	}
	fail(file.Close())
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
