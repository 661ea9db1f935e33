curl "https://api.example.com/pets/$PET_ID/toys"
