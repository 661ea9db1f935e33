# A media type without a schema
import requests

response = requests.request(
    "POST",
    "https://api.example.com/anything",
    timeout=30,
)
response.raise_for_status()
print(response.text)
