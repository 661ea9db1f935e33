curl.exe --request DELETE 'https://api.example.com/reserved'
