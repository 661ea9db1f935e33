curl.exe --request POST 'https://api.example.com/runtime'
