curl.exe --request POST "https://api.example.com/pets/$Env:PET_ID/toys"
