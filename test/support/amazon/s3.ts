import type { AmazonAnswer, AmazonRequest } from './answer';

/** Plays S3: buckets are there once they were made, and everything in them has one version. */
export function createS3() {
  const buckets = new Set<string>();
  return ({ what, url }: AmazonRequest): AmazonAnswer => {
    const [method] = what.split(' ');
    const [, bucket = '', ...key] = url.pathname.split('/');
    if (key.join('') !== '') return { status: 200, headers: { 'x-amz-version-id': 'version-1' } };
    if (method === 'HEAD') return { status: buckets.has(bucket) ? 200 : 404 };
    if (method === 'GET') return { status: 200, content: '<VersioningConfiguration/>' };
    if (!url.searchParams.has('versioning')) buckets.add(bucket);
    return { status: 200 };
  };
}
