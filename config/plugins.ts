import { settings } from './settings';

const plugins = () => ({
  'users-permissions': { config: { jwtSecret: settings().secrets.JWT_SECRET } },
});

export default plugins;
