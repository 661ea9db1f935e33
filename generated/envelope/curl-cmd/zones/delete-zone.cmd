curl --request DELETE "https://api.example.com/zones/%ID%"
