import type { DeskAction } from './may-use';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Which locales and types a user may change is asked by the controllers. */
const route = (method: Method, path: string, handler: string, action: DeskAction) => ({
  method,
  path,
  handler,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'may-use', config: { action } }],
  },
});

const entry = '/entries/:type/:documentId/:locale';

/** Everything that the desk answers, under `/translation-desk`; `contract.ts` says what. */
export const routes = [
  route('GET', '/overview', 'overview.list', 'read'),
  route('GET', '/summary', 'overview.summary', 'read'),
  route('GET', '/people', 'conversation.people', 'read'),
  route('GET', '/states/:type/:documentId', 'entries.states', 'read'),
  route('GET', entry, 'entries.read', 'read'),
  route('POST', `${entry}/publish`, 'entries.publish', 'read'),
  route('PUT', `${entry}/assignment`, 'conversation.assign', 'read'),
  route('POST', `${entry}/machine`, 'machine.translate', 'translate'),
  route('GET', `${entry}/file`, 'files.download', 'read'),
  route('POST', '/files', 'files.upload', 'translate'),
  route('GET', '/memory/:locale', 'files.downloadMemory', 'read'),
  route('POST', '/memory', 'files.uploadMemory', 'translate'),
  route('GET', '/glossary', 'files.downloadGlossary', 'read'),
  route('POST', '/glossary', 'files.uploadGlossary', 'translate'),
  route('PUT', '/segments/:id', 'segments.change', 'translate'),
  route('POST', '/segments/:id/actions', 'segments.act', 'read'),
  route('POST', '/segments/:id/dismissals', 'segments.dismiss', 'review'),
  route('GET', '/segments/:id/help', 'help.read', 'read'),
  route('GET', '/segments/:id/history', 'segments.history', 'read'),
  route('GET', '/segments/:id/comments', 'conversation.comments', 'read'),
  route('POST', '/segments/:id/comments', 'conversation.comment', 'read'),
];
