curl https://api.example.com/colors
