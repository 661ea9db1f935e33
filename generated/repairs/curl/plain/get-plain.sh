curl https://api.example.com/plain
