module example.org/waymark/profiles

go 1.19
