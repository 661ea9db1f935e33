import { openAsBlob } from 'node:fs';
import { createClient, setAvatar } from '../../typescript/index.js';

const client = createClient();

await setAvatar(client, { body: { image: new File([await openAsBlob('image.png')], 'image.png') } });
