curl.exe "https://api.example.com/pets/$Env:PET_ID/toys"
