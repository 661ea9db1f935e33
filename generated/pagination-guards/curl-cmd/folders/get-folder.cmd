curl "https://api.example.com/folders/%FOLDER_ID%"
