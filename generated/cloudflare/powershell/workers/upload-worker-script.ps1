# PUT /accounts/{account_id}/workers/scripts/{script_name} has no snippet for this shell: Invoke-RestMethod -Form cannot set the media type of a part.
