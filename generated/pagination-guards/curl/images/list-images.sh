curl https://api.example.com/images
