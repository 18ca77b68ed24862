import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';

let roots: readonly X509Certificate[] | undefined;

/** The authorities that Node itself trusts, which are Mozilla's; none that somebody added on this computer. */
export const trustedRoots = (): readonly X509Certificate[] =>
  (roots ??= rootCertificates.map((pem) => new X509Certificate(pem)));
