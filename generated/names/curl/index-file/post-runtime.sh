curl --request POST https://api.example.com/runtime
