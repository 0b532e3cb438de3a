type Context = { get(header: string): string; remove(header: string): void };

/** `strapi::cors` answers a request without an Origin, which is none of CORS's, with `Access-Control-Allow-Origin: *`. */
const silentWithoutOrigin = () => (context: Context, next: () => Promise<unknown>) => {
  if (context.get('Origin') === '') context.remove('Access-Control-Allow-Origin');
  return next();
};

export default silentWithoutOrigin;
