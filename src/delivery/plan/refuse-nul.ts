import { codedError } from '../coded-error';

/** Refuses a text with a NUL byte: PostgreSQL cannot hold one, and no content has one. */
export const refuseNul = (value: unknown, name: string): void => {
  if (typeof value === 'string' && value.includes('\0')) {
    throw codedError('BAD_USER_INPUT', { reason: `${name} holds a NUL byte` });
  }
};
