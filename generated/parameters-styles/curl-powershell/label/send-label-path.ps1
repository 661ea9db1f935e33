curl.exe "https://api.example.com/label/.$Env:TEXT/.blue,black,brown/.R,100,G,200,B,150/.blue.black.brown/.R=100.G=200.B=150"
