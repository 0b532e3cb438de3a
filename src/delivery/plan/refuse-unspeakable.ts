import { codedError } from '../coded-error';

/** Refuses what no database can compare with: a text with a NUL byte, a number beyond all range (`1e400`). */
export const refuseUnspeakable = (value: unknown, name: string): void => {
  if (typeof value === 'string' && value.includes('\0')) {
    throw codedError('BAD_USER_INPUT', { reason: `${name} holds a NUL byte` });
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw codedError('BAD_USER_INPUT', { reason: `${name} is compared with a number beyond range` });
  }
};
