curl --request DELETE "https://api.example.com/branches/%ID%"
