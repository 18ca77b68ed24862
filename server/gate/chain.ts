import { X509Certificate } from 'node:crypto';

/** Certificates, the signer's first, each issued by the one after it. */
export type Chain = readonly [X509Certificate, ...X509Certificate[]];

/** Whom Amazon's certificate is issued to. */
const SIGNER = 'echo-api.amazon.com';
/** How many certificates are read; Amazon's file has four. */
const MAX_CERTIFICATES = 8;

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The certificates of a file. It throws where there are none, too many, or one that can't be read. */
export function readChain(pem: string): Chain {
  const [first, ...rest] = (pem.match(PEM) ?? []).map((one) => new X509Certificate(one));
  if (!first || rest.length >= MAX_CERTIFICATES) throw new Error('That is no chain.');
  return [first, ...rest];
}

const isInDate = ({ validFrom, validTo }: X509Certificate, at: number) =>
  Date.parse(validFrom) <= at && at <= Date.parse(validTo);

const hasIssued = (issuer: X509Certificate, certificate: X509Certificate) =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/** Whether a chain comes, link by link, to one of the roots, all of them in date. What stands after that is not looked at. */
function leadsToRoot(
  [first, ...rest]: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  at: number,
): boolean {
  if (!first || !isInDate(first, at)) return false;
  if (roots.some((root) => isInDate(root, at) && hasIssued(root, first))) return true;
  const [issuer] = rest;
  return issuer?.ca === true && hasIssued(issuer, first) && leadsToRoot(rest, roots, at);
}

/** Why a chain is not Alexa's at a time, in milliseconds since 1970; `undefined` where it is. */
export function doubtOf(
  chain: Chain,
  roots: readonly X509Certificate[],
  at: number,
): string | undefined {
  const [signer] = chain;
  if (!isInDate(signer, at)) return 'Its certificate is not in date.';
  const isSigners = signer.checkHost(SIGNER, { subject: 'never', wildcards: false }) !== undefined;
  if (!isSigners) return 'Its certificate is not Alexa’s.';
  return leadsToRoot(chain, roots, at) ? undefined : 'No trusted authority issued its certificate.';
}
