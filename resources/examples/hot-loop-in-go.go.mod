// Of the service in hot-loop-in-go.waymark. Drop it onto the wizard, or:
//   waymark-cli import go-mod hot-loop-in-go.go.mod
module example.com/uploads

go 1.25.0

require (
	github.com/aws/aws-sdk-go-v2 v1.36.5
	github.com/aws/aws-sdk-go-v2/config v1.29.17
	github.com/aws/aws-sdk-go-v2/service/s3 v1.83.0
	github.com/aws/aws-sdk-go-v2/service/sqs v1.38.8
	github.com/go-chi/chi/v5 v5.2.2
	github.com/google/uuid v1.6.0
	github.com/jackc/pgx/v5 v5.7.5
	github.com/klauspost/compress v1.18.0
	github.com/prometheus/client_golang v1.22.0
	github.com/stretchr/testify v1.10.0
	go.opentelemetry.io/otel v1.37.0
	go.uber.org/zap v1.27.0
	golang.org/x/sync v0.15.0
)

require (
	github.com/jackc/puddle/v2 v2.2.2 // indirect
	github.com/prometheus/common v0.65.0 // indirect
	golang.org/x/sys v0.34.0 // indirect
)
