curl https://eu.example.com/v2/here
