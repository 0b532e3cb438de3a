import { createHash } from 'node:crypto';

/** The digest by which a source text is known. @example textDigest('全乡有护林员120人。') // 64 hexadecimal digits */
export const textDigest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
