# POST /albums has no snippet for this shell: Invoke-RestMethod -Form cannot set the media type of a part.
