import { verify, type X509Certificate } from 'node:crypto';
import { Refusal } from '../refusal';

/** A signature as its header gives it: base64, of at most 1,024 bytes, which a key of 8,192 bits makes. */
export function signatureIn(header: string | string[] | undefined): Buffer {
  if (typeof header !== 'string' || !/^[A-Za-z0-9+/]{4,1368}={0,2}$/.test(header))
    throw new Refusal(400, 'It has no signature.');
  return Buffer.from(header, 'base64');
}

interface Signed {
  readonly body: Buffer;
  readonly signature: Buffer;
  readonly signer: X509Certificate;
}

/** Refuses a body that the holder of a certificate did not sign as it is, by RSA and SHA-256. */
export function refuseUnlessSigned({ body, signature, signer: { publicKey } }: Signed): void {
  const isSigned =
    publicKey.asymmetricKeyType === 'rsa' && verify('RSA-SHA256', body, publicKey, signature);
  if (!isSigned) throw new Refusal(400, 'Its signature is not over this body.');
}
