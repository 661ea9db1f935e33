curl --request DELETE "https://api.example.com/jobs/%ID%"
