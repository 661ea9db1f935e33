curl.exe 'https://api.example.com/buckets'
