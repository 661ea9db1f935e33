curl --request PUT https://api.example.com/reserved
