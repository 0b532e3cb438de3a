import { settings } from './settings';

const plugins = () => ({
  // Compiled with the rest: a local plugin shares the domain with everything else.
  'import-desk': { enabled: true, resolve: './dist/src/plugins/import-desk' },
  purging: { enabled: true, resolve: './dist/src/plugins/purging' },
  'translation-desk': { enabled: true, resolve: './dist/src/plugins/translation-desk' },
  'users-permissions': { config: { jwtSecret: settings().secrets.JWT_SECRET } },
});

export default plugins;
