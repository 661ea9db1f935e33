curl --head "https://api.example.com/jobs/$ID"
