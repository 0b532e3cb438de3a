import { expect, it } from 'vitest';
import { checkTargetAddress } from './target-address';

const codeOf = (address: string, plainHosts: readonly string[] = []): string | null =>
  checkTargetAddress(address, plainHosts)?.code ?? null;

it.each([
  'https://www.example.org/api/revalidate',
  'https://www.example.org:8443/purge?zone=7',
  'https://10.0.0.7/purge',
])('%s may be posted to', (address) => expect(codeOf(address)).toBeNull());

it.each([
  '',
  'www.example.org',
  'ftp://example.org',
  'javascript:alert(1)',
  'https://a:b@example.org/',
  'https://example.org/#x',
])('%j is no address of a target', (address) => expect(codeOf(address, ['example.org'])).toBe('PURGE_URL_WRONG'));

it.each([
  'http://www.example.org/',
  'http://localhost:3000/',
  'https://localhost/',
  'https://app.localhost/',
  'https://127.0.0.1/',
  // As a URL understands it: 127.0.0.1.
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://169.254.169.254/latest/meta-data',
  'https://0.0.0.0/',
])('%s is posted to where the operator allows it only', (address) => {
  expect(codeOf(address)).toBe('PURGE_URL_NOT_ALLOWED');
  expect(codeOf(address, [new URL(address).hostname])).toBeNull();
});
