curl.exe --request PUT 'https://api.example.com/avatar' `
  --form 'image=@"image.png";type=image/png'
