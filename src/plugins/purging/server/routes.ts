import { purgingActions } from './actions';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const route = (method: Method, path: string, handler: string, action: keyof typeof purgingActions) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [purgingActions[action]] } },
    ],
  },
});

/** Everything that is answered under `/purging`; `contract.ts` says what. */
export const routes = [
  route('GET', '/targets', 'targets.list', 'read'),
  route('POST', '/targets', 'targets.create', 'manage'),
  route('PUT', '/targets/:id', 'targets.update', 'manage'),
  route('DELETE', '/targets/:id', 'targets.remove', 'manage'),
  route('POST', '/targets/:id/secret', 'targets.renewSecret', 'manage'),
  route('POST', '/targets/:id/test', 'targets.test', 'manage'),
  route('POST', '/targets/:id/retry', 'targets.retry', 'manage'),
];
