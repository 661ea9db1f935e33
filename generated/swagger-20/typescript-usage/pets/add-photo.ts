import { openAsBlob } from 'node:fs';
import { addPhoto, createClient } from '../../typescript/index.js';

const client = createClient({ auth: { key: process.env.API_KEY } });

const result = await addPhoto(client, {
  id: Number(process.env.ID),
  accept: 'application/json',
  body: { photo: new File([await openAsBlob('photo.bin')], 'photo.bin') },
});
console.log(result);
