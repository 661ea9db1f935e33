curl "https://api.example.com/files/%NAME%.%EXTENSION%"
