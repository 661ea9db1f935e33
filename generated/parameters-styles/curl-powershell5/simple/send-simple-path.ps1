curl.exe "https://api.example.com/simple/$Env:TEXT/blue,black,dark%20brown/R,100,G,200,B,150/blue,black/R=100,G=200,B=150"
