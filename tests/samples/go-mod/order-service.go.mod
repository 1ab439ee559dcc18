module github.com/orchard-shop/orders

go 1.25.0

require (
	github.com/gin-gonic/gin v1.10.1
	github.com/golang-jwt/jwt/v5 v5.2.2
	github.com/google/uuid v1.6.0
	github.com/jackc/pgx/v5 v5.7.5
	github.com/orchard-shop/money v1.3.0
	github.com/prometheus/client_golang v1.22.0
	github.com/redis/go-redis/v9 v9.11.0
	github.com/segmentio/kafka-go v0.4.48
	github.com/shopspring/decimal v1.4.0
	github.com/stretchr/testify v1.10.0
	github.com/stripe/stripe-go/v82 v82.3.0
	go.opentelemetry.io/otel v1.37.0
	go.opentelemetry.io/otel/sdk v1.37.0
	go.temporal.io/sdk v1.35.0
	orchard.example/parcel-labels v0.2.0
)

require (
	github.com/cespare/xxhash/v2 v2.3.0 // indirect
	github.com/elastic/go-elasticsearch/v8 v8.18.0 // indirect
	github.com/klauspost/compress v1.18.0 // indirect
	golang.org/x/sys v0.34.0 // indirect
	google.golang.org/protobuf v1.36.6 // indirect
)

replace orchard.example/parcel-labels => ./third_party/parcel-labels
