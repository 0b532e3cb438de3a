import type { Inline } from '../../../localizing/segments/inline';
import { printInline } from '../../../localizing/segments/inline-notation';

/** A text in the notation, as it is stored: no database stores a zero byte, and no text has one. */
export const storableText = (inline: Inline): string => printInline(inline).replaceAll('\0', '');
