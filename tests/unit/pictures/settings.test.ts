import { expect, test } from 'vitest';
import { readSettings } from '@/lib/settings';

const bucket = { PICTURES_S3_URL: 'https://s3.example.org/pictures/', PICTURES_S3_KEY: 'A-KEY', PICTURES_S3_SECRET: 'a secret of the bucket' };

test('a bucket for pictures is read whole; without one there is the folder', () => {
  expect(readSettings({}).pictures).toBeUndefined();
  expect(readSettings(bucket).pictures).toEqual({ url: 'https://s3.example.org/pictures', region: 'us-east-1', key: 'A-KEY', secret: 'a secret of the bucket' });
  expect(readSettings({ ...bucket, PICTURES_S3_REGION: 'eu-central-1' }).pictures).toMatchObject({ region: 'eu-central-1' });
});

test.each([
  [{ PICTURES_S3_URL: 's3://pictures' }, /^PICTURES_S3_URL must be the address of a bucket/],
  [{ PICTURES_S3_URL: 'https://user:secret@s3.example.org/pictures' }, /^PICTURES_S3_URL must be the address of a bucket/],
  [{ PICTURES_S3_URL: 'https://s3.example.org/pictures?x=1' }, /^PICTURES_S3_URL must be the address of a bucket/],
  [{ PICTURES_S3_REGION: 'eu central' }, /^PICTURES_S3_REGION must be the name of a region/],
  [{ PICTURES_S3_KEY: '' }, /^PICTURES_S3_KEY must be set, because PICTURES_S3_URL is\.$/],
  [{ PICTURES_S3_SECRET: '' }, /^PICTURES_S3_SECRET must be set, because PICTURES_S3_URL is\.$/],
])('%j stops the start with a sentence that tells no secret', (part, sentence) => {
  const read = () => readSettings({ ...bucket, ...part });
  expect(read).toThrow(sentence);
  expect(read).not.toThrow(/secret@|secret of/);
});
