/**
 * Whether a body of this content type is JSON as RFC 8259 has it: in UTF-8, whatever else its parameters say.
 *
 * @example isReadableType('application/json; charset=utf-16') // false
 */
export const isReadableType = (contentType: string): boolean => {
  const [media, ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  return (
    media === 'application/json' &&
    parameters.every((parameter) => !parameter.startsWith('charset') || /^charset="?utf-?8"?$/.test(parameter))
  );
};

/** Whether a body comes as it is: what is packed has no size before it is unpacked. */
export const isUnpacked = (contentEncoding: string | undefined): boolean =>
  contentEncoding === undefined || contentEncoding.toLowerCase() === 'identity';
