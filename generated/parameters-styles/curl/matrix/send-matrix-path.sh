curl "https://api.example.com/matrix/;text=$TEXT/;list=blue,black,brown/;map=R,100,G,200,B,150/;list_exploded=blue;list_exploded=black;list_exploded=brown/;R=100;G=200;B=150"
