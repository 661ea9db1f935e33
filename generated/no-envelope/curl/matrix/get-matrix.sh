curl https://api.example.com/matrix
