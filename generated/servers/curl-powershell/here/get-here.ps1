curl.exe 'https://eu.example.com/v2/here'
