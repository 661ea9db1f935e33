curl 'https://api.example.com/required?cursor=start'
