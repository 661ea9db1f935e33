curl.exe --request PUT 'https://api.example.com/reserved'
