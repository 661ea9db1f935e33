curl.exe 'https://example.com/internal/relative'
