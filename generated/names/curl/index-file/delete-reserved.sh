curl --request DELETE https://api.example.com/reserved
