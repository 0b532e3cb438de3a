import { deskActions } from './actions';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const route = (method: Method, path: string, handler: string, action: keyof typeof deskActions | null) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      ...(action === null ? [] : [{ name: 'admin::hasPermissions', config: { actions: [deskActions[action]] } }]),
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
  // Who may read an entry may read the sentence that it holds; the controller asks for that.
  route('GET', '/evidence/:uid/:documentId', 'panels.evidence', null),
  route('GET', '/articles/:documentId/figures', 'panels.figures', 'read'),
  route('GET', '/summary', 'panels.summary', 'read'),
];
