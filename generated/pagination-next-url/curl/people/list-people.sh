curl https://api.example.com/v1/people
