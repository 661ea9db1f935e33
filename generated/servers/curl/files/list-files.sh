curl https://public.mirror.example.com/list/files
