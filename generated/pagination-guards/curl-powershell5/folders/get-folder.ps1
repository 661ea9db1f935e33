curl.exe "https://api.example.com/folders/$Env:FOLDER_ID"
