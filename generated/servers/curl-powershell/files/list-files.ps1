curl.exe 'https://public.mirror.example.com/list/files'
