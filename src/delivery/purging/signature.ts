import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A secret of 32 random bytes, written as Standard Webhooks does. @example 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD…' */
export const makeSecret = (): string => prefix + randomBytes(32).toString('base64');

/** The id of a message: what is sent again has it again. @example 'msg_2KWPBgLlAfxdpx2AI54pPJ85' */
export const makeMessageId = (): string => `msg_${randomBytes(18).toString('base64url')}`;

/**
 * The headers by which a receiver knows who sent a body, and when (Standard Webhooks, "Webhook Headers").
 *
 * @param time of this attempt, in milliseconds
 */
export const signedHeaders = (
  secret: string,
  id: string,
  time: number,
  body: string,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> => {
  const timestamp = String(Math.floor(time / 1_000));
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
};
