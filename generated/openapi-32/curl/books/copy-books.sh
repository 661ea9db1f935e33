curl --request COPY https://api.example.com/books \
  --header 'Destination: /shelf/2'
