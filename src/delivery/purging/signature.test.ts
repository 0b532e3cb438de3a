import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeMessageId, makeSecret, signedHeaders } from './signature';

const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const body = '{"test": 2432232314}';

it('is that of the example in the Standard Webhooks libraries', () => {
  expect(signedHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', id, 1_614_265_330_000, body)).toEqual({
    'webhook-id': id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('is what another implementation of HMAC computes', async () => {
  const secret = makeSecret();
  const text = '{"keys":["article:x"],"标题":"草原"}';
  const headers = signedHeaders(secret, id, Date.now(), text);
  const raw = Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0));
  const key = await webcrypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = new TextEncoder().encode(`${id}.${headers['webhook-timestamp']}.${text}`);
  const signature = new Uint8Array(await webcrypto.subtle.sign('HMAC', key, signed));
  expect(headers['webhook-signature']).toBe(`v1,${btoa(String.fromCharCode(...signature))}`);
});

it('has secrets and ids that are never made twice', () => {
  expect(new Set([makeSecret(), makeSecret(), makeSecret()]).size).toBe(3);
  expect(makeSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(makeMessageId()).toMatch(/^msg_[\w-]{24}$/);
});
