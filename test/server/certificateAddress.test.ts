import { describe, expect, test } from 'vitest';
import { certificateAddress } from '../../server/gate/certificateAddress';

const AMAZONS = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';

describe('an address of Amazon’s', () => {
  test.each([
    AMAZONS,
    'HTTPS://S3.AMAZONAWS.COM/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com:443/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/./echo.api//../echo-api-cert-12.pem',
  ])('is written in one way: %s', (address) => {
    expect(certificateAddress(address)).toBe(AMAZONS);
  });
});

describe('any other is refused:', () => {
  test.each([
    undefined,
    '',
    'echo-api-cert-12.pem',
    '/echo.api/echo-api-cert-12.pem',
    'http://s3.amazonaws.com/echo.api/echo-api-cert-12.pem',
    'https://notamazon.com/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com.example.com/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com@example.com/echo.api/echo-api-cert-12.pem',
    'https://user:word@s3.amazonaws.com/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com:563/echo.api/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/EcHo.aPi/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/invalid.path/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/echo.api/../another/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/another/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/echo.api/..%2fanother/echo-api-cert-12.pem',
    'https://s3.amazonaws.com/echo.api\\..\\another\\echo-api-cert-12.pem',
    'https://s3.amazonaws.com/echo.api/',
    'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem?response-content-type=x',
    'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem#x',
    'file:///echo.api/echo-api-cert-12.pem',
    `${AMAZONS}, ${AMAZONS}`,
  ])('%s', (address) => {
    expect(() => certificateAddress(address)).toThrow('are not where Amazon keeps them');
  });

  test('two at once', () => {
    expect(() => certificateAddress([AMAZONS, AMAZONS])).toThrow('are not where Amazon keeps them');
  });
});
