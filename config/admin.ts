import { settings } from './settings';

const admin = () => {
  const { secrets } = settings();
  return {
    auth: { secret: secrets.ADMIN_JWT_SECRET },
    apiToken: { salt: secrets.API_TOKEN_SALT },
    transfer: { token: { salt: secrets.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: secrets.ENCRYPTION_KEY },
    // No feedback prompts, no offers of the paid edition, no calls to its artificial intelligence.
    flags: { nps: false, promoteEE: false, docLinks: false },
    ai: { enabled: false },
    // Without it every entry asks its editor to set a preview up.
    preview: { enabled: false },
    autoOpen: false,
  };
};

export default admin;
