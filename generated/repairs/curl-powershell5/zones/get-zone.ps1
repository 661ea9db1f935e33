curl.exe "https://api.example.com/zones/$Env:ZONE_ID/$Env:ZONE_ID"
