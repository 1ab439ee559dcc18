// What a go.mod file can say, all of it at least once. Written for the tests of core/imports/go_mod.
module "example.com/shop/orders" // a string, as the go command takes it too

go 1.24.0

toolchain go1.25.1-shop

godebug default=go1.21

godebug (
	panicnil=1
	asynctimerchan=0
)

require github.com/jackc/pgx/v5 v5.7.2

require (
	github.com/redis/go-redis/v9 v9.7.0
	`github.com/twmb/franz-go` v1.18.1 // behind a comment, still a direct one
	example.com/shop/money v0.4.0
	example.com/tables v0.0.0-20250102030405-0123456789ab
	// a comment on a line of its own

	github.com/klauspost/compress v1.17.11 // indirect
	github.com/cespare/xxhash/v2 v2.3.0 // indirect; by go-redis
	github.com/docker/docker v27.4.1+incompatible // indirectly
)

require ()

exclude github.com/redis/go-redis/v9 v9.5.4

exclude (
	github.com/jackc/pgx/v5 v5.6.0
)

replace example.com/shop/money => ../money

replace (
	example.com/tables v0.0.0-20250102030405-0123456789ab => github.com/shop/tables v1.0.0-rc.1
	github.com/klauspost/compress => "C:\\src\\compress"
)

retract v0.9.0 // published too early

retract (
	[v0.7.0, v0.7.3]
	v0.6.0
)

tool golang.org/x/tools/cmd/stringer

tool (
	example.com/shop/orders/cmd/fixtures
)

ignore ./node_modules

ignore (
	static
)
