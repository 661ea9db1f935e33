curl.exe 'https://api.example.com/things'
