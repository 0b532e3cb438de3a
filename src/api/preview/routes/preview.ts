/** The route exists for its permission: `api::preview.preview.read` is what opens drafts to an API token. */
const previewRoutes = {
  routes: [{ method: 'GET', path: '/preview', handler: 'api::preview.preview.read', config: {} }],
};

export default previewRoutes;
