import { deskActions } from './actions';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const route = (method: Method, path: string, handler: string, action: keyof typeof deskActions) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [deskActions[action]] } },
    ],
  },
});

/** Everything that the desk answers, under `/import-desk`; `contract.ts` says what. */
export const routes = [
  route('GET', '/imports', 'imports.list', 'read'),
  route('POST', '/imports', 'imports.start', 'import'),
  route('GET', '/imports/:id', 'imports.review', 'read'),
  route('DELETE', '/imports/:id', 'imports.discard', 'import'),
  route('PUT', '/imports/:id/decisions', 'imports.decide', 'confirm'),
  route('POST', '/imports/:id/drafts', 'drafts.make', 'import'),
  route('POST', '/imports/:id/photos', 'photos.add', 'import'),
  route('DELETE', '/imports/:id/photos/:photo', 'photos.remove', 'import'),
  route('GET', '/evidence/:uid/:documentId', 'panels.evidence', 'read'),
  route('GET', '/articles/:documentId/figures', 'panels.figures', 'read'),
  route('GET', '/summary', 'panels.summary', 'read'),
];
