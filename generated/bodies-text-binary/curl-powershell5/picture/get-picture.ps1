curl.exe 'https://api.example.com/picture' --header 'Accept: image/*'
