curl "https://api.example.com/label/.$TEXT/.blue,black,brown/.R,100,G,200,B,150/.blue.black.brown/.R=100.G=200.B=150"
