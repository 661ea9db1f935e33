curl "https://api.example.com/zones/%ZONE_ID%/%ZONE_ID%"
