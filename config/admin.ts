import { settings } from './settings';

const admin = () => {
  const { secrets } = settings();
  return {
    auth: { secret: secrets.ADMIN_JWT_SECRET },
    apiToken: { salt: secrets.API_TOKEN_SALT },
    transfer: { token: { salt: secrets.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: secrets.ENCRYPTION_KEY },
    // No feedback prompts, no offers of the paid edition, no calls to its artificial intelligence.
    flags: { nps: false, promoteEE: false },
    ai: { enabled: false },
    autoOpen: false,
  };
};

export default admin;
