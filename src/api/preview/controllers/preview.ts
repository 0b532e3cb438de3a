/** Tells the bearer of a token that it may read drafts, so that a front-end can check its preview token. */
const preview = {
  async read(): Promise<{ data: { preview: true } }> {
    return { data: { preview: true } };
  },
};

export default preview;
