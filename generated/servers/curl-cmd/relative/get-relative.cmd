curl "https://example.com/internal/relative"
