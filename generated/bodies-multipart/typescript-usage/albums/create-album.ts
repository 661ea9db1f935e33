import { openAsBlob } from 'node:fs';
import { createAlbum, createClient } from '../../typescript/index.js';

const client = createClient();

await createAlbum(client, {
  body: { details: { title: 'Anna\'s "best" of' }, photos: [new File([await openAsBlob('photos.bin')], 'photos.bin')] },
});
