curl https://api.example.com/defaults \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "from_default": 9007199254740993,
  "from_enum": 9007199254740995,
  "from_const": 9007199254740997,
  "from_example": 1,
  "from_minimum": 9007199254741000
}'
