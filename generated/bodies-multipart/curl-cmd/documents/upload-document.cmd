curl "https://api.example.com/documents" ^
  --form "document=@""document.pdf"";type=application/octet-stream"
