# Media types that end in +json
import os

import requests

response = requests.request(
    "PATCH",
    "https://api.example.com/notes/" + os.environ["ID"],
    headers={
        "Accept": "application/vnd.example.note+json",
        "Content-Type": "application/merge-patch+json",
    },
    json={},
    timeout=30,
)
response.raise_for_status()
print(response.text)
