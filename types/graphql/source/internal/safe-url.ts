const linkProtocols: readonly string[] = ['http:', 'https:', 'ftp:', 'mailto:', 'tel:'];
const imageProtocols: readonly string[] = ['http:', 'https:'];

/** @NOTE The URL parser of the platform decides, as in a browser: it drops control characters that a pattern would trip over. */
const hasProtocol = (url: unknown, protocols: readonly string[]): url is string => {
  if (typeof url !== 'string' || url === '') return false;
  try {
    return protocols.includes(new URL(url, 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
};

/** Whether a link may lead there: the protocols that Strapi lets an editor link to, or a place on the same site. */
export const isSafeLink = (url: unknown): url is string => hasProtocol(url, linkProtocols);

/** Whether an image may be loaded from there. */
export const isSafeImage = (url: unknown): url is string => hasProtocol(url, imageProtocols);
