curl.exe 'https://api.example.com/required?cursor=start'
