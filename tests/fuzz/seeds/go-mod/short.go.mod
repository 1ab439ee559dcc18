module m
go 1.22
require (
	"a.example/b" v1.0.0 // indirect
)
replace a.example/b => ../b
retract [v1.0.0, v1.1.0]
