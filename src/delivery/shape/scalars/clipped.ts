/** A value that somebody sent, short enough and plain enough to be repeated in a message. */
export const clipped = (value: unknown): string => {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(/\p{Cc}/gu, '�');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
